import type { PagefindIndex } from 'pagefind';
import type { PageMarks } from '../shared/page-marks.ts';
import type { Suggestion } from '../shared/suggestions/suggestion.ts';
import type { ShardFacts } from './compare-shards.ts';
import { whilePagefindRuns } from './pagefind-program.ts';
import type { WordsOfPage } from './words/page-words.ts';

/** A shard that Pagefind holds. */
export interface OpenShard {
  index: PagefindIndex;
  /** The marks of each page by its address, in the order of the pages. */
  marked: Map<string, PageMarks>;
  /** The words of each page by its address. */
  words: Map<string, WordsOfPage>;
  /** How each page is suggested, by its address; undefined for one without a title. */
  suggestions: Map<string, Suggestion | undefined>;
}

/**
 * The shards that Pagefind holds from one index to the next, so that a changed page alone has to be sent again: those that
 * were made last.
 */
export class OpenShards {
  readonly #most: number;
  readonly #shards = new Map<string, { facts: ShardFacts; shard: OpenShard }>();

  /** @param most the number of shards that are held */
  constructor(most = 0) {
    this.#most = most;
  }

  /** What is held as it was made last. */
  get facts(): ShardFacts[] {
    return [...this.#shards.values()].map(({ facts }) => facts);
  }

  /** Takes a shard to change it; undefined if it is not held. */
  take(name: string): OpenShard | undefined {
    const held = this.#shards.get(name);
    this.#shards.delete(name);
    return held?.shard;
  }

  /** Holds a shard that was made. Those that were made the longest ago are given up for it. */
  async hold(facts: ShardFacts, shard: OpenShard): Promise<void> {
    await this.#giveUp(facts.name);
    this.#shards.set(facts.name, { facts, shard });
    for (const name of this.#shards.keys()) if (this.#shards.size > this.#most) await this.#giveUp(name);
  }

  async #giveUp(name: string): Promise<void> {
    const shard = this.take(name);
    if (shard) await whilePagefindRuns(shard.index.deleteIndex());
  }
}
