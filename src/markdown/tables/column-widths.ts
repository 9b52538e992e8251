import type { TableShape } from './table-shape.ts';

/** The widths that body-text.css has classes for (`ch-6`), in characters. */
const steps = [4, 6, 8, 10, 12, 15, 18, 24] as const;
type Step = (typeof steps)[number];

/** The space beside the text of a cell and its border, in characters. */
const gap = 2.5;

/** The characters that the column of text holds beside the facts of a document, on a desk. */
const inColumn = 74;
/** The characters that the page holds where the facts are below the text. */
const onPage = 126;

export interface ColumnWidths {
  /** The least width of each column. */
  least: Step[];
  /** Where a desk screen shows all columns: in the column of text, on the whole page, or nowhere. */
  needs: 'column' | 'page' | 'more';
}

/**
 * The least widths of columns with which no cell has a syllable a line. Where they are too wide together for the
 * column of text, long cells get more lines.
 */
export function columnWidths({ heads, rows, columns }: TableShape): ColumnWidths {
  const all = heads ? [heads, ...rows] : rows;
  const wishes = Array.from({ length: columns }, (_, at) =>
    all.reduce((wish, { texts }) => Math.max(wish, widthOf(texts[at] ?? '')), 0),
  );
  const within = (cap: Step): Step[] => wishes.map((wish) => stepOf(Math.min(wish, cap)));
  const widest = [...steps].reverse();
  const fitting = (most: number): Step | undefined =>
    widest.find((cap) => cap > 6 && sum(within(cap)) <= most);
  const inText = fitting(inColumn);
  return {
    least: within(inText ?? fitting(onPage) ?? 10),
    needs: inText ? 'column' : fitting(onPage) ? 'page' : 'more',
  };
}

/** The width with which a text has two syllables in most of its lines; two syllables are in one line. */
function widthOf(text: string): number {
  const words = text.split(' ').map(({ length }) => length);
  const lines = words.length < 3 ? 1 : Math.ceil(words.length / 2);
  const longest = words.reduce((most, length) => Math.max(most, length), 0);
  for (let width = longest; ; width += 1) if (linesAt(words, width) <= lines) return width;
}

/** The number of lines of words of these lengths, for lines of at most `width` characters. */
function linesAt(words: readonly number[], width: number): number {
  let lines = 1;
  let used = -1;
  for (const length of words) {
    if (used >= 0 && used + 1 + length > width) {
      lines += 1;
      used = -1;
    }
    used += 1 + length;
  }
  return lines;
}

const stepOf = (width: number): Step => steps.find((step) => step >= width) ?? 24;
const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width + gap, 0);
