import { codeToken } from '../code-token.ts';

/** A place or a day that a text names. */
export interface Point {
  /** What it is in the index, the same for each way to write it: `to-10`, `day-3-12`. */
  key: string;
  /** The year of a day or a month, where it has one. */
  year?: string | undefined;
}

/** Points that a text names at one place. */
export interface NamedPoints {
  /** Where the words that name them begin and end in the text, in UTF-16 units. */
  start: number;
  end: number;
  points: readonly Point[];
}

/** The word in the index for a point. No code has one that begins with a joint: `to-10` → `þøtoø10þ`. */
export const pointToken = (key: string): string => codeToken(`-${key}`);

/** The keys of some points, each once. */
export const keysOf = (named: readonly NamedPoints[]): string[] => [
  ...new Set(named.flatMap(({ points }) => points.map(({ key }) => key))),
];

/** What is asked of the index for some points, each once: their tokens, and their years as words. */
export const askedFor = (named: readonly NamedPoints[]): string[] => [
  ...new Set(
    named.flatMap(({ points }) =>
      points.flatMap(({ key, year }) => [pointToken(key), ...(year === undefined ? [] : [year])]),
    ),
  ),
];
