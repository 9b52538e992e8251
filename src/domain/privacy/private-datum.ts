import type { PrivateLine } from './private-line.ts';

/** The kinds of private data, by the rules that report them. */
export const privateKinds = [
  'personal-number',
  'private-phone',
  'bank-account',
  'birth-date',
  'private-fact',
  'personal-data',
] as const;

export type PrivateKind = (typeof privateKinds)[number];

/** Something private in a line. */
export interface PrivateDatum {
  kind: PrivateKind;
  line: PrivateLine;
  /** Its index in the line. */
  at: number;
  /** The year in which its person was born by the number; before that year it is a number of something else. */
  bornIn?: number;
  /** Of a telephone: nobody beside it says whose it is. It is private in a text of the ward, but not everywhere. */
  isUnclaimed?: true;
  /** The digits of a telephone, without those of the country. */
  digits?: string;
}

/** Finds data of one kind in a line; the other lines are those of the same text. */
export type PrivateSearch = (lines: readonly PrivateLine[], index: number) => Iterable<PrivateDatum>;
