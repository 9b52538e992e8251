import { Readable } from 'node:stream';
import { parseFeed } from '@rowanmanning/feed-parser';
import FeedMe from 'feedme';
import FeedParser from 'feedparser';
import { parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { expect, it } from 'vitest';
import { decodeMarkup } from '../../language/markup.ts';
import { portalOf, sourcesOf } from '../fixtures/portal.ts';
import { feedsOf } from './feeds.ts';
import { podcastOf } from './podcast.ts';
import { feedOf } from './rss.ts';

/** What a reader has for the first item of a feed. */
interface Read {
  /** The text that it shows of the description. */
  shown: string | undefined;
  guid: string | undefined;
}

/** The text of a description that a reader gives as HTML; what it would take for a tag is not shown. */
const ofHtml = (html: string | undefined): string | undefined =>
  html && decodeMarkup(html.replace(/<[^>]*>/g, ''));

/** The programs that read feeds, by name: each reads XML in its own way. */
const readers: Record<string, (xml: string) => Promise<Read>> = {
  'rss-parser': async (xml) => {
    const item = (await new RssParser({ customFields: { item: ['description'] } }).parseString(xml)).items[0];
    return { shown: ofHtml(item?.['description'] as string), guid: item?.guid };
  },
  '@rowanmanning/feed-parser': (xml) => {
    const item = parseFeed(xml).items[0];
    // It reads the character references of HTML itself, so this is a text.
    return Promise.resolve({ shown: item?.description ?? undefined, guid: item?.id ?? undefined });
  },
  feedparser: (xml) =>
    new Promise((found, fail) => {
      const parser = new FeedParser({ normalize: true, addmeta: false });
      parser.once('error', fail).once('data', (item: FeedParser.Item) => {
        found({ shown: ofHtml(item.summary), guid: item.guid });
      });
      Readable.from([xml]).pipe(parser);
    }),
  feedsmith: (xml) => {
    const item = parseRssFeed(xml).items?.[0];
    return Promise.resolve({ shown: ofHtml(item?.description), guid: item?.guid?.value });
  },
  feedme: (xml) =>
    new Promise((found) => {
      const parser = new FeedMe(true);
      parser.once('finish', () => {
        const item = parser.done()?.items[0] as { description?: string; guid?: { text: string } } | undefined;
        found({ shown: ofHtml(item?.description), guid: item?.guid?.text });
      });
      parser.end(xml);
    }),
};

const summaries = [
  'Hộ có thu nhập < 5 triệu & <b>x</b> được giảm 50%.',
  'Nhập &lt; để có “<”, &amp; để có “&”',
  '<img src=x onerror=alert(1)> <!-- ghi chú --> ]]> hết',
  'a<b và b>c: “nhỏ hơn” & \'lớn hơn\' "nữa"',
];

it.each(Object.keys(readers).flatMap((name) => summaries.map((summary) => [name, summary] as const)))(
  '%s shows a summary as it was written: %s',
  async (name, summary) => {
    const portal = portalOf({
      directives: [{ id: 'x', summary }],
      news: [{ id: 'loa', summary, audio: 'loa.mp3' }],
    });
    const sources = sourcesOf({ 'loa.mp3': 9 });
    const feed = feedsOf(portal).find(({ path }) => path === 'van-ban/rss.xml')!;
    const item = await readers[name]!(await feedOf({ ...feed, portal, sources }));
    expect(item.guid).toBe('tag:cong-phuong.example,2026:phuong-mau/directives/x');
    const recording = await readers[name]!(await podcastOf(portal, sources));
    for (const { shown } of [item, recording]) expect(shown).toBe(summary);
  },
);
