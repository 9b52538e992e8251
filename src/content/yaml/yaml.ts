import type { SuggestedFix } from '../suggested-fix.ts';

/** A place in a file, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A key path into front matter: `['signer', 'name']`, `['attachments', 0, 'file']`. */
export type Path = readonly (string | number)[];

/** What makes a YAML text unreadable: its position and a message for the editor. */
export interface Fault {
  position: Position;
  message: string;
  fixes?: readonly SuggestedFix[];
}

/** A YAML text that was read: its value, its faults, and the position of each key. */
export interface Yaml {
  /** The YAML text, in NFC. */
  text: string;
  /** The value; undefined where there are faults. */
  data: unknown;
  faults: Fault[];
  /** The position of a key's value; where it is missing, that of the nearest parent. */
  at(path: Path): Position;
  /** The position of the key itself. */
  keyAt(path: Path): Position;
}

const start: Position = { line: 1, column: 1 };
/** A YAML text with nothing in it. */
export const emptyYaml: Yaml = { text: '', data: {}, faults: [], at: () => start, keyAt: () => start };

/** A YAML text that is not read. @param message why, in Vietnamese */
export const unreadYaml = (message: string, position: Position = start): Yaml => ({
  ...emptyYaml,
  data: undefined,
  faults: [{ position, message }],
});
