import { CsvError, parse } from 'csv-parse/sync';
import { meantKey } from '../../../content/schema/key-words.ts';
import { knownKeys, shapeAt } from '../../../content/schema/shape.ts';
import { planSchema } from '../../../domain/schema/document.ts';
import { decodeText } from '../../../formats/old-encodings.ts';
import { Refusal } from '../../../formats/refusal.ts';
import { slugify } from '../../../language/folding.ts';
import { fieldNames } from '../field-names.ts';
import type { MetadataRow } from './rows.ts';

/** The headings of the column that names the file, as slugs. */
const fileHeads = new Set(['file', 'tep', 'ten-tep', 'tap-tin', 'ten-tap-tin', 'ten-file']);
const delimiters = [',', ';', '\t'];

/**
 * Reads a table of metadata as spreadsheets write it: with or without a byte order mark, `,`, `;` or tabs between cells.
 * A column is a key of the front matter, as `signer.name`, or its Vietnamese term. Cells of lists have an item on each
 * line, or `;` between items. Throws a `Refusal` for a table that cannot be read.
 */
export function readTable(bytes: Uint8Array): MetadataRow[] {
  const [first, ...rest] = recordsOf(textOf(bytes));
  if (!first) throw new Refusal('bảng trống; hàng đầu phải là tên các cột: file, title, code, …');
  const columns = first.cells.map(columnOf);
  const at = columns.indexOf('file');
  if (at < 0) throw new Refusal(`không có cột “file” (tên tệp); các cột đang có: ${first.cells.join(', ')}`);
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined) throw new Refusal(`có hai cột “${columnName(twice)}”; giữ lại một`);
  return rest.flatMap(({ line, cells }): MetadataRow[] => {
    const file = (cells[at] ?? '').trim();
    const values = columns.flatMap((key, index): [string, string | string[]][] => {
      const cell = (cells[index] ?? '').trim();
      return key === 'file' || cell === '' ? [] : [[key, isList(key) ? itemsOf(cell) : cell]];
    });
    if (file === '' && values.length === 0) return [];
    if (file === '') throw new Refusal(`hàng ${line}: cột “file” để trống`);
    return [{ line, file, values: new Map(values) }];
  });
}

interface TableRecord {
  /** The row in a spreadsheet, counted from 1. */
  line: number;
  cells: string[];
}

/** UTF-8 is believed: a table may be too short to tell old encodings by its words. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeText(bytes);
  }
}

function recordsOf(text: string): TableRecord[] {
  // Excel reads and writes this line, which names the delimiter.
  const named = /^\ufeff?sep=(.)\r?\n/.exec(text);
  const table = named ? text.slice(named[0].length) : text.replace(/^\ufeff/, '');
  try {
    return parse(table, { delimiter: named?.[1] ?? delimiterOf(table), relax_column_count: true })
      .map((cells, at) => ({ line: at + 1, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refusal(`bảng hỏng ở dòng ${error.lines}; hãy mở bằng Excel và lưu lại thành CSV UTF-8`, {
      cause: error,
    });
  }
}

/** The delimiter that the first line has most often outside of quotation marks. */
function delimiterOf(table: string): string {
  const heads = (/^[^\n]*/.exec(table)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => heads.split(delimiter).length;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** The key that a heading names: `file`, `code`, `signer.name`. Throws a `Refusal` where there is none. */
function columnOf(head: string): string {
  if (fileHeads.has(slugify(head))) return 'file';
  const path: string[] = [];
  for (const part of head.trim().split('.')) {
    const keys = shapeAt(planSchema, path) ?? {};
    const key = Object.hasOwn(keys.shape ?? {}, part) ? part : meantKey(part, keys);
    if (key === undefined) throw unknownColumn(head, path);
    path.push(key);
  }
  const { shape, element, valueType } = shapeAt(planSchema, path) ?? {};
  if (shape)
    throw new Refusal(
      `cột “${head}” phải là một trong: ${Object.keys(shape)
        .map((key) => [...path, key].join('.'))
        .join(', ')}`,
    );
  const items = element as { shape?: unknown } | undefined;
  if (valueType !== undefined || items?.shape !== undefined)
    throw new Refusal(`cột “${head}” không điền được trong bảng; hãy điền trong biểu mẫu sau khi nhập`);
  return path.join('.');
}

const unknownColumn = (head: string, path: readonly string[]): Refusal =>
  new Refusal(
    `không có khóa “${head}”; hãy xóa cột ấy khỏi bảng, hoặc đổi tên cột thành một khóa: file, ${knownKeys(
      planSchema,
      [...path],
    )
      .map((key) => columnName([...path, key].join('.')))
      .join(', ')}`,
  );

/** A key as an editor knows it: `trích yếu (title)`; the key alone where it has no name. */
const columnName = (key: string): string => (fieldNames[key] ? `${fieldNames[key]} (${key})` : key);

const isList = (key: string): boolean => shapeAt(planSchema, key.split('.'))?.element !== undefined;

const itemsOf = (cell: string): string[] =>
  cell
    .split(/[;\r\n]+/)
    .map((item) => item.replace(/^\s*-\s+/, '').trim())
    .filter((item) => item !== '');
