import { describe, expect, it } from 'vitest';
import type { Example } from '../fixtures/portal.ts';
import { portalOf } from '../fixtures/portal.ts';
import { feedItems } from './feed-items.ts';
import { feedsOf } from './feeds.ts';

/** The ids of the items of the feed of all directives. */
function idsOf(directives: Example[]): string[] {
  const feed = feedsOf(portalOf({ directives })).find(({ path }) => path === 'van-ban/rss.xml')!;
  return feedItems(feed.documents).map(({ id }) => id);
}

const many = (count: number, front: Partial<Example> = {}, name = 'x'): Example[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${name}-${100 + index}`, ...front }));

const withdrawnOn = (on: string) => ({ withdrawn: { on, reason: 'Sai.' } });
/** The last and the first day on which feeds have a withdrawal, seen on 22/11/2026. */
const [recent, notRecent] = [withdrawnOn('2026-10-23'), withdrawnOn('2026-10-22')];

describe('the items of a feed', () => {
  it('are the fifty published last, newest first', () => {
    const directives = Array.from({ length: 60 }, (_, index) => ({
      id: `x-${index}`,
      published: `2026-03-01T10:${String(index).padStart(2, '0')}+07:00`,
    }));
    const ids = idsOf([...directives.slice(30), ...directives.slice(0, 30)]);
    expect(ids).toEqual(Array.from({ length: 50 }, (_, index) => `x-${59 - index}`));
  });

  it('include a document of an old date that was published today, and it is the first', () => {
    const old = { id: 'thang-gieng', issued: '2026-01-02', published: '2026-11-22T08:00+07:00' };
    const ids = idsOf([...many(60, { issued: '2026-11-20', published: '2026-11-20' }), old]);
    expect(ids).toHaveLength(50);
    expect(ids[0]).toBe('thang-gieng');
  });

  it('that were published at one moment are ordered as lists are', () => {
    const published = '2026-11-20';
    expect(
      idsOf([
        { id: 'b', published, issued: '2026-11-01' },
        { id: 'a', published, issued: '2026-11-01' },
        { id: 'c', published, issued: '2026-11-02' },
      ]),
    ).toEqual(['c', 'a', 'b']);
  });

  it('include every withdrawal of the last thirty days however old its document is', () => {
    const old: Example = { id: 'cu', issued: '2024-03-01', published: '2024-03-02', ...recent };
    const ids = idsOf([...many(60), old, { ...old, id: 'cu-hon', ...notRecent }]);
    expect(ids).toHaveLength(50);
    expect(ids.at(-1)).toBe('cu');
    expect(ids).not.toContain('cu-hon');
  });

  it.each([
    ['49 recent withdrawals', 49, recent, 1],
    ['50 recent withdrawals', 50, recent, 0],
    ['60 recent withdrawals', 60, recent, 0],
    ['60 old withdrawals', 60, notRecent, 50],
  ])('of a ward of %s', (_, count, withdrawn, others) => {
    const ids = idsOf([...many(55), ...many(count, withdrawn, 'thu-hoi')]);
    expect(ids).toHaveLength(50);
    expect(ids.filter((id) => id.startsWith('x-'))).toHaveLength(others);
  });
});
