import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import { formatDate } from '../domain/dates/calendar-date.ts';
import { momentOf } from '../domain/dates/moment.ts';
import { documentTypeName } from '../domain/document-type.ts';
import type { FileKind } from '../domain/file-kind.ts';
import { fileKinds } from '../domain/file-kind.ts';
import { shorten } from '../language/text.ts';
import type { Document } from '../portal/model.ts';
import { formatNumber } from './number.ts';
import { vi } from './vi.ts';

/** A text to show, and the words for what is not known about it. */
export interface Shown {
  text: string;
  unknown?: string | undefined;
}

/** A code; one without a number yet is shown as `…/UBND-VHXX` with “chưa có số”. */
export function showCode(code: string | undefined): Shown {
  if (code === undefined) return { text: '', unknown: vi.noCode };
  return code.startsWith('/') || code.startsWith('-')
    ? { text: `…${code}`, unknown: vi.noNumber }
    : { text: code };
}

/** A date with its own precision, or the words “chưa có ngày”. */
export const showDate = (date: CalendarDate | undefined): Shown =>
  date === undefined ? { text: '', unknown: vi.noDate } : { text: formatDate(date) };

/** The date of a document in lists: of issue for official documents, of publication for news. */
export const showDay = (document: Document): Shown =>
  'issuer' in document.data ? showDate(document.data.issued) : { text: formatDate(document.day) };

/** A document's kind: its type's name, or “Tin, bài”. */
export const showKind = (document: Document): string =>
  'type' in document.data ? documentTypeName(document.data.type) : vi.itemKinds[document.collection];

/** The size of a file: `214 kB`, `3,1 MB`. */
export function showBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${formatNumber(bytes / 1_000_000)} MB`;
}

/** The kind and size of a file, for its link: `PDF, 214 kB`. */
export const showFile = (kind: FileKind, bytes: number): string =>
  `${fileKinds[kind].label}, ${showBytes(bytes)}`;

/** The name of a document, with its code and date if they are known: `Công văn 3197/UBND-VX ngày 17/12/2025`. */
export function showName(document: Document): string {
  const parts = [showKind(document)];
  if ('issuer' in document.data) {
    const { code, issued } = document.data;
    if (code) parts.push(showCode(code).text);
    if (issued) parts.push(issued.length === 10 ? `ngày ${formatDate(issued)}` : formatDate(issued));
  }
  return parts.join(' ');
}

/** The name of a document at the end of its breadcrumbs: the title of a news item, otherwise type, code and date. */
export const crumbName = (document: Document): string =>
  document.collection === 'news' ? shorten(document.data.title, 60) : showName(document);

/** The moment that a portal is made for: `7 giờ 30, ngày 05/05/2026`, or `hết ngày 05/05/2026`. */
export function showMoment(instant: number): string {
  const moment = momentOf(instant);
  const [year, month, day] = moment.slice(0, 10).split('-');
  const date = `ngày ${day}/${month}/${year}`;
  return moment.length === 10
    ? `hết ${date}`
    : `${Number(moment.slice(11, 13))} giờ ${moment.slice(14, 16)}, ${date}`;
}
