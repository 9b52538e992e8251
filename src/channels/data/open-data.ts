import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Moment } from '../../domain/dates/moment.ts';
import { documentTypeName } from '../../domain/document-type.ts';
import type { Directive, Plan } from '../../domain/schema/document.ts';
import { absolute } from '../../portal/address.ts';
import type { Document, Portal, Status } from '../../portal/model.ts';
import { topicsOf } from '../../portal/queries.ts';
import { routes } from '../../portal/routes.ts';
import { feedWords } from '../../strings/feeds.ts';
import { urgencyName, vi } from '../../strings/vi.ts';
import type { PartedFile, RowGroup } from '../parted-file.ts';
import { rowsOf } from '../parted-file.ts';
import type { Sources } from '../sources.ts';
import { csvOf } from './csv.ts';

/** A directive or a plan in `van-ban.json`. A value that is absent is null or an empty list; all addresses are absolute. */
export interface OpenDocument {
  /** The id below its collection: `2025/trien-khai-y-te`. */
  id: string;
  collection: 'directives' | 'plans';
  url: string;
  title: string;
  type: Directive['type'];
  /** Exactly as in the document; `/UBND-VHXX` if there is no number yet. */
  code: string | null;
  issuer: string;
  place: string | null;
  issued: CalendarDate | null;
  effective: CalendarDate | null;
  published: Moment;
  /** Ids from ward.yaml. */
  fields: string[];
  topics: string[];
  urgency: NonNullable<Directive['urgency']> | null;
  signer: { authority: string | null; position: string | null; name: string | null } | null;
  status: Status;
  attachments: { title: string; url: string; bytes: number }[];
  /** The codes that the text cites, in the order of the text. */
  cites: string[];
  /** The addresses of the documents that cite this one, newest first. */
  citedBy: string[];
}

/** The directives and plans that are published and not withdrawn, newest first. */
export const openDocuments = (portal: Portal, file: Sources['file']): RowGroup<OpenDocument>[] =>
  rowsOf(portal.documents.filter(isOfficial), (document) => [openDocument(document, portal, file)]);

/** The open documents as a table with Vietnamese headings. Several values of one cell are joined by `; `. */
export function openTable(portal: Portal, file: Sources['file']): PartedFile {
  const { fields, topics } = portal.ward;
  const { columns } = feedWords;
  return csvOf<OpenDocument>(
    [
      { head: columns.id, value: (row) => `${row.collection}/${row.id}` },
      { head: columns.type, value: (row) => documentTypeName(row.type) },
      { head: columns.code, value: (row) => row.code ?? undefined },
      { head: columns.title, value: (row) => row.title },
      { head: columns.issuer, value: (row) => row.issuer },
      { head: columns.place, value: (row) => row.place ?? undefined },
      { head: columns.issued, value: (row) => row.issued ?? undefined },
      { head: columns.effective, value: (row) => row.effective ?? undefined },
      { head: columns.published, value: (row) => row.published },
      { head: columns.status, value: (row) => vi.status[row.status] },
      { head: columns.urgency, value: (row) => (row.urgency ? urgencyName(row.urgency) : undefined) },
      { head: columns.fields, value: (row) => joined(namesOf(row.fields, fields)) },
      { head: columns.topics, value: (row) => joined(namesOf(row.topics, topics)) },
      { head: columns.position, value: (row) => row.signer?.position ?? undefined },
      { head: columns.signer, value: (row) => row.signer?.name ?? undefined },
      { head: columns.url, value: (row) => row.url },
      { head: columns.attachments, value: (row) => joined(row.attachments.map(({ url }) => url)) },
      { head: columns.cites, value: (row) => joined(row.cites) },
      { head: columns.citedBy, value: (row) => joined(row.citedBy) },
    ],
    openDocuments(portal, file),
  );
}

type Official = Document<'directives'> | Document<'plans'>;

const isOfficial = (document: Document): document is Official => document.collection !== 'news';

function openDocument(document: Official, portal: Portal, file: Sources['file']): OpenDocument {
  const data: Directive | Plan = document.data;
  return {
    id: document.id,
    collection: document.collection,
    url: absolute(portal, document.path),
    title: data.title,
    type: data.type,
    code: data.code ?? null,
    issuer: data.issuer,
    place: data.place ?? null,
    issued: data.issued ?? null,
    effective: data.effective ?? null,
    published: data.published,
    fields: data.fields,
    topics: topicsOf(document),
    urgency: data.urgency ?? null,
    signer: data.signer
      ? {
          authority: data.signer.authority ?? null,
          position: data.signer.position ?? null,
          name: data.signer.name ?? null,
        }
      : null,
    status: document.status,
    attachments: data.attachments.flatMap(({ title, file: path }) => {
      const found = file(path);
      return found ? [{ title, url: absolute(portal, routes.file(path)), bytes: found.bytes }] : [];
    }),
    cites: document.citations.map(({ code }) => code),
    citedBy: document.citedBy.map(({ path }) => absolute(portal, path)),
  };
}

const namesOf = (ids: readonly string[], subjects: readonly { id: string; name: string }[]): string[] =>
  ids.map((id) => subjects.find((subject) => subject.id === id)?.name ?? id);

const joined = (texts: readonly string[]): string => texts.join('; ');
