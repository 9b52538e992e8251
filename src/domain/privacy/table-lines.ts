import { columnHead } from '../../language/column-heads.ts';
import { foldSqueezed } from '../../language/folding.ts';
import { conditionLabels } from '../../language/privacy/conditions.ts';
import {
  accountLabel,
  birthLabel,
  homeLabel,
  identityLabel,
  otherNumbers,
  plateLabel,
  telephoneLabel,
} from '../../language/privacy/number-labels.ts';
import { words } from '../../language/privacy/patterns.ts';
import { personLabels, privateDoer } from '../../language/privacy/people-words.ts';
import { plainLine } from './plain-line.ts';
import { lastAtMost } from './plain-line.ts';
import type { LabelledCell, PrivateLine } from './private-line.ts';
import { madeLine } from './private-line.ts';

/** A cell as it is written, with its place. */
export interface SourceCell {
  source: number;
  /** The index of its text in the source line. */
  index: number;
  text: string;
}

const numberLabels = [
  ...[identityLabel, telephoneLabel, accountLabel, birthLabel, homeLabel, plateLabel],
  ...otherNumbers.map(({ label }) => label),
].join('|');
/** Heads of columns that the search knows: of persons, facts and numbers, and what is often beside them. */
const head = new RegExp(
  `^(?:\\d{1,2}[.)]\\s*)?(?:(?:${words(personLabels)}|${privateDoer}|${words(conditionLabels)})(?!\\p{L})|ho$)|` +
    `(?<!\\p{L})(?:${numberLabels}|stt|tt|ngan hang|ma so|email|ghi chu|chuc vu|don vi|so luong|so tien|phan loai|dien|ten|thua|to|ngay)(?!\\p{L})`,
  'u',
);

/**
 * The rows of a table as lines, each value behind the head of its column: `Họ và tên: Lê Thị A; SĐT: 09…`. A row that names
 * what columns have is a head for the rows below it; a table of two columns without a head has its labels at the left.
 * @param hasHead whether the first row is a head, whatever its words
 */
export function tableLines(rows: readonly (readonly SourceCell[])[], hasHead: boolean): PrivateLine[] {
  const lines: PrivateLine[] = [];
  let heads: string[] | undefined;
  let [isBelowHead, isFormTable] = [false, false];
  for (const [number, row] of rows.entries()) {
    const texts = row.map(({ text }) => plainLine(text).text.trim());
    const written = texts.filter((text) => text !== '');
    if (written.length === 0) continue;
    isFormTable = !heads && texts.length % 2 === 0 && (isFormTable || (isForm(texts) && texts.some(isDatum)));
    if (isFormTable) {
      lines.push(formLine(row));
      continue;
    }
    if (isHead(written) || (hasHead && number === 0 && !written.some(isDatum))) {
      // Of two rows of heads the lower one has a part of the columns: `Ngày sinh | Nam | Nữ`.
      const upper = isBelowHead ? heads : undefined;
      heads = texts.map((text, column) => foldSqueezed(text) || (upper?.[column] ?? ''));
      lines.push(lineOf(row, () => ''));
      isBelowHead = true;
      continue;
    }
    isBelowHead = false;
    if (!heads && isForm(texts)) lines.push(formLine(row));
    else lines.push(lineOf(row, (column) => heads?.[column] ?? ''));
  }
  return lines;
}

const isHead = (texts: readonly string[]): boolean =>
  texts.length > 1 &&
  texts.some((text) => head.test(foldSqueezed(text)) || columnHead.test(text)) &&
  !texts.some(isDatum);

/** Whether a cell has a value rather than a head: a name, a day, a number of several digits. */
const isDatum = (text: string): boolean =>
  /^\d{1,4}\.?$|\d[\d .-]{3,}\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}|@/.test(text) ||
  (/^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}$/u.test(text) &&
    !/^(?:Họ|Số|Ngày|Nơi|Tên|Địa|Điện|Chủ)(?!\p{L})/u.test(text));

const isForm = (texts: readonly string[]): boolean =>
  texts.length >= 2 &&
  texts.length <= 4 &&
  texts.length % 2 === 0 &&
  head.test(foldSqueezed(texts[0]!)) &&
  !isDatum(texts[0]!);

/** `Số định danh | 0311…` as a line of a form, which belongs to the lines beside it. */
function formLine(row: readonly SourceCell[]): PrivateLine {
  const pairs = row.filter((_, index) => index % 2 === 1);
  const line = lineOf(pairs, (index) => foldSqueezed(plainLine(row[index * 2]!.text).text));
  return { ...line, kind: 'text' };
}

function lineOf(row: readonly SourceCell[], labelOf: (column: number) => string): PrivateLine {
  const cells: LabelledCell[] = [];
  const starts: number[] = [];
  const places: { cell: SourceCell; from: number; plain: ReturnType<typeof plainLine> }[] = [];
  let text = '';
  for (const [column, cell] of row.entries()) {
    const plain = plainLine(cell.text);
    if (plain.text.trim() === '') continue;
    const label = labelOf(column);
    if (text !== '') text += '; ';
    starts.push(text.length);
    if (label !== '') text += `${label}: `;
    places.push({ cell, from: text.length, plain });
    text += plain.text;
    cells.push({ label, from: text.length - plain.text.length, to: text.length });
  }
  return madeLine(text, 'row', cells, (index) => {
    const found = places[Math.max(0, lastAtMost(starts, index))];
    if (!found) return { source: row[0]?.source ?? 0, index: 0 };
    const { cell, from, plain } = found;
    return { source: cell.source, index: cell.index + plain.at(Math.max(0, index - from)) };
  });
}
