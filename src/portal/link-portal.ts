import { dayOf } from '../domain/dates/moment.ts';
import type { FrontMatter } from '../domain/schema/document.ts';
import type { References, Ward } from '../domain/schema/ward.ts';
import type { ListedCollection } from '../domain/sections.ts';
import { toDocument, withPublication } from './linked-document.ts';
import { givenTasks } from './lists/task-list.ts';
import type { DocumentInput, Page, Portal } from './model.ts';
import { isPublished } from './publication.ts';
import { isOf, newestFirst, topicsOf } from './queries.ts';
import { byCode, finder, linkRelations, statusOf } from './relations.ts';
import { routes } from './routes.ts';

/**
 * Links the documents of one ward as they are at a moment: leaves out drafts and what is published later, links
 * relations both ways, sorts newest first.
 */
export function linkPortal(input: {
  id: string;
  ward: Ward;
  references: References;
  documents: readonly DocumentInput[];
  /** Milliseconds since 1970. */
  now: number;
  /** A live preview shows drafts and what is published later, too, marked by `Document.preview`. */
  preview?: boolean;
}): Portal {
  const { id, ward, references, now } = input;
  const today = dayOf(now);
  const all = input.documents
    .filter(isListed)
    .map((document) => withPublication(document, today))
    .filter(({ data }) => input.preview === true || isPublished(data, now))
    .map((document) => toDocument(document, today, now))
    .sort(newestFirst);
  const find = finder(all);
  const sameCode = byCode(all);
  for (const document of all) linkRelations(document, find, sameCode);
  for (const document of all) document.status = statusOf(document, today);
  const documents = all.filter((document) => !document.withdrawn);
  return {
    id,
    ward,
    references,
    now,
    today,
    documents,
    directives: documents.filter(isOf('directives')),
    plans: documents.filter(isOf('plans')),
    news: documents.filter(isOf('news')),
    withdrawn: all.filter((document) => document.withdrawn),
    pages: input.documents.filter(({ collection }) => collection === 'pages').map(toPage),
    fields: ward.fields.map((field) => ({
      ...field,
      documents: documents.filter((each) => each.data.fields.includes(field.id)),
    })),
    topics: ward.topics.map((topic) => ({
      ...topic,
      documents: documents.filter((each) => topicsOf(each).includes(topic.id)),
    })),
    units: ward.units.map(({ id, name }) => ({
      id,
      name,
      documents: documents.filter((each) => each.units.includes(id)),
    })),
    tasks: givenTasks(documents, ward.units),
    moved: all.flatMap((document) =>
      document.data.formerly.map((old) => ({ path: routes.document(document.collection, old), document })),
    ),
  };
}

const isListed = (document: DocumentInput): document is DocumentInput<ListedCollection> =>
  document.collection !== 'pages';

const toPage = ({ id, data, body }: DocumentInput): Page => ({
  id,
  path: routes.document('pages', id),
  data: data as FrontMatter['pages'],
  body,
});
