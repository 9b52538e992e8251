import { memoize } from '../cache/memory.ts';
import type { ReadDocument } from '../content/source.ts';
import type { Position } from '../content/yaml/yaml.ts';

/** A line of a Markdown file. */
export interface Line {
  text: string;
  /** Counted from 1, in the file. */
  number: number;
  /** Whether it is in the front matter. */
  front: boolean;
}

/** All lines of a document's file, with its front matter. */
export const linesOf = (document: ReadDocument): Line[] =>
  textsOf(document).map((text, index) => ({ text, number: index + 1, front: index + 1 < document.bodyLine }));

const textsOf = memoize(({ text }: ReadDocument): string[] => text.split('\n'));

/** The lines of its body. */
export const bodyLines = (document: ReadDocument): Line[] => linesOf(document).filter(({ front }) => !front);

/** The position of an index of a line. */
export const placeIn = ({ number }: Line, index: number): Position => ({ line: number, column: index + 1 });
