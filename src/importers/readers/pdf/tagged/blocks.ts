import type { LineRole } from '../../../paper.ts';
import type { TextRun } from '../runs.ts';

/** A paragraph, a heading or an item of a list, as its tag says. */
export interface TaggedText {
  kind: 'text';
  runs: TextRun[];
  role?: LineRole;
  /** Whether it is an item whose mark is drawn, not written. */
  bullet?: boolean;
  /** Whether it is a footnote. */
  note?: boolean;
}

/** The rows of a table, the cells of each, the blocks of each cell. */
export interface TaggedTable {
  kind: 'table';
  rows: TaggedBlock[][][];
}

export type TaggedBlock = TaggedText | TaggedTable;

/** The runs of a block that have letters, in order. */
export const runsOfBlock = (block: TaggedBlock): TextRun[] =>
  block.kind === 'text'
    ? block.runs.filter(({ text }) => text.trim() !== '')
    : block.rows.flat(2).flatMap(runsOfBlock);

/** The paragraphs of a block, those in its cells too. */
export const textsOf = (block: TaggedBlock): TaggedText[] =>
  block.kind === 'text' ? [block] : block.rows.flat(2).flatMap(textsOf);
