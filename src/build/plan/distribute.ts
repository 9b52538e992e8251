import { byText } from '../../language/text.ts';

/** A ward and what its build costs, in any unit that is the same for all wards. */
export interface WeighedWard {
  ward: string;
  weight: number;
}

/** The wards that one machine builds. */
export interface Shard {
  /** Counted from 1. */
  shard: number;
  /** Ids of wards, in alphabetical order; never empty. */
  wards: string[];
}

/**
 * Distributes wards over shards: the ward with the largest weight first, always to the shard with the least weight.
 * The largest shard then has at most the mean, and besides less than its lightest ward. The result does not depend on
 * the order of `wards`.
 * @param count the number of shards, at least 1; shards without a ward are left out
 */
export function distribute(wards: readonly WeighedWard[], count: number): Shard[] {
  const shards = Array.from({ length: Math.min(count, wards.length) }, () => ({
    wards: [] as string[],
    weight: 0,
  }));
  for (const { ward, weight } of [...wards].sort(heaviestFirst)) {
    const lightest = shards.reduce((least, shard) => (shard.weight < least.weight ? shard : least));
    lightest.wards.push(ward);
    lightest.weight += weight;
  }
  return shards
    .filter((shard) => shard.wards.length > 0)
    .map((shard, index) => ({ shard: index + 1, wards: shard.wards.sort(byText) }));
}

const heaviestFirst = (a: WeighedWard, b: WeighedWard): number =>
  b.weight - a.weight || byText(a.ward, b.ward);
