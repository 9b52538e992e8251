import { memoize } from '../../cache/memory.ts';
import type { DocumentTypeId } from '../../domain/document-type.ts';
import { documentTypes } from '../../domain/document-type.ts';
import type { Choice, ListPage } from '../lists/list.ts';
import { pagePath } from '../lists/list.ts';
import type { Portal } from '../model.ts';
import type { CitedDocument } from './index.ts';
import { citationPath, citedDocuments } from './index.ts';

/** One page of a list of citations; what it shows are its `items`. */
export interface CitationPage<Item> extends ListPage {
  items: Item[];
}

/** What a list of cited documents is narrowed to: a type, `khac` where none is known; all without it. */
export type CitedType = DocumentTypeId | undefined;

/** How many rows one page shows. */
const pageSize = 50;
const root = 'dan-chieu/';

/** Every page of `/dan-chieu/`: all cited documents, and those of each type. */
export function citedPages(portal: Portal): { type: CitedType; page: CitationPage<CitedDocument> }[] {
  const cited = [...citedDocuments(portal).values()];
  return [undefined, ...typesOf(cited).map(({ id }) => id)].flatMap((type) =>
    paged(
      type ? typePath(type) : root,
      type ? cited.filter((each) => (each.type ?? 'khac') === type) : cited,
    ).map((page) => ({ type, page })),
  );
}

/** The types of cited documents in the order of the closed list, with how many there are; counted once for all pages. */
export const citedChoices = memoize((portal: Portal): (Choice & { id: DocumentTypeId })[] =>
  typesOf([...citedDocuments(portal).values()]),
);

/** Every page of one cited document: who cites it, newest first. */
export const citingPages = (cited: CitedDocument): CitationPage<CitedDocument['by'][number]>[] =>
  paged(citationPath(cited.key), cited.by);

const typePath = (type: DocumentTypeId): string => `${root}loai/${type}/`;

function typesOf(cited: readonly CitedDocument[]): (Choice & { id: DocumentTypeId })[] {
  const counts = new Map<DocumentTypeId, number>();
  for (const { type = 'khac' } of cited) counts.set(type, (counts.get(type) ?? 0) + 1);
  return documentTypes
    .map(({ id }) => ({ id, path: typePath(id), count: counts.get(id) ?? 0 }))
    .filter(({ count }) => count > 0);
}

function paged<Item>(list: string, items: readonly Item[]): CitationPage<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / pageSize));
  return Array.from({ length: pages }, (_, index) => ({
    list,
    path: pagePath(list, index + 1),
    page: index + 1,
    pages,
    total: items.length,
    documents: [],
    items: items.slice(index * pageSize, (index + 1) * pageSize),
  }));
}
