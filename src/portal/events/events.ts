import { memoize } from '../../cache/memory.ts';
import { addDays, lastDay } from '../../domain/dates/calendar-date.ts';
import type { EventTime } from '../../domain/dates/event-time.ts';
import { dayOfTime } from '../../domain/dates/event-time.ts';
import { sundayOf } from '../../domain/dates/weekday.ts';
import type { Ward } from '../../domain/schema/ward.ts';
import { neighbourhoodOf } from '../../domain/ward/neighbourhood.ts';
import { byText } from '../../language/text.ts';
import type { Document, Portal } from '../model.ts';
import { topicsOf } from '../queries.ts';
import { query } from '../traced/query.ts';

/** An event of the ward: one item of `when` of a document. */
export interface WardEvent {
  document: Document;
  /** Its place in `when` of the document, from 0. */
  place: number;
  from: EventTime;
  to: EventTime | undefined;
  /** Địa điểm. */
  venue: string | undefined;
  /** Dành cho ai; empty: for everybody. */
  audience: readonly Audience[];
}

/** Whom an event is for: a neighbourhood, with its id, or other people in the words of the ward. */
export interface Audience {
  name: string;
  id?: string;
}

/** How many past events a page shows. */
const mostPast = 30;

/** The events of a document that count: those of a paper that is replaced or withdrawn may never have been. */
export function eventsIn(document: Document, { neighbourhoods }: Pick<Ward, 'neighbourhoods'>): WardEvent[] {
  const { data, status, withdrawn } = document;
  if (data.when.length === 0 || withdrawn || status === 'replaced') return [];
  const last = status === 'expired' && 'expires' in data && data.expires ? lastDay(data.expires) : undefined;
  return data.when
    .map(({ from, to, place: venue, for: people = [] }, place) => {
      const audience = people.map((written): Audience => {
        const found = neighbourhoodOf(written, neighbourhoods);
        return found ? { name: found.name, id: found.id } : { name: written };
      });
      return { document, place, from, to, venue, audience };
    })
    .filter(({ from }) => last === undefined || dayOfTime(from) <= last);
}

/** All events of a portal, by their beginning. */
const allEvents = memoize((portal: Portal): readonly WardEvent[] =>
  portal.documents
    .flatMap((document) => eventsIn(document, portal.ward))
    .sort((a, b) => byText(a.from, b.from) || byText(a.document.ref, b.document.ref) || a.place - b.place),
);

/** The last day of an event. */
const lastDayOf = ({ from, to }: Pick<WardEvent, 'from' | 'to'>): string => dayOfTime(to ?? from);

/** The events that are not over yet, the next one first. One that ended this morning is over tomorrow. */
const upcoming = (portal: Portal): WardEvent[] =>
  allEvents(portal).filter((event) => lastDayOf(event) >= portal.today);

/** Whether any document of the portal says when something is. */
export const hasEvents = query('has events', (portal): boolean => allEvents(portal).length > 0);

/**
 * The events that are not over and begin by the Sunday of this week, the next one first. What has begun before today
 * counts by its last day: what goes on for months comes last.
 */
export const eventsThisWeek = query('events this week', (portal): WardEvent[] => {
  const next = (event: WardEvent): string =>
    dayOfTime(event.from) < portal.today ? lastDayOf(event) : event.from;
  return upcoming(portal)
    .filter(({ from }) => dayOfTime(from) <= sundayOf(portal.today))
    .sort((a, b) => byText(next(a), next(b)));
});

/** The events that begin next week. */
export const eventsNextWeek = query('events next week', (portal): WardEvent[] => {
  const sunday = sundayOf(portal.today);
  return upcoming(portal).filter(
    ({ from }) => dayOfTime(from) > sunday && dayOfTime(from) <= addDays(sunday, 7),
  );
});

/** The events that begin after next week. */
export const eventsLater = query('events later', (portal): WardEvent[] => {
  const sunday = addDays(sundayOf(portal.today), 7);
  return upcoming(portal).filter(({ from }) => dayOfTime(from) > sunday);
});

/** The events that are over, the last one first. */
export const pastEvents = query('past events', (portal): WardEvent[] =>
  allEvents(portal)
    .filter((event) => lastDayOf(event) < portal.today)
    .reverse()
    .slice(0, mostPast),
);

/** The events that are not over and are for a neighbourhood, by its id. */
export const eventsFor = query('events for', (portal, id: string): WardEvent[] =>
  upcoming(portal).filter(({ audience }) => audience.some((each) => each.id === id)),
);

/** The events that are not over and belong to a topic, by its id. */
export const eventsOfTopic = query('events of topic', (portal, id: string): WardEvent[] =>
  upcoming(portal).filter(({ document }) => topicsOf(document).includes(id)),
);
