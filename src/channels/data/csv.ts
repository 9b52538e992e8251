import { stringify } from 'csv-stringify/sync';

/** A column: its head and what stands in it for a row. */
export interface Column<Row> {
  head: string;
  value(row: Row): string | undefined;
}

/** Where a spreadsheet may see a cell begin: at its start, and after what other settings take for the end of one. */
const formula = /(^|[;\t\r\n])(?=[\s"'\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠])|^(?=[\t\r\n])/g;

/**
 * Writes a table as a spreadsheet opens it without being asked: UTF-8 with its mark, CRLF, quotes as in RFC 4180.
 * Its cells hold texts that others wrote: what a spreadsheet could run as a formula has `'` before it.
 * @returns the file in pieces, in order: that of a large ward is too long to hold twice.
 */
export function* csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Generator<string> {
  yield written([columns.map(({ head }) => head)], true);
  for (let first = 0; first < rows.length; first += batch) {
    const some = rows.slice(first, first + batch);
    yield written(some.map((row) => columns.map(({ value }) => defuse(value(row) ?? ''))));
  }
}

/** A text that no spreadsheet reads as a formula. */
export const defuse = (text: string): string => text.replace(formula, "$1'");

/** How many rows one piece holds. */
const batch = 1000;

const written = (rows: string[][], bom = false): string =>
  stringify(rows, {
    bom,
    record_delimiter: 'windows',
    // With a delimiter of its own, the library leaves a lone line break in a cell bare, and the row falls in two.
    quote_record_delimiter: true,
  });
