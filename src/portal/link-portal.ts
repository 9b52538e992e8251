import { dayOf } from '../domain/dates/moment.ts';
import type { References, Ward } from '../domain/schema/ward.ts';
import type { ListedCollection } from '../domain/sections.ts';
import type { Document, DocumentInput, Portal } from './model.ts';
import { isOf, newestFirst, topicsOf } from './queries.ts';
import { byCode, finder, linkRelations, statusOf } from './relations.ts';
import { routes } from './routes.ts';
import { LinkedDocument } from './traced/linked-document.ts';
import { LinkedPage } from './traced/linked-page.ts';
import { tracedPortal } from './traced/traced-portal.ts';

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
  const all: Document[] = input.documents
    .filter(isListed)
    .map((document) => new LinkedDocument(document, today, now))
    .filter(({ preview }) => input.preview === true || !preview)
    .sort(newestFirst);
  const find = finder(all);
  const sameCode = byCode(all);
  for (const document of all) linkRelations(document, find, sameCode);
  for (const document of all) document.status = statusOf(document, today);
  const documents = all.filter((document) => !document.withdrawn);
  return tracedPortal({
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
    pages: input.documents
      .filter(({ collection }) => collection === 'pages')
      .map((page) => new LinkedPage(page as DocumentInput<'pages'>)),
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
    moved: all.flatMap((document) =>
      document.data.formerly.map((old) => ({ path: routes.document(document.collection, old), document })),
    ),
  });
}

const isListed = (document: DocumentInput): document is DocumentInput<ListedCollection> =>
  document.collection !== 'pages';
