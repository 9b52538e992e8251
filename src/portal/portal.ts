import type { CalendarDate, Day } from '../domain/dates/calendar-date.ts';
import { addDays, firstDay, yearOf } from '../domain/dates/calendar-date.ts';
import type { Citation } from '../understanding/citations/citation.ts';
import type { DocumentCode } from '../domain/document-code.ts';
import { parseCode } from '../domain/document-code.ts';
import type { Collection, FrontMatter, Written } from '../domain/schema/document.ts';
import type { Moment } from '../domain/dates/moment.ts';
import { dayOf, endOf, startOf } from '../domain/dates/moment.ts';
import { byCode, finder, relate, statusOf } from './relations.ts';
import type { GivenTask } from './lists/task-list.ts';
import { givenTasks } from './lists/task-list.ts';
import type { Task } from '../understanding/tasks/task.ts';
import { byText } from '../language/text.ts';
import type { References, Ward } from '../domain/schema/ward.ts';

/** The portal's sections, by collection: the first part of their addresses. */
export const sections = { directives: 'van-ban', plans: 'ke-hoach', news: 'tin-tuc' } as const;

/** First parts of addresses that belong to the portal itself, so that no page may have them as its id. */
export const reservedSections = [
  ...Object.values(sections),
  ...[
    'chuyen-muc',
    'linh-vuc',
    'don-vi',
    'nhiem-vu',
    'dan-chieu',
    'tim-kiem',
    'tep',
    'rss',
    'truyen-thanh',
    'du-lieu',
  ],
  ...['admin', 'pagefind', '_astro', '404', 'index', 'sitemap', 'so-do'],
] as const;

/** How long feeds tell of a withdrawal, in days. */
const withdrawalTold = 30;

/** A collection whose documents are listed, searched and told of by feeds. */
export type Told = Exclude<Collection, 'pages'>;

/** One document as it was read: its front matter is valid, its text is in NFC. */
export interface DocumentInput<Name extends Collection = Collection> {
  collection: Name;
  id: string;
  data: Written[Name];
  body: string;
  /** What its text cites, as `citationsOf` reads it. */
  citations: readonly Citation[];
  /** The tasks that its text gives, as `tasksOf` reads them; none for news and pages. */
  tasks?: readonly Task[];
}

/** A citation with the ward's own document, where it holds the one cited. */
export interface DocumentCitation extends Citation {
  document: Document | undefined;
}

/** Còn hiệu lực, chưa có hiệu lực, hết hiệu lực, bị thay thế, bị sửa đổi. */
export type Status = 'in-force' | 'not-yet' | 'expired' | 'replaced' | 'amended';

/** A document that a relation names: one that the portal holds, or one that only its code or id is known of. */
export type Related = { document: Document } | { code: string };

/** A document of the portal with all that the others say of it. */
export interface Document<Name extends Told = Told> {
  collection: Name;
  id: string;
  /** `<collection>/<id>`: its name everywhere in data. */
  ref: string;
  /** Its address below the base path: `van-ban/2025/trien-khai-y-te/`. */
  path: string;
  data: FrontMatter[Name];
  /** Its text as Markdown, in NFC; empty where it is withdrawn. */
  body: string;
  /** The day that orders it: issued, a month or a year as its first day; published where it has no date. */
  day: Day;
  year: string;
  code: DocumentCode | undefined;
  status: Status;
  withdrawn: boolean;
  /** Not published yet: a live preview shows it, a build never does. */
  preview: boolean;
  /** What its text cites, its own code left out, each once, in the order of the text. */
  citations: DocumentCitation[];
  /** The documents that cite it, newest first. */
  citedBy: Document[];
  replaces: Related[];
  replacedBy: Document[];
  amends: Related[];
  amendedBy: Document[];
  implements: Related[];
  implementedBy: Document[];
  /** Nhiệm vụ that its text gives, in its order; none where it is withdrawn. */
  tasks: readonly Task[];
  /** Ids of the units that it gives work, withdrawn or not. */
  units: string[];
}

/** A page from `pages/`. */
export interface Page {
  id: string;
  path: string;
  data: FrontMatter['pages'];
  body: string;
}

/** A subject that gathers documents: a field or a topic. */
export interface Subject {
  id: string;
  name: string;
  summary?: string | undefined;
  documents: Document[];
}

/** All of one ward as it stands at one moment, linked and sorted; what must not be seen is not in it. */
export interface Portal {
  id: string;
  ward: Ward;
  references: References;
  /** The moment it is made for, in milliseconds since 1970, and its day in Việt Nam. */
  now: number;
  today: Day;
  /** Everything that lists and search show, newest first; nothing withdrawn. */
  documents: Document[];
  directives: Document<'directives'>[];
  plans: Document<'plans'>[];
  news: Document<'news'>[];
  /** Withdrawn documents, newest first: their pages stay with the notice alone. */
  withdrawn: Document[];
  pages: Page[];
  fields: Subject[];
  topics: Subject[];
  /** Every unit of ward.yaml with the documents that give it work, newest first. */
  units: Subject[];
  /** Every task of what is shown, by deadline, then by unit. */
  tasks: GivenTask[];
  /** Old addresses and the documents that they lead to now. */
  moved: { path: string; document: Document }[];
}

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
    .filter(isTold)
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
export const isPublished = (data: Written[Told], now: number): boolean =>
  !data.draft &&
  !('unconfirmed' in data && data.unconfirmed.length > 0) &&
  data.published !== undefined &&
  startOf(data.published) <= now;

/** A document's address below the base path. */
export const addressOf = (collection: Collection, id: string): string =>
  collection === 'pages' ? `${id}/` : `${sections[collection]}/${id}/`;

/** The withdrawals that feeds still tell of. */
export const toldWithdrawals = (portal: Portal): Document[] =>
  portal.withdrawn.filter((document) => addDays(document.data.withdrawn!.on, withdrawalTold) >= portal.today);

/** How many documents of each collection there are. */
export function countByCollection(documents: readonly Document[]): Record<Told, number> {
  const counts = { directives: 0, plans: 0, news: 0 };
  for (const { collection } of documents) counts[collection] += 1;
  return counts;
}

/** The documents of a collection that have a page: those that lists show, and the withdrawn ones. */
export const pagesOf = <Name extends Told>(portal: Portal, collection: Name): Document<Name>[] =>
  [...portal.documents, ...portal.withdrawn].filter(of(collection));

/** The published document that a reference or a code names, if the portal holds just one. */
export function findDocument(portal: Portal, reference: string, collection: Told): Document | undefined {
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
  <Name extends Told>(name: Name) =>
  (document: Document): document is Document<Name> =>
    document.collection === name;

const isTold = (document: DocumentInput): document is DocumentInput<Told> => document.collection !== 'pages';

const hasTopic = (document: Document, topic: string): boolean =>
  document.data.topics.includes(topic) || ('topic' in document.data && document.data.topic === topic);

const toPage = (document: DocumentInput): Page => ({
  id: document.id,
  path: addressOf('pages', document.id),
  data: document.data as FrontMatter['pages'],
  body: document.body,
});

type Dated = DocumentInput<Told> & { data: FrontMatter[Told] };

/** A draft without ngày đăng is previewed as it would be published today. */
const dated = (document: DocumentInput<Told>, today: Day): Dated => ({
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
    tasks: withdrawn ? [] : (input.tasks ?? []),
    units: [...new Set((input.tasks ?? []).flatMap(({ units }) => units))],
  };
}
