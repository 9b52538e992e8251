import { memoize } from '../../cache/memory.ts';
import { sections } from '../../domain/sections.ts';
import type { Document, Portal, ListedCollection } from '../model.ts';

/** How many documents one page of a list shows. */
export const pageSize = 20;

/** What a list of a section is narrowed to. */
export type Narrowing = { by: 'all' } | { by: 'year'; year: string } | { by: 'type'; type: string };

/** One page of a list. */
export interface ListPage {
  /** The list's address below the base path, of its first page. */
  list: string;
  /** This page's own address. */
  path: string;
  /** From 1. */
  page: number;
  pages: number;
  total: number;
  documents: Document[];
}

/** A page of a section's list, with what the list is narrowed to. */
export interface SectionPage extends ListPage {
  collection: ListedCollection;
  narrowing: Narrowing;
}

/** Cuts a list into pages of twenty; an empty list is one empty page, so that its address exists. */
export function paginate(list: string, documents: readonly Document[]): ListPage[] {
  const pages = Math.max(1, Math.ceil(documents.length / pageSize));
  return Array.from({ length: pages }, (_, index) => ({
    list,
    path: pagePath(list, index + 1),
    page: index + 1,
    pages,
    total: documents.length,
    documents: documents.slice(index * pageSize, (index + 1) * pageSize),
  }));
}

/** The address of a list's page: the first is the list's own. */
export const pagePath = (list: string, page: number): string => (page === 1 ? list : `${list}trang/${page}/`);

/** Every page of a section's lists: all of it, of each year, of each type. */
export function sectionPages(portal: Portal, collection: ListedCollection): SectionPage[] {
  const documents: readonly Document[] = portal[collection];
  const root = `${sections[collection]}/`;
  const of = (list: string, narrowing: Narrowing, narrowed: readonly Document[]): SectionPage[] =>
    paginate(list, narrowed).map((page) => ({ ...page, collection, narrowing }));
  return [
    ...of(root, { by: 'all' }, documents),
    ...[...group(documents, (each) => each.year)].flatMap(([year, some]) =>
      of(`${root}nam/${year}/`, { by: 'year', year }, some),
    ),
    ...[...group(documents, typeOf)].flatMap(([type, some]) =>
      of(`${root}loai/${type}/`, { by: 'type', type }, some),
    ),
  ];
}

/** A choice that narrows a list, with how many documents it leaves. */
export interface Choice {
  id: string;
  path: string;
  count: number;
}

/** The choices of a section's lists. */
export interface SectionChoices {
  years: Choice[];
  types: Choice[];
}

/** The years of a section, newest first, and its types, most used first. */
export const sectionChoices = (portal: Portal, collection: ListedCollection): SectionChoices =>
  choicesOf(portal[collection], collection);

const choicesOf = memoize((documents: readonly Document[], collection: ListedCollection): SectionChoices => {
  const choices = (part: string, groups: Map<string, Document[]>): Choice[] =>
    [...groups].map(([id, some]) => ({
      id,
      path: `${sections[collection]}/${part}/${id}/`,
      count: some.length,
    }));
  return {
    years: choices(
      'nam',
      group(documents, (each) => each.year),
    ).sort((a, b) => Number(b.id) - Number(a.id)),
    types: choices('loai', group(documents, typeOf)).sort(
      (a, b) => b.count - a.count || (a.id < b.id ? -1 : 1),
    ),
  };
});

const typeOf = (document: Document): string | undefined =>
  'type' in document.data ? document.data.type : undefined;

function group(
  documents: readonly Document[],
  by: (document: Document) => string | undefined,
): Map<string, Document[]> {
  const groups = new Map<string, Document[]>();
  for (const document of documents) {
    const key = by(document);
    if (key === undefined) continue;
    const some = groups.get(key);
    if (some) some.push(document);
    else groups.set(key, [document]);
  }
  return groups;
}
