import ical, { ICalCalendarMethod } from 'ical-generator';
import type { ICalCalendar } from 'ical-generator';
import { absolute } from '../../portal/address.ts';
import type { Document, Portal } from '../../portal/model.ts';
import { routes } from '../../portal/routes.ts';
import type { FileFrame } from '../parted-file.ts';
import { firstIdentityOf } from './first-identity.ts';

/** The naming authority of UIDs, the same as of feeds. No host of the ward: a portal may move to another one. */
const authority = 'cong-phuong.example';
const calendarEnd = 'END:VCALENDAR';

/**
 * What is around the events of a calendar.
 * @param page the address of the page that shows the same
 */
export function calendarFrame(
  portal: Portal,
  page: string,
  { name, product }: { name: string; product: string },
): FileFrame {
  const url = absolute(portal, routes.calendar(page));
  const empty = ical({
    name,
    prodId: { company: 'Cong Phuong', product, language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
    url,
    source: url,
    ttl: 12 * 60 * 60,
  }).toString();
  const end = empty.lastIndexOf(calendarEnd);
  return { before: empty.slice(0, end), separator: '', after: empty.slice(end) };
}

/** The events of a calendar without what is around them; empty if it has none. */
export function insideOf(calendar: ICalCalendar): string {
  if (calendar.length() === 0) return '';
  const text = calendar.toString();
  return text.slice(text.indexOf('BEGIN:VEVENT'), text.lastIndexOf(calendarEnd));
}

/**
 * The UID of an event that a document gives. It stays, as long as the first id of the document does.
 * @param name the name of the event in its document
 */
export function uidIn(document: Document, portal: Portal, name: string): string {
  const { ward, id } = firstIdentityOf(document, portal);
  return `${name}.${id.replaceAll('/', '.')}.${document.collection}.${ward}@${authority}`;
}
