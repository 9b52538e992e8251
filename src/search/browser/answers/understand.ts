import { readQuery } from '../query/query.ts';
import type { Understood } from './answers.ts';

/** What a typed text is understood as. */
export const understand = (text: string): Understood => ({
  query: readQuery(text),
  readings: [],
  meanings: [],
  asksWhom: false,
});
