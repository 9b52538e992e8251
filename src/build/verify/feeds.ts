import { feedItems } from '../../channels/feeds/feed-items.ts';
import { feedsOf } from '../../channels/feeds/feeds.ts';
import type { Portal } from '../../portal/model.ts';

/**
 * Looks for items that the written feeds lack: every feed of the portal must hold every document that it chose.
 * @param read returns a file of the built portal by its path.
 * @returns the faults in Vietnamese; an empty list if every feed is complete.
 */
export const feedFaults = (portal: Portal, read: (path: string) => Buffer): string[] =>
  feedsOf(portal).flatMap((feed) => {
    const xml = read(feed.path);
    return feedItems(feed.documents)
      .filter(({ path }) => !xml.includes(`/${path}</link>`))
      .map(({ path }) => `nguồn tin ${feed.path} thiếu ${path}`);
  });
