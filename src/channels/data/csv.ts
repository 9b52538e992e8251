import { stringify } from 'csv-stringify/sync';
import type { RowGroup } from '../parted-file.ts';
import { PartedFile } from '../parted-file.ts';

/** A column of a table: its heading, and its value in a row. */
export interface Column<Row> {
  head: string;
  value(row: Row): string | undefined;
}

/** What is not seen, or is taken for nothing, before a sign with which a formula starts; the whole of it, or nothing. */
const beforeSign =
  /(?<![\s"'\u200b-\u200f\u2060\ufeff])[\s"'\u200b-\u200f\u2060\ufeff]+(?=[=+\-@＝＋－＠])|(?<=^|;)(?=[=+\-@＝＋－＠])/g;

/**
 * Writes a table in the form that spreadsheets open without questions: UTF-8 with a byte order mark, CRLF, quotes as in
 * RFC 4180. The cells hold texts from documents, so `'` is put before everything that a spreadsheet could run as a
 * formula.
 */
export const csvOf = <Row>(columns: readonly Column<Row>[], groups: readonly RowGroup<Row>[]): PartedFile =>
  new PartedFile(
    { before: written([columns.map(({ head }) => head)], true), separator: '', after: '' },
    groups.map(({ name, rows }) => ({
      name,
      write: () => written(rows().map((row) => columns.map(({ value }) => defuse(value(row) ?? '')))),
    })),
  );

/**
 * Returns a text that no spreadsheet runs as a formula. One may start with the cell, and after a character that ends a
 * cell in other settings.
 */
function defuse(text: string): string {
  const safe = text.replace(beforeSign, (found, at: number) => {
    const starts = at === 0 || text[at - 1] === ';';
    // A sign before the first character makes a text of the cell.
    const kept = at === 0 ? found.charAt(0) : '';
    return (starts ? "'" : '') + kept + found.slice(kept.length).replace(/[\t\r\n]/g, "$&'");
  });
  return /^[\t\r\n]/.test(safe) ? `'${safe}` : safe;
}

const written = (rows: string[][], bom = false): string =>
  stringify(rows, {
    bom,
    record_delimiter: 'windows',
    // Without this option the library does not quote a cell that has a single \n, and the row is broken in two.
    quote_record_delimiter: true,
  });
