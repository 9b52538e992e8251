import type { Position } from '../content/yaml/yaml.ts';
import { ofBatch } from './batch.ts';

/** A line of a Markdown file. */
export interface Line {
  text: string;
  /** Counted from 1, in the file. */
  number: number;
  /** Whether it is in the front matter. */
  front: boolean;
}

/** All lines of a document's file, with its front matter. */
export const linesOf = ofBatch(({ text: whole, bodyLine }): readonly Line[] =>
  whole.split('\n').map((text, index) => ({ text, number: index + 1, front: index + 1 < bodyLine })),
);

/** The lines of its body. */
export const bodyLines = ofBatch((document): readonly Line[] =>
  linesOf(document).filter(({ front }) => !front),
);

/** Its lines that have more than white space. */
export const writtenLines = ofBatch((document): readonly Line[] =>
  linesOf(document).filter(({ text }) => text.trim() !== ''),
);

/** The position of an index of a line. */
export const placeIn = ({ number }: Line, index: number): Position => ({ line: number, column: index + 1 });
