import { shortDigest } from '../cache/digest.ts';
import { memoize } from '../cache/memory.ts';
import { addDays } from '../domain/dates/calendar-date.ts';
import { announcedAt, startOf } from '../domain/dates/moment.ts';
import type { ListedCollection } from '../domain/sections.ts';
import { byText } from '../language/text.ts';
import type { Document, Portal, Subject } from './model.ts';
import { query } from './traced/query.ts';

/** How many days feeds carry a withdrawal. */
const withdrawalFeedDays = 30;

/** The documents of a collection that have a page: those in lists, and the withdrawn ones. */
export const pagesOf = <Name extends ListedCollection>(portal: Portal, collection: Name): Document<Name>[] =>
  [...portal.documents, ...portal.withdrawn].filter(isOf(collection));

/** A type guard for the documents of one collection. */
export const isOf =
  <Name extends ListedCollection>(name: Name) =>
  (document: Document): document is Document<Name> =>
    document.collection === name;

/** The document with a ref, withdrawn or not. */
export const documentWith = (portal: Portal, ref: string): Document | undefined => byRef(portal).get(ref);

const byRef = memoize(
  (portal: Portal): ReadonlyMap<string, Document> =>
    new Map([...portal.documents, ...portal.withdrawn].map((document) => [document.ref, document])),
);

/**
 * Whether a document or a page has a page on the portal. The question is kept on disk, also about a draft that somebody
 * links to, so it has no more than a digest of its id.
 * @param ref `<collection>/<id>`, also `pages/<id>`
 */
export const isShown = (portal: Portal, ref: string): boolean => isDigestShown(portal, shortDigest(ref));

const isDigestShown = query('shown', (portal, digest: string): boolean => shownDigests(portal).has(digest));

const shownDigests = memoize((portal: Portal): ReadonlySet<string> => {
  const documents = [...portal.documents, ...portal.withdrawn].map(({ ref }) => ref);
  return new Set([...documents, ...portal.pages.map(({ id }) => `pages/${id}`)].map(shortDigest));
});

/** Ids of the topics of a document. The `topic` of a plan, which carries the plan out, is one of them. */
export const topicsOf = ({ data }: Document): string[] => [
  ...new Set([...data.topics, ...('topic' in data && data.topic ? [data.topic] : [])]),
];

/** How many documents of each collection there are. */
export function countByCollection(documents: readonly Document[]): Record<ListedCollection, number> {
  const counts = { directives: 0, plans: 0, news: 0 };
  for (const { collection } of documents) counts[collection] += 1;
  return counts;
}

/** The withdrawn documents that feeds still carry, newest first. */
export const recentWithdrawals = (portal: Portal): Document[] =>
  portal.withdrawn.filter(
    (document) => addDays(document.data.withdrawn!.on, withdrawalFeedDays) >= portal.today,
  );

/** What has replaced a document by now, newest first. Only of a replaced document the relations are read. */
export const successorsOf = (document: Document): Document[] =>
  document.status === 'replaced'
    ? document.replacedBy.filter(({ status }) => status !== 'not-yet').sort(newestFirst)
    : [];

/** Sorts newest first: by day, then by publication, then by id. */
export function newestFirst(a: Document, b: Document): number {
  return (
    byText(b.day, a.day) ||
    startOf(b.data.published) - startOf(a.data.published) ||
    byText(a.id, b.id) ||
    byText(a.collection, b.collection)
  );
}

/**
 * The documents of a subject that are next older than one of its documents, newest first. Documents that were published
 * later are left out, so that a new document changes the answer for no other document.
 * @param subject the id of the topic or the field; without the document there is no older one
 * @param most how many to return at most
 */
export const nextOlder = query(
  'next older',
  (portal, list: 'topics' | 'fields', subject: string, ref: string, most: string): Document[] =>
    olderThan(
      documentWith(portal, ref),
      portal[list].find(({ id }) => id === subject)?.documents ?? [],
      Number(most),
    ),
);

/** @param document undefined where it is gone: then it has no older ones. A withdrawn one is not among the others. */
function olderThan(document: Document | undefined, documents: readonly Document[], most: number): Document[] {
  if (!document) return [];
  const published = startOf(document.data.published);
  const found: Document[] = [];
  for (
    let index = documents.indexOf(document) + 1;
    index < documents.length && found.length < most;
    index += 1
  ) {
    const older = documents[index]!;
    if (startOf(older.data.published) <= published) found.push(older);
  }
  return found;
}

/**
 * The documents published last, newest first: by the moment that feeds announce, then as `newestFirst` orders them.
 * A paper of January that is put up today comes before a paper of yesterday that was put up yesterday.
 * @param most how many to return at most.
 */
export const newlyPublished = <Item extends Document>(documents: readonly Item[], most: number): Item[] =>
  documents
    .map((document) => ({ document, moment: announcedAt(document.data.published).getTime() }))
    .sort((a, b) => b.moment - a.moment || newestFirst(a.document, b.document))
    .slice(0, most)
    .map(({ document }) => document);

/** Whether anything of a section is published. */
export const hasAny = query(
  'has any',
  (portal, section: ListedCollection): boolean => portal[section].length > 0,
);

/** The topics or fields under which something is published. */
export const withDocuments = (subjects: readonly Subject[]): Subject[] =>
  subjects.filter(({ documents }) => documents.length > 0);

/** Whether anything is published under a topic, or under a field. */
export const hasAnyUnder = query(
  'has any under',
  (portal, subjects: 'topics' | 'fields'): boolean => withDocuments(portal[subjects]).length > 0,
);
