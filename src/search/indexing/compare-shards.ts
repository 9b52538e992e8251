import type { PlannedPage, PlannedShard } from './plan-shards.ts';

/** What the index needs of a shard when other shards change. */
export interface ShardFacts {
  name: string;
  /** The name of Pagefind's list of what the shard has: `vi-x-4k2q_95e810ab33`. */
  hash: string;
  /** The digest in the name of its catalog. */
  catalog: string;
  /** The days of its oldest and its newest document; undefined if it has no document with a date. */
  days: [oldest: string, newest: string] | undefined;
}

/** A shard that is in an index. */
export interface MadeShard {
  facts: ShardFacts;
  /** Oldest first. */
  pages: readonly PlannedPage[];
}

/** A shard of a new index; with facts if it is in the last index and stays as it is. */
export interface ComparedShard extends PlannedShard {
  facts?: ShardFacts | undefined;
  /** The pages that the index process needs to make it, where it has its last state open; all pages if undefined. */
  changed?: readonly PlannedPage[] | undefined;
}

/** What an index needs to become what is planned. */
export interface IndexChange {
  /** Oldest first. */
  shards: readonly ComparedShard[];
  /** The names of shards of the last index that are made anew, or that the new index does not have. */
  outdated: readonly string[];
}

/**
 * Compares a plan with the shards of the last index. A shard stays as it is if it has the same name, and the same pages
 * with the same keys in the same order.
 * @param last the shards of the last index; empty if there is none, or if another version of the generator made it
 * @param isOpen whether the index process holds a shard of the last index open
 */
export function compareShards(
  plan: readonly PlannedShard[],
  last: readonly MadeShard[],
  isOpen: (facts: ShardFacts) => boolean = () => false,
): IndexChange {
  // The codes of an only shard are in no file: it is made anew if there are others.
  const known = new Map(
    last.length === 1 && plan.length > 1 ? [] : last.map((shard) => [shard.facts.name, shard]),
  );
  const open = new Map(last.filter(({ facts }) => isOpen(facts)).map((shard) => [shard.facts.name, shard]));
  const shards = plan.map((shard): ComparedShard => {
    const made = known.get(shard.name);
    if (made && samePages(made.pages, shard.pages)) return { ...shard, facts: made.facts };
    return { ...shard, changed: changedPages(open.get(shard.name)?.pages, shard.pages) };
  });
  const kept = new Set(shards.filter(isKept).map(({ name }) => name));
  return { shards, outdated: last.map(({ facts }) => facts.name).filter((name) => !kept.has(name)) };
}

/** Whether a shard is in the last index, and nothing of it has to be made. */
const isKept = ({ facts }: ComparedShard): boolean => facts !== undefined;

/** The addresses of the pages that have to be indexed, in the order in which they have to be added. */
export const pagesToIndex = ({ shards }: IndexChange): string[] =>
  shards
    .filter((shard) => !isKept(shard))
    .flatMap(({ pages, changed = pages }) => changed.map(({ address }) => address));

/** Whether the new index is the last one. */
export const isSameIndex = ({ shards, outdated }: IndexChange): boolean =>
  shards.length > 0 && outdated.length === 0 && shards.every(isKept);

/**
 * The pages of a shard that differ from those of an open one, or are new at its end. Undefined if that one cannot become
 * the shard: pages keep their places in it, so that none can be removed, moved or put between others.
 */
function changedPages(
  open: readonly PlannedPage[] | undefined,
  pages: readonly PlannedPage[],
): PlannedPage[] | undefined {
  if (!open?.every(({ address }, place) => address === pages[place]?.address)) return undefined;
  return pages.filter(({ key }, place) => key !== open[place]?.key);
}

const samePages = (some: readonly PlannedPage[], others: readonly PlannedPage[]): boolean =>
  some.length === others.length &&
  some.every(({ address, key }, place) => address === others[place]!.address && key === others[place]!.key);
