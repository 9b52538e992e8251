import type { ResultKind } from './names.ts';
import { kinds } from './names.ts';
import { longId, shortId } from './shard.ts';

/** The facts about an indexed page that the search page has before it loads the page. */
export interface CatalogEntry {
  /** Pagefind's id of the page. */
  id: string;
  kind: ResultKind;
  type: string | undefined;
  fields: readonly string[];
  year: string | undefined;
  /** Whether it is a document that is expired, replaced or withdrawn. */
  past?: boolean;
  /** The title, as `titleWords` gives it, of a page that is no document. */
  title?: string | undefined;
}

/** Every indexed page of a shard, newest first, pages without a date last. */
export type Catalog = readonly CatalogEntry[];

/**
 * A catalog as a file. It has columns of words, because keys and quotes for each page would be longer than its facts.
 */
interface CatalogFile {
  types: string[];
  fields: string[];
  years: string[];
  columns: Record<'id' | 'kind' | 'type' | 'fields' | 'year', string>;
  /** The numbers of the rows of documents that are past, with spaces between them. */
  past?: string | undefined;
  /** The titles by the numbers of their rows: few pages have one. */
  titles?: Record<string, string>;
}

const nothing = '-';

/** Packs a catalog for the browser. */
export function packCatalog(entries: Catalog): string {
  const types = distinct(entries.flatMap(({ type }) => type ?? []));
  const fields = distinct(entries.flatMap((entry) => entry.fields));
  const years = distinct(entries.flatMap(({ year }) => year ?? []));
  const column = (cell: (entry: CatalogEntry) => string): string => entries.map(cell).join(' ');
  const place = (list: readonly string[], value: string | undefined): string =>
    value === undefined ? nothing : list.indexOf(value).toString(36);
  const file: CatalogFile = {
    types,
    fields,
    years,
    columns: {
      id: column(({ id }) => shortId(id)),
      kind: column(({ kind }) => place(kinds, kind)),
      type: column(({ type }) => place(types, type)),
      fields: column((entry) => entry.fields.map((field) => place(fields, field)).join(',') || nothing),
      year: column(({ year }) => place(years, year)),
    },
    past: entries.flatMap(({ past }, row) => (past ? [row] : [])).join(' ') || undefined,
    titles: Object.fromEntries(
      entries.flatMap(({ title }, row) => (title === undefined ? [] : [[row, title]])),
    ),
  };
  return JSON.stringify(file);
}

/** Reads the packed catalog of a shard. */
export function unpackCatalog(shard: string, text: string): Catalog {
  const { types, fields, years, columns, past = '', titles = {} } = JSON.parse(text) as CatalogFile;
  const cells = (name: keyof CatalogFile['columns']): string[] =>
    columns[name] ? columns[name].split(' ') : [];
  const pick = (list: readonly string[], cell: string | undefined): string | undefined =>
    list[Number.parseInt(cell ?? nothing, 36)];
  const ended = new Set(past.split(' '));
  const [kind, type, field, year] = [cells('kind'), cells('type'), cells('fields'), cells('year')];
  return cells('id').map((id, row) => ({
    id: longId(shard, id),
    kind: kinds[Number(kind[row])]!,
    type: pick(types, type[row]),
    fields: (field[row] ?? nothing).split(',').flatMap((cell) => pick(fields, cell) ?? []),
    year: pick(years, year[row]),
    past: ended.has(String(row)),
    title: titles[row],
  }));
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();
