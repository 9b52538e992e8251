import type { Attempt, Query } from '../query/query.ts';
import { findAny, findMost } from './find-words.ts';
import type { Level } from './judge.ts';
import { hasAnswer, judge } from './judge.ts';
import type { SearchedIndex } from './searched-index.ts';

/** Pages that have a part of what was looked for. */
export interface FoundPart extends Level {
  /** What was left out to find them, as it was typed; empty where it may be another word for each page. */
  lacking: readonly string[];
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);

/**
 * The pages with most of what a query asks for: without the words that no page has, then also without numbers, then without
 * places and days; else with most of the words. Undefined if there are none.
 */
export async function findPart(
  query: Query,
  index: SearchedIndex,
  isUnfinished = true,
): Promise<FoundPart | undefined> {
  const last = query.attempts.at(-1);
  // Part of a code is another code, and part of a phrase another phrase.
  if (!last || query.keys.length > 0 || query.phrases.length > 0) return undefined;
  const unknown = last.words.filter((word) => index.words?.lacks(word, false));
  const numbers = [...new Set([...unknown, ...last.words.filter(isNumber)])];
  const lessThan = (out: readonly string[], points = query.points): Promise<FoundPart | undefined> =>
    findWithout(query, out, points, index, isUnfinished);
  return (
    (unknown.length > 0 ? await lessThan(unknown) : undefined) ??
    (numbers.length > unknown.length ? await lessThan(numbers) : undefined) ??
    (query.points.length > 0 ? await lessThan(numbers, []) : undefined) ??
    (await findWithMost(last, index, isUnfinished))
  );
}

/** The pages with all words of a query but some, at least half of them. One word alone has to be in a title. */
async function findWithout(
  { attempts, marked, points: all, named }: Query,
  out: readonly string[],
  points: readonly string[],
  index: SearchedIndex,
  isUnfinished: boolean,
): Promise<FoundPart | undefined> {
  const lacking = [...out, ...(points.length < all.length ? named : [])];
  const left = attempts.map(({ words, exact }) => ({
    exact,
    words: words.filter((word) => !out.includes(word)),
  }));
  const count = left.at(-1)!.words.length;
  if (count === 0 || out.length > count) return undefined;
  const levels = [left.filter(({ exact }) => exact), left.slice(-1)].filter((level) => level.length > 0);
  for (const level of levels) {
    const { words, exact } = level[0]!;
    const hits = await findAny(level, { phrases: [], points }, (asked, exact) =>
      index.search(asked, exact, index.shards),
    );
    const judged = await judge(hits, { words, exact, isUnfinished, isUnmarked: marked && !exact });
    if (count > 1 && hasAnswer(judged)) return { hits, judged, exact, lacking };
    const titled = new Map([...hits].filter(([id]) => judged.get(id) === 'title'));
    if (titled.size > 0) return { hits: titled, judged, exact, lacking };
  }
  return undefined;
}

async function findWithMost(
  last: Attempt,
  index: SearchedIndex,
  isUnfinished: boolean,
): Promise<FoundPart | undefined> {
  const hits = await findMost(last.words, (words) => index.search(words, false, index.shards), index.words);
  const judged = await judge(hits, { ...last, isUnfinished, mayLack: true });
  return hasAnswer(judged) ? { hits, judged, exact: false, lacking: [] } : undefined;
}
