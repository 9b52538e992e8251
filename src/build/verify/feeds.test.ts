import { describe, expect, it } from 'vitest';
import { feedItems } from '../../channels/feeds/feed-items.ts';
import { feedsOf } from '../../channels/feeds/feeds.ts';
import { feedOf } from '../../channels/feeds/rss.ts';
import type { Example } from '../../channels/fixtures/portal.ts';
import { portalOf, sourcesOf } from '../../channels/fixtures/portal.ts';
import { feedFaults } from './feeds.ts';

/** A ward of 60 directives that are shown, and of so many that were withdrawn on a day. */
function wardOf(withdrawals: number, on: string) {
  const make = (name: string, count: number, front: Partial<Example> = {}): Example[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `${name}-${100 + index}`,
      fields: ['y-te'],
      ...front,
    }));
  return portalOf({
    directives: [...make('hien', 60), ...make('rut', withdrawals, { withdrawn: { on, reason: 'Sai.' } })],
  });
}

describe('the feeds of a built ward', () => {
  it.each(
    ['2025-03-01', '2026-11-20'].flatMap((on) =>
      [0, 49, 50, 51, 60].map((count) => [count, on] as [count: number, on: string]),
    ),
  )('with %i withdrawals of %s are complete, and an item that is lost is found', async (count, on) => {
    const portal = wardOf(count, on);
    const written = new Map<string, string>();
    for (const feed of feedsOf(portal))
      written.set(feed.path, await feedOf({ ...feed, portal, sources: sourcesOf() }));
    const faults = (): string[] =>
      feedsOf(portal).flatMap((feed) => feedFaults(feed, Buffer.from(written.get(feed.path)!)));
    expect(faults()).toEqual([]);

    for (const feed of feedsOf(portal).filter(({ documents }) => documents.length > 0)) {
      const whole = written.get(feed.path)!;
      for (const { path } of [feedItems(feed.documents)[0]!, feedItems(feed.documents).at(-1)!]) {
        written.set(feed.path, whole.replace(`/${path}</link>`, '</link>'));
        expect(faults()).toEqual([`nguồn tin ${feed.path} thiếu ${path}`]);
      }
      written.set(feed.path, whole);
    }
  });
});
