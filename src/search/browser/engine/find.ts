import type { Attempt, Query } from '../query/query.ts';
import type { CodeHits } from './find-code.ts';
import { noCode, searchCode } from './find-code.ts';
import { findAny, findMost } from './find-words.ts';
import type { Hits, Search } from './hits.ts';
import { joined } from './hits.ts';
import type { IndexAnswer } from './results.ts';
import type { SearchedIndex } from './searched-index.ts';

/** The found pages, and how they were found. */
export interface FoundPages extends IndexAnswer {
  hits: Hits;
  /** Whether the pages have the words with exactly the typed marks. */
  exact: boolean;
  /** Whether no page has every word: then these pages have most of the words. */
  partial: boolean;
  /** Whether everything was searched. Otherwise older shards are still to be searched. */
  complete: boolean;
}

/**
 * Looks for a query: for its code, and for its words with the typed marks. If no page has these, for its words with any
 * marks; if no page has these, for the pages with most of the words.
 *
 * Answers as soon as the newest shard has pages that belong to the complete answer, or documents that carry the code are
 * found, wherever they are. The last answer is complete.
 */
export async function* find(query: Query, index: SearchedIndex): AsyncGenerator<FoundPages> {
  const [newest, ...older] = index.shards;
  if (newest === undefined || query.attempts.length === 0)
    return yield answer(noCode, new Map(), { complete: true });
  const inShards =
    (shards: readonly string[]): Search =>
    (words, exact) =>
      shards.length === 0 ? Promise.resolve([]) : index.search(words, exact, shards);
  const code = searchCode(query.keys, query.marked, index);
  for (const [place, level] of levelsOf(query).entries()) {
    const exact = level[0]!.exact;
    const near = await findAny(level, query.phrases, inShards([newest]));
    const first = await code.first;
    if (older.length > 0 && (near.size > 0 || (place === 0 && first.hits.size > 0)))
      yield answer(first, near, { exact: exact && near.size > 0 });
    const hits = joined(near, await findAny(level, query.phrases, inShards(older)));
    if (hits.size > 0) return yield answer(await code.all(), hits, { exact, complete: true });
  }
  // Part of a code is another code, and part of a phrase another phrase: there is no partial answer.
  const hasNoPart = query.keys.length > 0 || query.phrases.length > 0;
  const words = hasNoPart ? [] : query.attempts.at(-1)!.words;
  const hits = await findMost(words, inShards(index.shards));
  yield answer(await code.all(), hits, { partial: hits.size > 0, complete: true });
}

/** The attempts that are made at the same time: those with marks first, in every spelling of the tones. */
function levelsOf({ attempts }: Query): Attempt[][] {
  const exact = attempts.filter((attempt) => attempt.exact);
  const others = attempts.filter((attempt) => !attempt.exact).map((attempt) => [attempt]);
  return exact.length > 0 ? [exact, ...others] : others;
}

const answer = (code: CodeHits, hits: Hits, how: Partial<FoundPages>): FoundPages => ({
  own: code.own,
  citing: code.citing,
  hits: joined(code.hits, hits),
  scores: new Map([...hits].map(([id, { score }]) => [id, score])),
  exact: false,
  partial: false,
  complete: false,
  ...how,
});
