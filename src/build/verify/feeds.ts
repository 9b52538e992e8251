import { feedItems } from '../../channels/feeds/feed-items.ts';
import type { Feed } from '../../channels/feeds/feed.ts';

/**
 * Looks for items that a written feed lacks: it must hold every document that it chose.
 * @returns the faults in Vietnamese; an empty list if the feed is complete
 */
export const feedFaults = (feed: Feed, xml: Buffer): string[] =>
  feedItems(feed.documents)
    .filter(({ path }) => !xml.includes(`/${path}</link>`))
    .map(({ path }) => `nguồn tin ${feed.path} thiếu ${path}`);
