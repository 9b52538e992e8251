import type { TableShape } from './table-shape.ts';

/**
 * How a table is shown on a phone: `plain` as it is, `blocks` with a block of labels and values for each row, `scroll`
 * in a region that scrolls sideways.
 */
export type TableLayout = 'plain' | 'blocks' | 'scroll';

/** The most columns whose values a reader still follows one below the other. */
const mostBlocks = 5;
/** The most columns without heads: two values need no labels. */
const mostUnlabelled = 2;
/** Labels are repeated in each block: they may be this many times as long as what they say. */
const longestLabels = 4;

const rules: readonly { name: string; when: (table: TableShape) => boolean; then: TableLayout }[] = [
  { name: 'one column', when: ({ columns }) => columns < 2, then: 'plain' },
  { name: 'many columns', when: ({ columns }) => columns > mostBlocks, then: 'scroll' },
  { name: 'heads alone', when: ({ rows }) => rows.length === 0, then: 'plain' },
  { name: 'no labels', when: ({ heads, columns }) => !heads && columns > mostUnlabelled, then: 'scroll' },
  { name: 'labels longer than their values', when: hasLongLabels, then: 'scroll' },
  { name: 'few columns', when: () => true, then: 'blocks' },
];

/** The layout of a table: that of the first rule that answers. */
export const layoutOf = (table: TableShape): TableLayout => rules.find(({ when }) => when(table))!.then;

function hasLongLabels({ heads, rows, columns }: TableShape): boolean {
  if (columns < 4) return false;
  const values = rows.reduce((sum, { texts }) => sum + lengthOf(texts), 0) / rows.length;
  return lengthOf(heads!.texts) > longestLabels * values;
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
