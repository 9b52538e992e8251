import type { Attempt, Query } from '../query/query.ts';
import type { CodeHits } from './find-code.ts';
import { noCode, searchCode } from './find-code.ts';
import { findPart } from './find-part.ts';
import { findAny } from './find-words.ts';
import type { Hit, Hits, Search } from './hits.ts';
import { joined } from './hits.ts';
import type { Level } from './judge.ts';
import { hasAnswer, hasTitle, judge } from './judge.ts';
import type { IndexAnswer } from './results.ts';
import type { IndexWords, SearchedIndex } from './searched-index.ts';

/** The found pages, and how they were found. */
export interface FoundPages extends IndexAnswer {
  hits: Hits;
  /** Pages that have the words, but apart: they are no results unless the reader wants them. */
  apart: Hits;
  /** The pages that have the words apart and were wanted: they are among the hits. */
  wantedApart?: ReadonlySet<string>;
  /** Whether the pages have the words with exactly the typed marks. */
  exact: boolean;
  /** Whether no page has every word: then these pages have most of the words. */
  partial: boolean;
  /** The typed words that were left out to find these pages; empty where it may be another one for each page. */
  lacking: readonly string[];
  /** Whether everything was searched. Otherwise older shards are still to be searched. */
  complete: boolean;
}

/** How a search is made. */
export interface SearchHow {
  /** Whether the last word may be the beginning of one. */
  isUnfinished?: boolean;
  /** Whether pages with most of the words are an answer where none has all. */
  mayLack?: boolean;
  /** How long a reader waits for older shards where the newest has something, in milliseconds. */
  patience?: number;
  /** Whether all shards are asked together, which is less work: nothing is told before the last answer. */
  isAtOnce?: boolean;
  /** Pages that are an answer already: it is not looked how they hold the words. None if undefined. */
  known?: Hits;
}

/**
 * Looks for a query: for its code, and for its words with the typed marks. If no page has these together, for its words
 * with any marks; if no page has these, for the pages with most of the words.
 *
 * Answers as soon as the newest shard has pages with the words in their titles, or documents that carry the code are
 * found, wherever they are: no older page belongs above these. Where older shards let the reader wait, pages of the newest
 * shard that hold the words in their texts are an answer too. The last answer is complete.
 */
export async function* find(
  query: Query,
  index: SearchedIndex,
  {
    isUnfinished = true,
    mayLack = true,
    patience = 800,
    isAtOnce = false,
    known = new Map(),
  }: SearchHow = {},
): AsyncGenerator<FoundPages> {
  if (index.shards.length === 0 || query.attempts.length === 0)
    return yield answer(noCode, nothing, { complete: true });
  const soon = isAtOnce ? index.shards : index.shards.slice(0, 1);
  const older = index.shards.slice(soon.length);
  const inShards =
    (shards: readonly string[]): Search =>
    (words, exact) =>
      shards.length === 0 ? Promise.resolve([]) : index.search(words, exact, shards);
  const code = searchCode(query.keys, query.marked, index);
  let scattered = nothing;
  for (const [place, level] of levelsOf(query, index.words).entries()) {
    const isUnmarked = query.marked && !level[0]!.exact;
    const compared = { ...level[0]!, isUnfinished, isUnmarked };
    const levelOf = async (hits: Hits, others: Level): Promise<Level> => ({
      hits: joined(others.hits, hits),
      judged: new Map([
        ...others.judged,
        ...(await judge(new Map([...hits].filter(([id]) => !known.has(id))), compared, others.judged)),
      ]),
      exact: level[0]!.exact,
    });
    const search = (shards: readonly string[]): Promise<Hits> =>
      findAny(level, query, inShards(shards), index.words);
    const near = await levelOf(await search(soon), nothing);
    const first = await code.first;
    const isNear = hasAnswer(near.judged);
    const isCode = place === 0 && first.hits.size > 0;
    const searched = search(older);
    // Who reads this answer first sees its failure.
    searched.catch(() => undefined);
    if (
      older.length > 0 &&
      (isCode || (isNear && (hasTitle(near.judged) || (await lasts(searched, patience)))))
    )
      yield answer(first, isNear ? near : nothing);
    const all = older.length === 0 ? near : await levelOf(await searched, near);
    if (hasAnswer(all.judged) || [...all.hits.keys()].some((id) => known.has(id)))
      return yield answer(await code.all(), all, { complete: true });
    if (scattered.hits.size === 0) scattered = all;
  }
  const less = mayLack ? await findLess(query, index, isUnfinished) : undefined;
  yield less ?? answer(await code.all(), scattered, { complete: true });
}

/** Whether a search lasts longer than some milliseconds. */
const lasts = (search: Promise<unknown>, patience: number): Promise<boolean> =>
  Promise.race([
    search.then(() => false),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(true), patience)),
  ]);

/** What a search finds that may leave out some words; undefined if that is nothing. */
export async function findLess(
  query: Query,
  index: SearchedIndex,
  isUnfinished = true,
): Promise<FoundPages | undefined> {
  const part = await findPart(query, index, isUnfinished);
  return part && answer(noCode, part, { partial: true, lacking: part.lacking, complete: true });
}

const nothing: Level = { hits: new Map(), judged: new Map(), exact: false };

/**
 * The attempts that are made at the same time: those with marks first, in every spelling of the tones. What no page can
 * have is not asked.
 */
function levelsOf({ attempts: all }: Query, known: IndexWords | undefined): Attempt[][] {
  const attempts = all.filter(({ words, exact }) => !words.some((word) => known?.lacks(word, exact)));
  const exact = attempts.filter((attempt) => attempt.exact);
  const others = attempts.filter((attempt) => !attempt.exact).map((attempt) => [attempt]);
  return exact.length > 0 ? [exact, ...others] : others;
}

function answer(code: CodeHits, { hits, judged, exact }: Level, how: Partial<FoundPages> = {}): FoundPages {
  const isApart = ([id]: readonly [id: string, hit: Hit]): boolean => judged.get(id) === 'apart';
  const good = new Map([...hits].filter((each) => !isApart(each)));
  return {
    own: code.own,
    citing: code.citing,
    hits: joined(code.hits, good),
    apart: new Map([...hits].filter((each) => isApart(each) && !code.hits.has(each[0]))),
    scores: scoresOf(good),
    judged,
    exact,
    partial: false,
    lacking: [],
    complete: false,
    ...how,
  };
}

const scoresOf = (hits: Hits): Map<string, number> =>
  new Map([...hits].map(([id, { score }]) => [id, score]));

/** An answer with the pages that have the words apart among the others. */
export const withApart = <Found extends FoundPages>(found: Found): Found => ({
  ...found,
  hits: joined(found.hits, found.apart),
  apart: new Map(),
  wantedApart: new Set(found.apart.keys()),
  scores: new Map([...found.scores, ...scoresOf(found.apart)]),
});
