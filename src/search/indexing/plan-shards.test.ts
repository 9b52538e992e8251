import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareShards, isSameIndex, pagesToIndex } from './compare-shards.ts';
import type { MadeShard } from './compare-shards.ts';
import type { PlannedPage, PlannedShard } from './plan-shards.ts';
import { planShards } from './plan-shards.ts';

const sizes = { least: 200, most: 300, leastLast: 100 };

const pagesOf = (count: number): PlannedPage[] =>
  Array.from({ length: count }, (_, place) => ({ address: `van-ban/2025/bai-${place}/`, key: 'a' }));

const made = (plan: readonly PlannedShard[]): MadeShard[] =>
  plan.map(({ name, pages }) => ({
    facts: { name, hash: `vi-x-${name}_1`, catalog: '1', days: undefined },
    pages,
  }));

/** How many shards have to be made when the pages of a portal become others. */
const toMake = (before: readonly PlannedPage[], after: readonly PlannedPage[]): number =>
  compareShards(planShards(after), made(planShards(before))).shards.filter(({ facts }) => !facts).length;

describe('a plan', () => {
  it.each([0, 1, sizes.most, sizes.most + 1, 1000, 10_000])(
    'of %i pages has shards of nearly one size',
    (count) => {
      const plan = planShards(pagesOf(count));
      expect(plan.flatMap(({ pages }) => pages)).toEqual(pagesOf(count));
      const lengths = plan.map(({ pages }) => pages.length);
      const last = lengths.pop() ?? 0;
      expect(lengths.filter((length) => length < sizes.least || length > sizes.most)).toEqual([]);
      expect(last).toBeLessThan(sizes.most + sizes.leastLast);
      if (count > 0) expect(last).toBeGreaterThanOrEqual(Math.min(count, sizes.leastLast));
    },
  );

  it('has a name for each shard that fits in a language tag', () => {
    const names = planShards(pagesOf(20_000)).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9]{1,8}$/.test(name))).toEqual([]);
  });
});

describe('what has to be made', () => {
  const pages = pagesOf(5000);

  it('is nothing where nothing changes', () => {
    const plan = planShards(pages);
    expect(isSameIndex(compareShards(plan, made(plan)))).toBe(true);
    expect(toMake(pages, pages)).toBe(0);
  });

  it('is one shard where the text of a page changes', () => {
    const changed = pages.map((page, place) => (place === 2345 ? { ...page, key: 'b' } : page));
    const change = compareShards(planShards(changed), made(planShards(pages)));
    expect(change.outdated).toHaveLength(1);
    expect(pagesToIndex(change)).toContain(pages[2345]!.address);
    expect(pagesToIndex(change).length).toBeLessThanOrEqual(sizes.most);
    expect(isSameIndex(change)).toBe(false);
  });

  it('is the last shard where pages are added at the end, and one more where a shard becomes full', () => {
    for (let count = 1000; count < 1600; count += 7)
      expect(toMake(pages.slice(0, count), pages.slice(0, count + 7))).toBeLessThanOrEqual(2);
  });

  it('is one shard or two for most pages that are added in the past or removed', () => {
    const added = { address: 'van-ban/2024/moi/', key: 'a' };
    const counts = Array.from({ length: 60 }, (_, place) => place * 80).flatMap((place) => [
      toMake(pages, pages.toSpliced(place, 0, added)),
      toMake(pages, pages.toSpliced(place, 1)),
    ]);
    expect(counts.reduce((a, b) => a + b) / counts.length).toBeLessThan(1.3);
  });

  it('is all where the only shard gets a second one', () => {
    const before = planShards(pages.slice(0, 300));
    const second = [before[0]!, { name: 'zzzz', pages: pages.slice(300, 500) }];
    expect(compareShards(second, made(before)).shards.some(({ facts }) => facts)).toBe(false);
  });
});

it('a plan depends on the pages alone, not on how they came', () => {
  const edits = fc.array(fc.tuple(fc.nat(1400), fc.boolean()), { maxLength: 20 });
  fc.assert(
    fc.property(edits, (list) => {
      let pages = pagesOf(1400);
      let last: readonly PlannedShard[] = planShards(pages);
      for (const [place, isAdded] of list) {
        pages = isAdded
          ? pages.toSpliced(place, 0, { address: `them-${place}-${pages.length}/`, key: 'a' })
          : pages.toSpliced(place, 1);
        const change = compareShards(planShards(pages), made(last));
        last = change.shards;
      }
      expect(last.map(({ name, pages: some }) => [name, some])).toEqual(
        planShards(pages).map(({ name, pages: some }) => [name, some]),
      );
    }),
    { numRuns: 20 },
  );
});
