import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cacheVariable } from '../../cache/project.ts';
import { keepBuildTime, lastBuildTime } from './build-times.ts';
import type { Shard, WeighedWard } from './distribute.ts';
import { distribute } from './distribute.ts';
import { weigh } from './weigh.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const loads = (shards: readonly Shard[], wards: readonly WeighedWard[]): number[] => {
  const weights = new Map(wards.map(({ ward, weight }) => [ward, weight]));
  return shards.map((shard) => sum(shard.wards.map((ward) => weights.get(ward)!)));
};

const anyWards = (weights: fc.Arbitrary<number>, maxLength = 60): fc.Arbitrary<WeighedWard[]> =>
  fc.uniqueArray(fc.record({ ward: fc.stringMatching(/^[a-z]{1,6}$/), weight: weights }), {
    selector: ({ ward }) => ward,
    maxLength,
  });
const anyWeights = anyWards(fc.integer({ min: 1, max: 100_000 }));
const anyCount = fc.integer({ min: 1, max: 20 });

describe('a distribution', () => {
  it('has each ward exactly once, in numbered shards that are not empty', () => {
    fc.assert(
      fc.property(anyWeights, anyCount, (wards, count) => {
        const shards = distribute(wards, count);
        expect(shards.flatMap((shard) => shard.wards).sort()).toEqual(wards.map(({ ward }) => ward).sort());
        expect(shards.map(({ shard }) => shard)).toEqual(shards.map((_, index) => index + 1));
        expect(shards.length).toBe(Math.min(count, wards.length));
        for (const shard of shards) expect(shard.wards).toEqual([...shard.wards].sort());
      }),
    );
  });

  it('does not depend on the order of the wards', () => {
    const shuffled = anyWeights.chain((wards) =>
      fc.tuple(fc.constant(wards), fc.shuffledSubarray(wards, { minLength: wards.length })),
    );
    fc.assert(
      fc.property(shuffled, anyCount, ([wards, others], count) => {
        expect(distribute(others, count)).toEqual(distribute(wards, count));
      }),
    );
  });

  it('has no shard above 1.2 times the mean, if no ward is above a fifth of the mean', () => {
    const small = anyWards(fc.integer({ min: 50, max: 100 }), 200);
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 8 }), (wards, count) => {
        const mean = sum(wards.map(({ weight }) => weight)) / count;
        fc.pre(wards.every(({ weight }) => weight <= mean / 5));
        expect(Math.max(...loads(distribute(wards, count), wards))).toBeLessThanOrEqual(mean * 1.2);
      }),
    );
  });

  it('has a shard above the mean by less than the lightest ward of the shard', () => {
    fc.assert(
      fc.property(anyWeights, anyCount, (wards, count) => {
        const mean = sum(wards.map(({ weight }) => weight)) / count;
        for (const shard of distribute(wards, count)) {
          const own = wards.filter(({ ward }) => shard.wards.includes(ward)).map(({ weight }) => weight);
          expect(sum(own) - Math.min(...own)).toBeLessThanOrEqual(mean);
        }
      }),
    );
  });

  it('is balanced for 114 wards of very different sizes on 16 machines', () => {
    const wards = Array.from({ length: 114 }, (_, index) => ({
      ward: `phuong-${index}`,
      weight: 1_500 + 12 * Math.round(1_000 / (index + 1)) + 7 * index,
    }));
    const mean = sum(wards.map(({ weight }) => weight)) / 16;
    expect(Math.max(...loads(distribute(wards, 16), wards)) / mean).toBeLessThanOrEqual(1.2);
  });

  it('gives a ward that exceeds the mean a shard of its own', () => {
    const wards = [
      { ward: 'b', weight: 1 },
      { ward: 'lon', weight: 90 },
      { ward: 'a', weight: 1 },
    ];
    expect(distribute(wards, 2)).toEqual([
      { shard: 1, wards: ['lon'] },
      { shard: 2, wards: ['a', 'b'] },
    ]);
  });
});

describe('the weight of a ward', () => {
  it('is the time of its last build', () => {
    expect(weigh([{ ward: 'a', files: 5, milliseconds: 2_000 }])).toEqual([{ ward: 'a', weight: 2_000 }]);
  });

  it('follows from its files and from the times of other wards, if it has no time', () => {
    const wards = [
      { ward: 'a', files: 80, milliseconds: 2_000 },
      { ward: 'b', files: 280 },
    ];
    expect(weigh(wards)[1]).toEqual({ ward: 'b', weight: 4_000 });
  });

  it('grows with its files, if no ward has a time', () => {
    const [a, b] = weigh([
      { ward: 'a', files: 0 },
      { ward: 'b', files: 2_000 },
    ]);
    expect(a!.weight).toBeGreaterThan(0);
    expect(b!.weight).toBeGreaterThan(10 * a!.weight);
  });
});

describe('the times of last builds', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'thời gian dựng '));
    vi.stubEnv(cacheVariable, root);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(root, { recursive: true });
  });

  it('are kept by content folder and ward', () => {
    keepBuildTime('noi-dung', 'ai-quoc', 1_234);
    expect(lastBuildTime('noi-dung', 'ai-quoc')).toBe(1_234);
    expect(lastBuildTime('noi-dung', 'kien-an')).toBeUndefined();
    expect(lastBuildTime('other', 'ai-quoc')).toBeUndefined();
  });

  it('are not known from a file that was emptied', () => {
    keepBuildTime('noi-dung', 'ai-quoc', 1_234);
    const home = join(root, 'build-times/milliseconds');
    const [folder = ''] = readdirSync(home);
    writeFileSync(join(home, folder, 'ai-quoc.json'), '');
    expect(lastBuildTime('noi-dung', 'ai-quoc')).toBeUndefined();
  });
});
