import type { CalendarDate, Day } from '../domain/dates/calendar-date.ts';
import { addDays, firstDay, yearOf } from '../domain/dates/calendar-date.ts';
import type { Moment } from '../domain/dates/moment.ts';
import { dayOf, endOf, startOf } from '../domain/dates/moment.ts';
import { parseCode } from '../domain/document-code.ts';
import type { Collection, FrontMatter, RawFrontMatter } from '../domain/schema/document.ts';
import type { References, Ward } from '../domain/schema/ward.ts';
import { sections } from '../domain/sections.ts';
import { byText } from '../language/text.ts';
import { givenTasks } from './lists/task-list.ts';
import type { Document, DocumentInput, Page, Portal, ListedCollection } from './model.ts';
import { byCode, finder, relate, statusOf } from './relations.ts';

/** How long feeds tell of a withdrawal, in days. */
const withdrawalFeedDays = 30;

/**
 * Links one ward's documents as they stand at `now`: drops drafts and what is still to come, reads relations both
 * ways, sorts newest first.
 */
export function linkPortal(input: {
  id: string;
  ward: Ward;
  references: References;
  documents: readonly DocumentInput[];
  now: number;
  /** A live preview shows drafts and what is still to come, marked as such. */
  preview?: boolean;
}): Portal {
  const today = dayOf(input.now);
  const seen = ({ data }: Dated): boolean => input.preview === true || isPublished(data, input.now);
  const told = input.documents
    .filter(isListed)
    .map((document) => dated(document, today))
    .filter(seen);
  const all = told
    .map((document) => toDocument(document, today, !isPublished(document.data, input.now)))
    .sort(newestFirst);
  const find = finder(all);
  const sameCode = byCode(all);
  for (const document of all) relate(document, find, sameCode);
  for (const document of all) document.status = statusOf(document, today);
  const documents = all.filter((document) => !document.withdrawn);
  const withdrawn = all.filter((document) => document.withdrawn);
  return {
    id: input.id,
    ward: input.ward,
    references: input.references,
    now: input.now,
    today,
    documents,
    directives: documents.filter(of('directives')),
    plans: documents.filter(of('plans')),
    news: documents.filter(of('news')),
    withdrawn,
    pages: input.documents.filter((document) => document.collection === 'pages').map(toPage),
    fields: input.ward.fields.map((field) => ({
      ...field,
      documents: documents.filter((each) => each.data.fields.includes(field.id)),
    })),
    topics: input.ward.topics.map((topic) => ({
      ...topic,
      documents: documents.filter((each) => hasTopic(each, topic.id)),
    })),
    units: input.ward.units.map(({ id, name }) => ({
      id,
      name,
      documents: documents.filter((each) => each.units.includes(id)),
    })),
    tasks: givenTasks(documents, input.ward.units),
    moved: all.flatMap((document) =>
      document.data.formerly.map((old) => ({ path: addressOf(document.collection, old), document })),
    ),
  };
}

/** Whether a document's front matter lets it be seen at `now`; withdrawn ones are seen, as withdrawn. */
export const isPublished = (data: RawFrontMatter[ListedCollection], now: number): boolean =>
  !data.draft &&
  !('unconfirmed' in data && data.unconfirmed.length > 0) &&
  data.published !== undefined &&
  startOf(data.published) <= now;

/** A document's address below the base path. */
export const addressOf = (collection: Collection, id: string): string =>
  collection === 'pages' ? `${id}/` : `${sections[collection]}/${id}/`;

/** The withdrawals that feeds still tell of. */
export const recentWithdrawals = (portal: Portal): Document[] =>
  portal.withdrawn.filter(
    (document) => addDays(document.data.withdrawn!.on, withdrawalFeedDays) >= portal.today,
  );

/** How many documents of each collection there are. */
export function countByCollection(documents: readonly Document[]): Record<ListedCollection, number> {
  const counts = { directives: 0, plans: 0, news: 0 };
  for (const { collection } of documents) counts[collection] += 1;
  return counts;
}

/** The documents of a collection that have a page: those that lists show, and the withdrawn ones. */
export const pagesOf = <Name extends ListedCollection>(portal: Portal, collection: Name): Document<Name>[] =>
  [...portal.documents, ...portal.withdrawn].filter(of(collection));

/** The published document that a reference or a code names, if the portal holds just one. */
export function findDocument(
  portal: Portal,
  reference: string,
  collection: ListedCollection,
): Document | undefined {
  return finder([...portal.documents, ...portal.withdrawn])(reference, collection);
}

/** The instant at the end of a `--date`: a minute is itself, a day means its end in Việt Nam. */
export const instantOf = (moment: Moment): number => endOf(moment);

/** Newest first: by day, then by publication, then by id. */
export function newestFirst(a: Document, b: Document): number {
  return (
    byText(b.day, a.day) ||
    startOf(b.data.published) - startOf(a.data.published) ||
    byText(a.id, b.id) ||
    byText(a.collection, b.collection)
  );
}

const of =
  <Name extends ListedCollection>(name: Name) =>
  (document: Document): document is Document<Name> =>
    document.collection === name;

const isListed = (document: DocumentInput): document is DocumentInput<ListedCollection> =>
  document.collection !== 'pages';

const hasTopic = (document: Document, topic: string): boolean =>
  document.data.topics.includes(topic) || ('topic' in document.data && document.data.topic === topic);

const toPage = (document: DocumentInput): Page => ({
  id: document.id,
  path: addressOf('pages', document.id),
  data: document.data as FrontMatter['pages'],
  body: document.body,
});

type Dated = DocumentInput<ListedCollection> & { data: FrontMatter[ListedCollection] };

/** A draft without ngày đăng is previewed as it would be published today. */
const dated = (document: DocumentInput<ListedCollection>, today: Day): Dated => ({
  ...document,
  data: { ...document.data, published: document.data.published ?? today },
});

function toDocument(input: Dated, today: Day, preview: boolean): Document {
  const { data } = input;
  const withdrawn = data.withdrawn !== undefined && data.withdrawn.on <= today;
  const issued: CalendarDate | undefined = 'issued' in data ? data.issued : undefined;
  const day = issued ? firstDay(issued) : dayOf(startOf(data.published));
  const code = 'code' in data && data.code ? parseCode(data.code) : undefined;
  const related = {
    replaces: [],
    replacedBy: [],
    amends: [],
    amendedBy: [],
    implements: [],
    implementedBy: [],
  };
  return {
    ...input,
    ...related,
    ref: `${input.collection}/${input.id}`,
    path: addressOf(input.collection, input.id),
    body: withdrawn ? '' : input.body,
    day,
    year: yearOf(day),
    code,
    status: 'in-force',
    withdrawn,
    preview,
    citations: withdrawn ? [] : input.citations.map((citation) => ({ ...citation, document: undefined })),
    citedBy: [],
    blocks: withdrawn ? [] : (input.blocks ?? []),
    tasks: withdrawn ? [] : (input.tasks ?? []),
    units: [...new Set((input.tasks ?? []).flatMap(({ units }) => units))],
  };
}
