import type { Element, ElementContent } from 'hast';
import { isNumberHead } from '../../language/letters.ts';
import { squeeze } from '../../language/text.ts';

/** A table as rows of cells, each with its plain text. */
export interface TableShape {
  /** The row of heads; undefined where all heads are empty. */
  heads: TableRow | undefined;
  rows: TableRow[];
  columns: number;
  /** The column whose cells name the rows; undefined where none does. */
  nameColumn: number | undefined;
}

/** A row: its cells, and their texts in the same order. */
export interface TableRow {
  element: Element;
  cells: Element[];
  texts: string[];
}

/** The longest name of a row, in characters: a longer text is what the row says. */
const longestName = 80;

/** Reads a table that Markdown has made: one row of heads, and all rows with as many cells as it has. */
export function shapeOf(table: Element): TableShape {
  const [heads, ...rows] = rowsOf(table);
  const named = heads?.texts.some((text) => text !== '') ? heads : undefined;
  return { heads: named, rows, columns: heads?.cells.length ?? 0, nameColumn: nameColumnOf(named, rows) };
}

function rowsOf(element: Element): TableRow[] {
  return elementsOf(element).flatMap((child) => {
    if (child.tagName !== 'tr') return rowsOf(child);
    const cells = elementsOf(child).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
    return [{ element: child, cells, texts: cells.map((cell) => squeeze(cellText(cell))) }];
  });
}

/**
 * The first column that is not of row numbers names the rows, if there is something beside it, and each of its cells
 * has a short text that no other has.
 */
function nameColumnOf(heads: TableRow | undefined, rows: readonly TableRow[]): number | undefined {
  const first = heads?.texts.findIndex((text) => !isNumberHead(text)) ?? 0;
  const names = rows.map(({ texts }) => texts[first] ?? '');
  const others = rows.some(({ texts }) => texts.some((text, at) => at !== first && text !== ''));
  const areNames = names.every((name) => name !== '' && name.length <= longestName);
  return others && areNames && new Set(names).size === names.length ? first : undefined;
}

/** The text of a cell without the numbers of its footnotes. */
function cellText(node: ElementContent): string {
  if (node.type === 'text' || node.type === 'raw') return node.value;
  if (node.type !== 'element' || 'dataFootnoteRef' in node.properties) return '';
  return node.children.map(cellText).join('');
}

const elementsOf = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => child.type === 'element');
