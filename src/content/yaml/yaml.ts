import type { SuggestedFix } from '../suggested-fix.ts';

/** A place in a file, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A key path into front matter: `['signer', 'name']`, `['attachments', 0, 'file']`. */
export type Path = readonly (string | number)[];

/** A fault of form: where it is, and what is wrong, in Vietnamese. */
export interface Fault {
  position: Position;
  message: string;
  fixes?: readonly SuggestedFix[];
}

/** YAML read once: its value, its faults, and where each key stands. */
export interface Yaml {
  /** The YAML itself, in NFC. */
  text: string;
  data: unknown;
  faults: Fault[];
  /** Where a key's value stands; where the value is missing, the nearest key above it that is there. */
  at(path: Path): Position;
  /** Where the key itself stands, for keys that should not be there. */
  keyAt(path: Path): Position;
}
