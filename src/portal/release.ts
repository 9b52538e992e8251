import type { Channel } from '../domain/channel.ts';
import { channels } from '../domain/channel.ts';
import type { CalendarDate, Day } from '../domain/dates/calendar-date.ts';
import { addDays } from '../domain/dates/calendar-date.ts';
import { dayOf, startOf } from '../domain/dates/moment.ts';
import type { FrontMatter } from '../domain/schema/document.ts';
import type { Document, ListedCollection } from './model.ts';

/** How many days after publication a named channel may be unused before it counts as late. */
export const releaseDays = 7;

/** The state of one channel that a document names. */
export interface Release {
  channel: Channel;
  done: boolean;
  /** The first day on which the document was released on it. */
  on?: CalendarDate | undefined;
  link?: string | undefined;
  note?: string | undefined;
}

/** The state of each channel that a document names, in the order of channels. Publishing is the release on the portal. */
export function releasesOf({ data }: { data: FrontMatter[ListedCollection] }): Release[] {
  const named = channels.filter(
    (channel) => data.channels.includes(channel) || data.released.some((each) => each.channel === channel),
  );
  return named.map((channel) => {
    const [first] = data.released
      .filter((each) => each.channel === channel)
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    if (first) return { channel, done: true, on: first.on, link: first.link, note: first.note };
    if (channel === 'portal') return { channel, done: true, on: dayOf(startOf(data.published)) };
    return { channel, done: false };
  });
}

/**
 * The channels that a document names and that were not used within `releaseDays` after its publication.
 * @param hasCome whether a day has begun; asked only for a document with an unused channel
 */
export function lateChannels(
  document: { data: FrontMatter[ListedCollection] },
  hasCome: (day: Day) => boolean,
): Channel[] {
  const unused = releasesOf(document).filter(({ done }) => !done);
  const late = addDays(dayOf(startOf(document.data.published)), releaseDays);
  return unused.length > 0 && hasCome(late) ? unused.map(({ channel }) => channel) : [];
}

/** Whether a document has texts for its channels. */
export const hasChannels = (document: Document): boolean =>
  !document.withdrawn && document.data.channels.length > 0;

/** Whether a document has texts for one channel. */
export const hasChannel = (document: Document, channel: Channel): boolean =>
  hasChannels(document) && document.data.channels.includes(channel);

/** For each channel: how many documents name it, and how many of them were released on it. Unused channels are left out. */
export function releaseTotals(
  documents: readonly Document[],
): { channel: Channel; done: number; all: number }[] {
  const releases = documents.flatMap(releasesOf);
  return channels
    .map((channel) => {
      const own = releases.filter((each) => each.channel === channel);
      return { channel, done: own.filter(({ done }) => done).length, all: own.length };
    })
    .filter(({ all }) => all > 0);
}
