import type { TextBlock } from '../../domain/text-block.ts';
import { deadlineHead, unitHead, workHead } from '../../language/column-heads.ts';
import { isNumberHead } from '../../language/letters.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { readDeadlineCell } from '../deadlines/read-cell.ts';

/** A row of a table that gives work. */
export interface WorkRow {
  index: number;
  unitName: string;
  text: string;
  deadline: Deadline | undefined;
}

/** Reads the rows of the tables that have a column of work and a column of units. */
export function readTables(rows: readonly { index: number; block: TextBlock }[], year: string): WorkRow[] {
  const found: WorkRow[] = [];
  let columns: { unit: number; work: number; due: number } | undefined;
  for (const { index, block } of rows) {
    const { head, texts } = block.cells!;
    if (head) {
      const [unit, work, due] = [unitHead, workHead, deadlineHead].map((form) =>
        texts.findIndex((text) => form.test(text)),
      ) as [number, number, number];
      columns = unit >= 0 && work >= 0 && unit !== work ? { unit, work, due } : undefined;
      continue;
    }
    const [unitName, text] = columns ? [texts[columns.unit], texts[columns.work]] : [];
    if (!columns || !unitName || !text) continue;
    found.push({
      index,
      unitName,
      text,
      deadline: columns.due < 0 ? undefined : readDeadlineCell(texts[columns.due] ?? '', year),
    });
  }
  return found;
}

/**
 * Mends tables that extraction broke into one line for each cell. Such a table has its head from “STT” on, then rows
 * that begin with 1, 2, 3. In each row the first cell is the work, the second the unit, and the last date the deadline.
 * The import mends printed lines in its own way (`importers/text/broken-tables.ts`): it must restore all cells and knows
 * the white space between the lines; a published body has lost that space, and tasks need only these three cells.
 */
export function mendTables(blocks: readonly TextBlock[]): TextBlock[] {
  const mended = [...blocks];
  for (let at = 0; at < blocks.length; at += 1) {
    if (!isNumberHead(blocks[at]!.text) || blocks[at]!.kind === 'row') continue;
    const starts: number[] = [];
    for (let next = at + 1; next < blocks.length && next < at + 800; next += 1) {
      const { kind, marker, text } = blocks[next]!;
      const number = `${marker} ${text}`.trim();
      if (kind === 'heading' || /^(?:Điều|Chương|Phần) \d/.test(number)) break;
      if (
        new RegExp(`^0?${starts.length + 1}[.)]?(?:$|\\s)`).test(number) &&
        (marker === '' || kind !== 'row')
      )
        starts.push(next);
    }
    const heads = blocks.slice(at + 1, starts[0] ?? at + 1).map(({ text }) => text);
    if (
      starts.length === 0 ||
      !heads.some((text) => unitHead.test(text)) ||
      !heads.some((text) => workHead.test(text))
    )
      continue;
    const texts = (from: number, to: number): string[] =>
      blocks
        .slice(from, to)
        .map(({ text }) => text)
        .filter((text) => text !== '' && !/^\d+[.)]?$/.test(text));
    const row = (index: number, cells: NonNullable<TextBlock['cells']>): TextBlock => ({
      kind: 'row',
      number: blocks[index]!.number,
      depth: 0,
      marker: '',
      text: '',
      cells,
    });
    const hasDue = heads.some((text) => deadlineHead.test(text));
    mended[at] = row(at, { head: true, texts: ['nội dung', 'đơn vị', ...(hasDue ? ['thời hạn'] : [])] });
    const width = Math.max(
      heads.length - 1,
      ...starts.slice(1).map((start, number) => texts(starts[number]!, start).length),
    );
    starts.forEach((start, number) => {
      const end = starts[number + 1] ?? Math.min(start + width + 1, blocks.length);
      const cells = texts(start, end);
      for (let each = start; each < end; each += 1) mended[each] = row(each, { head: false, texts: [] });
      mended[start] = row(start, {
        head: false,
        texts: [
          cells[0] ?? '',
          cells[1] ?? '',
          ...(hasDue ? [cells.findLast((cell) => readDeadlineCell(cell, '2000')?.due) ?? ''] : []),
        ],
      });
    });
    for (let each = at + 1; each < starts[0]!; each += 1)
      mended[each] = row(each, { head: false, texts: [] });
  }
  return mended;
}
