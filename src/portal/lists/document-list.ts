import { memoize } from '../../cache/memory.ts';
import type { ListedCollection } from '../../domain/sections.ts';
import { listedCollections } from '../../domain/sections.ts';
import type { Document, Portal, Subject } from '../model.ts';
import { routes } from '../routes.ts';
import type { ListPage } from './paginate.ts';
import { paginate } from './paginate.ts';

/** How many documents one page of a list shows. */
const documentsPerPage = 20;

/** What a list of a section is narrowed to. */
export type Narrowing = { by: 'all' } | { by: 'year'; year: string } | { by: 'type'; type: string };

/** A page of a section's list. */
export interface SectionPage extends ListPage<Document> {
  collection: ListedCollection;
  narrowing: Narrowing;
}

/** Every page of the lists of one section: all its documents, those of each year, those of each type. */
function sectionPages(portal: Portal, collection: ListedCollection): SectionPage[] {
  const documents: readonly Document[] = portal[collection];
  const pagesOf = (list: string, narrowing: Narrowing, narrowed: readonly Document[]): SectionPage[] =>
    documentPages(list, narrowed).map((page) => ({ ...page, collection, narrowing }));
  return [
    ...pagesOf(routes.section(collection), { by: 'all' }, documents),
    ...[...groupBy(documents, yearOf)].flatMap(([year, some]) =>
      pagesOf(routes.year(collection, year), { by: 'year', year }, some),
    ),
    ...[...groupBy(documents, typeOf)].flatMap(([type, some]) =>
      pagesOf(routes.type(collection, type), { by: 'type', type }, some),
    ),
  ];
}

/** Every page of the lists of all sections. */
export const allSectionPages = (portal: Portal): SectionPage[] =>
  listedCollections.flatMap((collection) => sectionPages(portal, collection));

/** Every page of the documents of a topic or a field. @param list the address of the topic or the field */
export const subjectPages = (list: string, { documents }: Subject): ListPage<Document>[] =>
  documentPages(list, documents);

/** A choice that narrows a list, with how many documents it leaves. */
export interface Choice {
  id: string;
  path: string;
  count: number;
}

/** The choices that narrow the lists of a section. */
export interface SectionChoices {
  /** Newest first. */
  years: Choice[];
  /** Most used first. */
  types: Choice[];
}

/** The choices of a section. */
export const sectionChoices = (portal: Portal, collection: ListedCollection): SectionChoices =>
  countChoices(portal[collection], collection);

/** Counted once, because the first page of each list shows the choices. */
const countChoices = memoize(
  (documents: readonly Document[], collection: ListedCollection): SectionChoices => {
    const choices = (
      keyOf: (document: Document) => string | undefined,
      path: (collection: ListedCollection, key: string) => string,
    ): Choice[] =>
      [...groupBy(documents, keyOf)].map(([id, some]) => ({
        id,
        path: path(collection, id),
        count: some.length,
      }));
    return {
      years: choices(yearOf, routes.year).sort((a, b) => Number(b.id) - Number(a.id)),
      types: choices(typeOf, routes.type).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
    };
  },
);

const documentPages = (list: string, documents: readonly Document[]): ListPage<Document>[] =>
  paginate(list, documents, documentsPerPage);

const yearOf = ({ year }: Document): string => year;

const typeOf = ({ data }: Document): string | undefined => ('type' in data ? data.type : undefined);

/** Groups documents in their order; a document without a key is left out. */
function groupBy(
  documents: readonly Document[],
  keyOf: (document: Document) => string | undefined,
): Map<string, Document[]> {
  const groups = new Map<string, Document[]>();
  for (const document of documents) {
    const key = keyOf(document);
    if (key === undefined) continue;
    const some = groups.get(key);
    if (some) some.push(document);
    else groups.set(key, [document]);
  }
  return groups;
}
