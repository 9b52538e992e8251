import type { ICalEventData } from 'ical-generator';
import ical, { ICalEventTransparency } from 'ical-generator';
import { addDays } from '../../domain/dates/calendar-date.ts';
import { dayOfTime, minuteOf } from '../../domain/dates/event-time.ts';
import type { EventTime } from '../../domain/dates/event-time.ts';
import { withoutControls } from '../../language/markup.ts';
import { absolute } from '../../portal/address.ts';
import type { WardEvent } from '../../portal/events/events.ts';
import { eventsIn } from '../../portal/events/events.ts';
import type { Portal } from '../../portal/model.ts';
import { routes } from '../../portal/routes.ts';
import { residentWords, showAudience, showTime } from '../../strings/residents.ts';
import { showName } from '../../strings/show.ts';
import { lastModified } from '../changes.ts';
import { PartedFile } from '../parted-file.ts';
import { calendarFrame, insideOf, uidIn } from './calendar-frame.ts';

/**
 * Writes the events of the ward as iCalendar. An event without an hour is of whole days. The result does not depend on
 * the clock: the time stamp of an event is the last change of its document.
 */
export const eventCalendarOf = (portal: Portal): PartedFile =>
  new PartedFile(
    calendarFrame(portal, routes.events, {
      name: residentWords.calendarName(portal.ward.name),
      product: 'lich',
    }),
    portal.documents.map((document) => ({
      name: document.ref,
      write: () => eventsAsText(eventsIn(document, portal.ward), portal),
    })),
  );

function eventsAsText(events: readonly WardEvent[], portal: Portal): string {
  const calendar = ical();
  for (const { document, place, from, to, venue, audience } of events) {
    const people = showAudience(audience);
    const lines = [
      document.data.summary,
      showTime(from, to),
      people && `${residentWords.whom} ${people}`,
      `${residentWords.from}: ${showName(document)}`,
    ];
    calendar.createEvent({
      id: uidIn(document, portal, `lich-${place + 1}`),
      sequence: document.data.changes.length,
      stamp: lastModified(document),
      ...span(from, to),
      summary: withoutControls(document.data.title),
      ...(venue !== undefined && { location: withoutControls(venue) }),
      description: withoutControls(lines.filter(Boolean).join('\n')),
      url: absolute(portal, document.path),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return insideOf(calendar);
}

/** From when to when: whole days, of which the end is the day after, or minutes. */
function span(from: EventTime, to: EventTime | undefined): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  const last = to ?? from;
  if (minuteOf(from) === undefined && minuteOf(last) === undefined)
    return { start: midnight(from), end: midnight(addDays(last, 1)), allDay: true };
  if (to === undefined) return { start: instant(from) };
  return { start: instant(from), end: instant(minuteOf(to) === undefined ? addDays(to, 1) : to) };
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Việt Nam has UTC+7 all year. */
const instant = (time: EventTime): Date =>
  new Date(`${dayOfTime(time)}T${minuteOf(time) ?? '00:00'}:00+07:00`);
