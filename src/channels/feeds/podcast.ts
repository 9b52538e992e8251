import { getRssString } from '@astrojs/rss';
import { announcedAt } from '../../domain/dates/moment.ts';
import { escapeMarkup, withoutControls } from '../../language/markup.ts';
import { shorten } from '../../language/text.ts';
import { absolute } from '../../portal/address.ts';
import type { Document, Portal } from '../../portal/model.ts';
import { routes } from '../../portal/routes.ts';
import { channelWords } from '../../strings/channels.ts';
import type { Sources } from '../sources.ts';
import { lowerUnlessName } from '../spoken/words.ts';
import { feedItems } from './feed-items.ts';
import { descriptionOf } from './rss-content.ts';
import { guidOf } from './rss.ts';

/** The media types of recordings, by file extension. */
const mimes: Readonly<Record<string, string>> = { mp3: 'audio/mpeg', m4a: 'audio/mp4' };

const namespaces = {
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  atom: 'http://www.w3.org/2005/Atom',
};

/** A recording, for a player or a feed. */
export interface Recording {
  path: string;
  bytes: number;
  mime: string;
}

/** The recording of a news item; undefined if it has no recording, or none that may be published. */
export function recordingOf({ data }: Document, file: Sources['file']): Recording | undefined {
  const path = 'audio' in data ? data.audio : undefined;
  const mime = path && mimes[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
  const found = path && file(path);
  return mime && found ? { path: routes.file(path), bytes: found.bytes, mime } : undefined;
}

/** The name and address of the podcast in a list of feeds; undefined before the first recording. */
export const podcastListed = (
  portal: Portal,
  file: Sources['file'],
): { name: string; path: string } | undefined =>
  portal.news.some((document) => recordingOf(document, file))
    ? { name: channelWords.podcast.title(lowerUnlessName(portal.ward.name)), path: routes.podcast }
    : undefined;

const enclosureOf = ({ path, bytes, mime }: Recording, portal: Portal) => ({
  url: absolute(portal, path),
  length: bytes,
  type: mime,
});

/** Writes the podcast of recorded broadcasts as RSS. Without recordings it is a feed without items. */
export async function podcastOf(portal: Portal, sources: Sources): Promise<string> {
  const { ward } = portal;
  const recordings = new Map<Document, Recording>();
  for (const document of portal.news) {
    const recording = recordingOf(document, sources.file);
    if (recording) recordings.set(document, recording);
  }
  const items = feedItems([...recordings.keys()]);
  const words = channelWords.podcast;
  const xml = await getRssString({
    title: words.title(ward.name),
    description: descriptionOf(words.description(ward.authority)),
    site: absolute(portal, routes.section('news')),
    xmlns: namespaces,
    items: items.map((document) => ({
      title: document.data.title,
      link: absolute(portal, document.path),
      pubDate: announcedAt(document.data.published),
      description: descriptionOf(document.data.summary ?? shorten(sources.text(document), 300)),
      enclosure: enclosureOf(recordings.get(document)!, portal),
      customData: `<guid isPermaLink="false">${escapeMarkup(`${guidOf(document, portal)}#audio`)}</guid><itunes:explicit>false</itunes:explicit>`,
    })),
    customData: [
      '<language>vi</language>',
      `<itunes:author>${escapeMarkup(ward.publisher ?? ward.authority)}</itunes:author>`,
      '<itunes:category text="Government"/><itunes:explicit>false</itunes:explicit>',
      `<itunes:image href="${escapeMarkup(absolute(portal, routes.picture()))}"/>`,
      `<atom:link href="${escapeMarkup(absolute(portal, routes.podcast))}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
  });
  return withoutControls(xml);
}
