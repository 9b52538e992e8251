import type { Heading } from '../../../markdown/read-body.ts';

/** Returns whether a page shows a table of contents: its text has at least four headings. */
export const hasContents = (headings: readonly Heading[]): boolean => headings.length >= 4;
