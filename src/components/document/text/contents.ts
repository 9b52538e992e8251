import type { Heading } from '../../../markdown/read-body.ts';

/** Whether a text has a table of contents: from four headings on. */
export const hasContents = (headings: readonly Heading[]): boolean => headings.length >= 4;
