import type { TextBlock } from '../domain/text-block.ts';
import { isNumberHead } from '../language/letters.ts';
import { lowerFirst } from '../language/text.ts';
import type { ChannelSource } from './channel-source.ts';

/** A table of a document as plain texts. Each row has as many texts as the others. */
export interface DocumentTable {
  /** What the text calls it: the heading just above; empty if there is none. */
  caption: string;
  heads: readonly string[] | undefined;
  rows: readonly (readonly string[])[];
}

/** The largest number of rows that a listener can follow; a longer table is only on the portal. */
const mostRows = 12;
/** The largest number of columns that a listener can follow. */
const mostColumns = 5;

/** Heads of columns that hold what is to be done: their cells need no name. */
const contentHead = /^(?:nội dung|việc|công việc|nhiệm vụ|tên)(?!\p{L})/iu;

/**
 * The rows of a document's tables as lines of text: the first cell, then the others after the names of their columns.
 * The key is the row's block. The row of heads has no line, and neither has a table that is too long.
 */
export function tableLines(blocks: readonly TextBlock[]): Map<TextBlock, string> {
  const lines = new Map<TextBlock, string>();
  for (const table of tablesOf(blocks)) {
    const heads = table[0]!.cells!.head ? table[0]!.cells!.texts : [];
    const rows = table.filter(({ cells }) => !cells!.head);
    if (rows.length > mostRows || rows.some(({ cells }) => cells!.texts.length > mostColumns)) continue;
    for (const row of rows) {
      const line = lineOf(row.cells!.texts, heads);
      if (line !== '') lines.set(row, line);
    }
  }
  return lines;
}

/** A row of a table inside a quotation, which gives no blocks. */
const quotedRow = /^[ \t]*>[ \t>]*\|.*\|/m;

/** Whether a document has a table, in a quotation too. */
export const hasTable = ({ blocks, document }: ChannelSource): boolean =>
  blocks.some(({ kind }) => kind === 'row') || quotedRow.test(document.body);

/** The tables of a document that have something to say, in the order of its text. */
export function documentTables(blocks: readonly TextBlock[]): DocumentTable[] {
  return tablesOf(blocks).flatMap((table) => {
    const above = blocks[blocks.indexOf(table[0]!) - 1];
    const heads = table[0]!.cells!.head ? table[0]!.cells!.texts : [];
    const rows = table.filter(({ cells }) => !cells!.head).map(({ cells }) => cells!.texts);
    const caption = above?.kind === 'heading' ? above.text : '';
    return rows.length > 0 ? [{ caption, heads: heads.some(Boolean) ? heads : undefined, rows }] : [];
  });
}

/** The rows of each table. A row of heads begins a table. */
function tablesOf(blocks: readonly TextBlock[]): TextBlock[][] {
  const tables: TextBlock[][] = [];
  let last: TextBlock | undefined;
  for (const block of blocks) {
    if (block.kind === 'row') {
      if (last?.kind === 'row' && !block.cells!.head) tables.at(-1)!.push(block);
      else tables.push([block]);
    }
    last = block;
  }
  return tables;
}

function lineOf(cells: readonly string[], heads: readonly string[]): string {
  const [first, ...others] = cells
    .map((text, at) => ({ text: text.replace(/[\s.;,]+$/, ''), head: heads[at] ?? '' }))
    .filter(({ text, head }) => text !== '' && !isNumberHead(head));
  if (!first) return '';
  // One word needs the head of its column: `Khu Bắc`, `Giải Nhất`, `Khu Bắc, tổ 1`.
  const name =
    !/^[^\s,(]+(?:,|\s\(|$)/.test(first.text) || contentHead.test(first.head)
      ? first.text
      : `${first.head} ${first.text}`.trim();
  const rest = others.map(({ text, head }) =>
    contentHead.test(head) ? text : withHead(text, lowerFirst(head)),
  );
  return `${[name, rest.join(', ')].filter(Boolean).join(': ')}.`;
}

/** A cell after the head of its column. The unit in the head, `mức (đồng)`, belongs to a cell that is a number. */
function withHead(text: string, head: string): string {
  const [, name = head, unit = ''] = /^(.*?)\s*\(([^()]*)\)$/u.exec(head) ?? [];
  // `ngày hằng ngày` and `giờ 8h` would say the head twice.
  const saysItself =
    text.toLowerCase().includes(name) ||
    (/^giờ/u.test(name) && /\d\s?(?:h|g|giờ|:)/iu.test(text)) ||
    (/^ngày/u.test(name) && /^(?:thứ|chủ nhật|sáng|chiều|tối|từ)(?!\p{L})/iu.test(text));
  const own = saysItself ? '' : name;
  return [own, text, /\d$/.test(text) ? unit : ''].filter(Boolean).join(' ');
}
