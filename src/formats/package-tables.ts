import { decodeXml, readXml } from './xml.ts';

/** Parts that may have tables, of Word, PowerPoint and OpenDocument. */
const withTables = /^(?:word|ppt)\/.*\.xml$|^content\.xml$/;
const sheet = /^xl\/worksheets\/[^/]+\.xml$/;
const sharedStrings = 'xl/sharedStrings.xml';

/** More columns are no table that people have written. */
const mostColumns = 500;

/**
 * The rows of the tables and sheets that a package (docx, xlsx, pptx, odt, ods) holds, each cell as one text. What cannot be
 * read strictly is read as far as it goes: the reader of lines refuses damaged parts. Throws an `XmlError` for a document type.
 * @param files the parts, by their names
 */
export function packageTables(files: ReadonlyMap<string, Uint8Array>): string[][][] {
  const strings = files.get(sharedStrings);
  const shared = strings ? sharedTexts(decodeXml(strings)) : [];
  return [...files].flatMap(([name, content]) => {
    if (withTables.test(name)) return tablesOf(decodeXml(content));
    return sheet.test(name) ? [sheetRows(decodeXml(content), shared)] : [];
  });
}

/** The tables of a text, also those within the cells of others. */
function tablesOf(xml: string): string[][][] {
  if (!/<(?:\w+:)?(?:tbl|table)[\s>]/.test(xml)) return [];
  const done: string[][][] = [];
  const open: { rows: string[][]; cell: string | undefined }[] = [];
  readXml(
    xml,
    {
      open({ name }) {
        const table = open.at(-1);
        if (isTable(name)) open.push({ rows: [], cell: undefined });
        else if (!table) return;
        else if (isRow(name)) table.rows.push([]);
        else if (isCell(name)) table.cell = '';
        else if (table.cell !== undefined && /^(?:p|br|tab|line-break|s)$/.test(name) && table.cell !== '')
          table.cell += ' ';
      },
      close(name) {
        const table = open.at(-1);
        if (!table) return;
        if (isCell(name) && table.cell !== undefined) {
          table.rows.at(-1)?.push(table.cell.trim());
          table.cell = undefined;
        } else if (isTable(name)) {
          open.pop();
          done.push(table.rows);
        }
      },
      text(text) {
        const table = open.at(-1);
        if (table?.cell !== undefined) table.cell += text;
      },
    },
    { lenient: true },
  );
  return done;
}

const isTable = (name: string): boolean => name === 'tbl' || name === 'table';
const isRow = (name: string): boolean => name === 'tr' || name === 'table-row';
const isCell = (name: string): boolean => name === 'tc' || name === 'table-cell';

/** The texts that the cells of all sheets share. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let inText = false;
  readXml(
    xml,
    {
      open({ name }) {
        if (name === 'si') texts.push('');
        inText = name === 't';
      },
      close() {
        inText = false;
      },
      text(text) {
        if (inText && texts.length > 0) texts[texts.length - 1] += text;
      },
    },
    { lenient: true },
  );
  return texts;
}

/** The rows of a sheet; an empty cell before another is an empty text. */
function sheetRows(xml: string, shared: readonly string[]): string[][] {
  const rows: string[][] = [];
  let cell: { column: number; isShared: boolean; text: string } | undefined;
  let inValue = false;
  readXml(
    xml,
    {
      open({ name, attribute }) {
        if (name === 'row') rows.push([]);
        else if (name === 'c') {
          const column = columnOf(attribute('r')) ?? rows.at(-1)?.length ?? 0;
          cell = { column, isShared: attribute('t') === 's', text: '' };
        }
        inValue = name === 'v' || name === 't';
      },
      close(name) {
        inValue = false;
        const row = rows.at(-1);
        if (name !== 'c' || !cell || !row || cell.column >= mostColumns) return;
        while (row.length < cell.column) row.push('');
        row[cell.column] = cell.isShared ? (shared[Number(cell.text)] ?? '') : numberOf(cell.text);
      },
      text(text) {
        if (inValue && cell) cell.text += text;
      },
    },
    { lenient: true },
  );
  return rows;
}

/** The number of a column, from 0: 27 for `AB12`. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A whole number as people write it: `3.1085004713E10` is 31085004713. */
const numberOf = (text: string): string =>
  /^\d(?:\.\d+)?E\+?\d{1,2}$/i.test(text)
    ? String(Math.round(Number(text)))
    : text.replace(/^(\d{6,})\.0+$/, '$1');
