import type { CalendarDate, Day } from '../domain/dates/calendar-date.ts';
import { firstDay, yearOf } from '../domain/dates/calendar-date.ts';
import { dayOf, startOf } from '../domain/dates/moment.ts';
import { parseCode } from '../domain/document-code.ts';
import type { FrontMatter } from '../domain/schema/document.ts';
import type { ListedCollection } from '../domain/sections.ts';
import type { Document, DocumentInput } from './model.ts';
import { isPublished } from './publication.ts';
import { routes } from './routes.ts';

/** A document with a publication date. */
export type DatedInput = DocumentInput<ListedCollection> & { data: FrontMatter[ListedCollection] };

/** Gives a draft without a publication date that of today, as if it were published now. */
export const withPublication = (document: DocumentInput<ListedCollection>, today: Day): DatedInput => ({
  ...document,
  data: { ...document.data, published: document.data.published ?? today },
});

/** A document before its relations are linked: all of them are empty. */
export function toDocument(input: DatedInput, today: Day, now: number): Document {
  const { collection, id, data } = input;
  const withdrawn = data.withdrawn !== undefined && data.withdrawn.on <= today;
  const issued: CalendarDate | undefined = 'issued' in data ? data.issued : undefined;
  const day = issued ? firstDay(issued) : dayOf(startOf(data.published));
  const code = 'code' in data && data.code ? parseCode(data.code) : undefined;
  return {
    collection,
    id,
    ref: `${collection}/${id}`,
    path: routes.document(collection, id),
    data,
    body: withdrawn ? '' : input.body,
    blocks: withdrawn ? [] : (input.blocks ?? []),
    day,
    year: yearOf(day),
    code,
    status: 'in-force',
    withdrawn,
    preview: !isPublished(data, now),
    citations: withdrawn ? [] : input.citations.map((citation) => ({ ...citation, document: undefined })),
    citedBy: [],
    replaces: [],
    replacedBy: [],
    amends: [],
    amendedBy: [],
    implements: [],
    implementedBy: [],
    tasks: withdrawn ? [] : (input.tasks ?? []),
    units: [...new Set((input.tasks ?? []).flatMap(({ units }) => units))],
  };
}
