import { memoize } from '../../cache/memory.ts';
import type { ListedCollection } from '../../domain/sections.ts';
import { listedCollections } from '../../domain/sections.ts';
import type { Document, Portal, Subject } from '../model.ts';
import type { Narrowing } from '../routes.ts';
import { routes } from '../routes.ts';
import type { ListPage } from './paginate.ts';
import { paginate } from './paginate.ts';

/** How many documents one page of a list shows. */
const documentsPerPage = 20;

/** A list of a section. */
export interface SectionList {
  narrowing: Narrowing;
  /** Its address. */
  path: string;
  /** Newest first. */
  documents: readonly Document[];
}

/** A page of a section's list. */
export interface SectionPage extends ListPage<Document> {
  collection: ListedCollection;
  narrowing: Narrowing;
}

/**
 * Every list of a section: all its documents, those of each year and each type, and those of each year with a type or a
 * field. Only the first may be empty. A field of all years has a list of all sections, below `routes.fields`.
 */
export const sectionLists = (portal: Portal, collection: ListedCollection): SectionList[] =>
  listsOf(portal[collection], collection);

/** Made once for each section, because the pages of every list ask. */
const listsOf = memoize((documents: readonly Document[], collection: ListedCollection): SectionList[] => {
  const narrowed = (
    narrowing: Narrowing,
    some: readonly Document[],
    by: 'year' | 'type' | 'field',
    valuesOf: (document: Document) => readonly string[],
  ): SectionList[] =>
    [...groupBy(some, valuesOf)].map(([value, part]) =>
      listOf(collection, { ...narrowing, [by]: value }, part),
    );
  const years = narrowed({}, documents, 'year', ({ year }) => [year]);
  return [
    listOf(collection, {}, documents),
    ...years,
    ...narrowed({}, documents, 'type', typesOf),
    ...years.flatMap(({ narrowing, documents: some }) => [
      ...narrowed(narrowing, some, 'type', typesOf),
      ...narrowed(narrowing, some, 'field', ({ data }) => data.fields),
    ]),
  ];
});

/** Every page of the lists of all sections. */
export const allSectionPages = (portal: Portal): SectionPage[] =>
  listedCollections.flatMap((collection) =>
    sectionLists(portal, collection).flatMap(({ path, narrowing, documents }) =>
      documentPages(path, documents).map((page) => ({ ...page, collection, narrowing })),
    ),
  );

/** Every page of the documents of a topic or a field. @param list the address of the topic or the field */
export const subjectPages = (list: string, { documents }: Subject): ListPage<Document>[] =>
  documentPages(list, documents);

const documentPages = (list: string, documents: readonly Document[]): ListPage<Document>[] =>
  paginate(list, documents, documentsPerPage);

const listOf = (
  collection: ListedCollection,
  narrowing: Narrowing,
  documents: readonly Document[],
): SectionList => ({ narrowing, path: routes.list(collection, narrowing), documents });

const typesOf = ({ data }: Document): string[] => ('type' in data ? [data.type] : []);

/** Groups documents in their order, each under all of its values. */
function groupBy(
  documents: readonly Document[],
  valuesOf: (document: Document) => readonly string[],
): Map<string, Document[]> {
  const groups = new Map<string, Document[]>();
  for (const document of documents) {
    for (const value of new Set(valuesOf(document))) {
      const some = groups.get(value);
      if (some) some.push(document);
      else groups.set(value, [document]);
    }
  }
  return groups;
}
