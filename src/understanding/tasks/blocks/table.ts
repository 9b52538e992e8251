import type { TextBlock } from '../../../domain/text-block.ts';
import { isNumberHead } from '../../../language/letters.ts';
import { greatest } from '../../../language/lists/long-lists.ts';
import type { Deadline } from '../../deadlines/deadline.ts';
import { readDeadlineCell } from '../../deadlines/read-cell.ts';
import { headLength } from '../names/heads.ts';
import type { TextFacts } from '../sentences/instruction.ts';
import { rolesOf } from '../sentences/roles.ts';
import type { Task } from '../task.ts';
import type { Columns } from './columns.ts';
import { columnsOf, isTimeHead, isUnitHead, isWorkHead } from './columns.ts';
import { factsOf, readLabels, splitRoles } from './label.ts';

/** A row of a table that gives work. */
export interface WorkRow {
  index: number;
  unitName: string;
  role: Task['role'];
  support?: string | undefined;
  text: string;
  deadline: Deadline | undefined;
}

/** Reads the rows of the tables that have a column of work and a column of units. */
export function readTables(
  rows: readonly { index: number; block: TextBlock }[],
  facts: TextFacts,
): WorkRow[] {
  const found: WorkRow[] = [];
  let columns: Columns | undefined;
  let above: readonly string[] = [];
  let body = 0;
  for (const { index, block } of rows) {
    const { head, texts } = block.cells!;
    // A second row of heads says more: “Đơn vị thực hiện” over “Chủ trì”, “Phối hợp”.
    const more =
      head || (body === 0 && texts.some((text) => text !== ''))
        ? headsOf(texts, head ? [] : above)
        : undefined;
    if (head || more) {
      columns = more ? columnsOf(more) : undefined;
      above = texts;
      body = 0;
      if (head || columns) continue;
    }
    body += 1;
    if (!columns) continue;
    const filled = inherited(texts, above, columns);
    const row = filled && rowOf(filled, columns, facts);
    if (filled) above = filled;
    if (row) found.push({ index, ...row });
  }
  return found;
}

/** The heads of the columns; undefined if a row below the head is no row of heads. */
function headsOf(texts: readonly string[], above: readonly string[]): string[] | undefined {
  if (above.length === 0) return [...texts];
  const own = texts.filter((text) => text !== '');
  const heads = own.filter((text) => isUnitHead(text) || isTimeHead(text) || /^phối hợp$/iu.test(text));
  if (heads.length === 0 || heads.length < own.length) return undefined;
  return texts.map((text, column) => (text === '' ? (above[column] ?? '') : text));
}

/**
 * A row with the cells of the row above where a unit or a time is merged over several rows; undefined for a row that is
 * a heading of the rows below it.
 */
function inherited(
  texts: readonly string[],
  above: readonly string[],
  { work, lead, time }: Columns,
): string[] | undefined {
  const cells = [...texts];
  if ((cells[lead] ?? '') !== '' || (cells[work] ?? '') === '') return cells;
  const others = cells.filter((text, column) => column !== work && column !== 0 && text !== '');
  const number = cells[0] ?? '';
  if (others.length === 0 && (work === 0 || !/^\d+(?:\.\d+)*\.?$/.test(number))) return undefined;
  cells[lead] = above[lead] ?? '';
  if (time >= 0 && (cells[time] ?? '') === '') cells[time] = above[time] ?? '';
  return cells;
}

function rowOf(
  texts: readonly string[],
  columns: Columns,
  facts: TextFacts,
): Omit<WorkRow, 'index'> | undefined {
  const [cell, text] = [texts[columns.lead] ?? '', texts[columns.work] ?? ''];
  if (
    cell === '' ||
    text === '' ||
    (!columns.sure && headLength(cell, { loose: true }) === 0 && !facts.isKnown(cell))
  )
    return undefined;
  const labels = factsOf(readLabels(cell), facts.date);
  const roles =
    labels?.unitName === undefined ? splitRoles(cell) : { lead: labels.unitName, support: labels.support };
  const written = texts[columns.support] ?? '';
  const support = written !== '' ? written : roles.support;
  return {
    unitName: roles.lead,
    text,
    role: columns.sure || support !== undefined ? 'lead' : rolesOf(text, { ...facts, isLed: false }).role,
    ...(support !== undefined && { support }),
    deadline:
      columns.time < 0
        ? undefined
        : readDeadlineCell(texts[columns.time] ?? '', facts.date, columns.timeHead, text),
  };
}

/** The head of a column of numbers is shorter. */
const longestHead = 20;
/** The most lines of a table that was broken into lines. */
const mostLines = 800;

/**
 * Mends tables that extraction broke into one line for each cell. Such a table has its head from “STT” on, then rows
 * that begin with 1, 2, 3. In each row the first cell is the work, the second the unit, and the last date the deadline.
 * The import mends printed lines in its own way (`importers/text/broken-tables.ts`): it must restore all cells and knows
 * the white space between the lines; a published body has lost that space, and tasks need only these three cells.
 */
export function mendTables(blocks: readonly TextBlock[]): TextBlock[] {
  const mended = [...blocks];
  const facts = blocks.map(lineFacts);
  for (let at = 0; at < blocks.length; at += 1) {
    if (!facts[at]!.isHead) continue;
    const starts = startsOfRows(facts, at);
    const heads = blocks.slice(at + 1, starts[0] ?? at + 1).map(({ text }) => text);
    if (starts.length === 0 || !heads.some(isUnitHead) || !heads.some(isWorkHead)) continue;
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
    const hasDue = heads.some(isTimeHead);
    mended[at] = row(at, { head: true, texts: ['nội dung', 'đơn vị', ...(hasDue ? ['thời hạn'] : [])] });
    const widths = starts.slice(1).map((start, number) => texts(starts[number]!, start).length);
    const width = widths.length === 0 ? heads.length : greatest(widths);
    starts.forEach((start, number) => {
      const alone = texts(start, start + 1).length === 0 ? 1 : 0;
      const end = starts[number + 1] ?? Math.min(start + alone + width, blocks.length);
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

/** What a line may be to a table that was broken into lines. */
interface LineFacts {
  /** The head of a column of numbers. */
  isHead: boolean;
  /** No table goes over it. */
  isEnd: boolean;
  /** The number with which it begins, as a row does. */
  number: number | undefined;
}

function lineFacts({ kind, marker, text }: TextBlock): LineFacts {
  const line = `${marker} ${text}`.trim();
  const number = marker === '' || kind !== 'row' ? /^0?([1-9]\d*)[.)]?(?:$|\s)/.exec(line)?.[1] : undefined;
  return {
    isHead: text.length <= longestHead && kind !== 'row' && isNumberHead(text),
    isEnd: kind === 'heading' || /^(?:Điều|Chương|Phần) \d/.test(line),
    number: number === undefined ? undefined : Number(number),
  };
}

/** The lines that begin with 1, 2, 3 below a head. */
function startsOfRows(facts: readonly LineFacts[], head: number): number[] {
  const starts: number[] = [];
  const end = Math.min(facts.length, head + mostLines);
  for (let next = head + 1; next < end; next += 1) {
    const { isHead, isEnd, number } = facts[next]!;
    // The rows below belong to the nearest head.
    if (isEnd || (isHead && starts.length === 0)) break;
    if (number === starts.length + 1) starts.push(next);
  }
  return starts;
}
