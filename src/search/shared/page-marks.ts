import { decodeMarkup } from '../../language/markup.ts';
import type { ResultKind } from './names.ts';

/** The facts about a page for the index, written into the page by SearchMarks.astro. Texts are as readers see them. */
export interface PageMarks {
  kind: ResultKind;
  /** The title of a page that is no document. */
  title?: string | undefined;
  /** The id of its type, and the name that a result shows. */
  type?: string | undefined;
  typeName?: string | undefined;
  /** Ids of its fields. */
  fields?: readonly string[] | undefined;
  /** The day for its place in lists. */
  day?: string | undefined;
  /** The moment of publication in milliseconds since 1970, for the order within a day. */
  published?: number | undefined;
  date?: string | undefined;
  /** The id of its tag. */
  tag?: string | undefined;
  /** The address of what has replaced it, below the base path. */
  successor?: string | undefined;
  code?: string | undefined;
  /** The codes that it cites. */
  cites?: readonly string[] | undefined;
  /** Who has issued it. */
  issuer?: string | undefined;
  /** Words that residents search with, and other names. */
  keywords?: readonly string[] | undefined;
}

/** A value of it may hold “>”. */
const element = /<div hidden data-kind="[^"]*"(?: [a-z-]+="[^"]*")*><\/div>/;

/** The marks as attributes of one empty, hidden element, which is not shown, read aloud, copied or printed. */
export const marksAsAttributes = (marks: PageMarks): Record<string, string | undefined> => ({
  'data-kind': marks.kind,
  'data-title': marks.title,
  'data-type': marks.type,
  'data-type-name': marks.typeName,
  'data-fields': marks.fields?.join(' ') || undefined,
  'data-day': marks.day,
  'data-published': marks.published?.toString(),
  'data-date': marks.date || undefined,
  'data-tag': marks.tag,
  'data-successor': marks.successor,
  'data-code': marks.code || undefined,
  'data-cites': marks.cites?.join(' ') || undefined,
  'data-issuer': marks.issuer,
  'data-keywords': marks.keywords?.join('\n') || undefined,
});

/** Finds the marks in a built page; undefined if it has none. */
export function findMarks(html: string): { marks: PageMarks; start: number; end: number } | undefined {
  const found = element.exec(html);
  if (!found) return undefined;
  const given = new Map(
    [...found[0].matchAll(/ data-([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [
      name,
      decodeMarkup(value!),
    ]),
  );
  const list = (name: string): string[] => given.get(name)?.split(' ') ?? [];
  const published = given.get('published');
  const marks: PageMarks = {
    kind: given.get('kind') as ResultKind,
    title: given.get('title'),
    type: given.get('type'),
    typeName: given.get('type-name'),
    fields: list('fields'),
    day: given.get('day'),
    published: published === undefined ? undefined : Number(published),
    date: given.get('date'),
    tag: given.get('tag'),
    successor: given.get('successor'),
    code: given.get('code'),
    cites: list('cites'),
    issuer: given.get('issuer'),
    keywords: given.get('keywords')?.split('\n') ?? [],
  };
  return { marks, start: found.index, end: found.index + found[0].length };
}
