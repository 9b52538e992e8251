import type { DocumentTypeId } from '../../domain/document-type.ts';
import { documentTypes } from '../../domain/document-type.ts';
import type { ListPage } from '../lists/paginate.ts';
import { paginate } from '../lists/paginate.ts';
import type { Portal } from '../model.ts';
import { newestFirst } from '../queries.ts';
import { routes } from '../routes.ts';
import { query } from '../traced/query.ts';
import type { CitedDocument } from './index.ts';
import { citedDocuments } from './index.ts';

/** A page of the list of cited documents. */
export interface CitedPage extends ListPage<CitedDocument> {
  /** The type that the list is narrowed to, `khac` for documents of unknown type; undefined for the list of all. */
  type: DocumentTypeId | undefined;
}

/** A type of cited documents, with how many there are. */
export interface CitedTypeChoice {
  id: DocumentTypeId;
  path: string;
  count: number;
}

/** How many rows one page shows. */
const rowsPerPage = 50;

/**
 * Every page of the lists of cited documents: all of them, and those of each type. Pages are cut by the day of the first
 * citation, so that a new citation moves no document to another page; a page shows its documents in the order of `citedDocuments`.
 */
export function citedPages(portal: Portal): CitedPage[] {
  const cited = [...citedDocuments(portal).values()];
  const place = new Map(cited.map((each, index) => [each, index]));
  const byPlace = (a: CitedDocument, b: CitedDocument): number => place.get(a)! - place.get(b)!;
  const pagesOf = (
    list: string,
    type: DocumentTypeId | undefined,
    some: readonly CitedDocument[],
  ): CitedPage[] =>
    paginate(list, [...some].sort(byFirstCitation), rowsPerPage).map((page) => ({
      ...page,
      items: page.items.sort(byPlace),
      type,
    }));
  return [
    ...pagesOf(routes.citations, undefined, cited),
    ...countTypes(cited).flatMap(({ id, path }) =>
      pagesOf(
        path,
        id,
        cited.filter((each) => typeOf(each) === id),
      ),
    ),
  ];
}

/** The types of cited documents in the order of the closed list of types, each with its number. */
export const citedChoices = query('cited choices', (portal): CitedTypeChoice[] =>
  countTypes([...citedDocuments(portal).values()]),
);

/** The same types without their numbers, which change with each new citation. */
export const citedTypes = query('cited types', (portal): Omit<CitedTypeChoice, 'count'>[] =>
  citedChoices(portal).map(({ id, path }) => ({ id, path })),
);

/** Every page of one cited document: the documents that cite it, newest first. */
export const citingPages = (cited: CitedDocument): ListPage<CitedDocument['by'][number]>[] =>
  paginate(cited.path, cited.by, rowsPerPage);

/** Sorts documents that were first cited last to the front. */
const byFirstCitation = (a: CitedDocument, b: CitedDocument): number =>
  newestFirst(a.by.at(-1)!.document, b.by.at(-1)!.document);

const typeOf = ({ type = 'khac' }: CitedDocument): DocumentTypeId => type;

function countTypes(cited: readonly CitedDocument[]): CitedTypeChoice[] {
  const counts = new Map<DocumentTypeId, number>();
  for (const each of cited) counts.set(typeOf(each), (counts.get(typeOf(each)) ?? 0) + 1);
  return documentTypes
    .map(({ id }) => ({ id, path: routes.citationsOfType(id), count: counts.get(id) ?? 0 }))
    .filter(({ count }) => count > 0);
}
