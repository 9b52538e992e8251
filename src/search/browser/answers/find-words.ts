import { foldLetters } from '../../../language/folding.ts';
import { fromIndexText } from '../../shared/index-text.ts';
import { shardOf } from '../../shared/shard.ts';
import type { PagefindPage } from '../engine/pagefind-browser.ts';
import { foldedWords } from '../query/folded-words.ts';
import { areConsecutive, holdsPhrase } from '../query/phrase.ts';
import type { Attempt, Query } from '../query/query.ts';
import type { Hit, Hits, Search } from './hits.ts';
import { asHits, joined } from './hits.ts';
import type { IndexWords } from './searched-index.ts';

/**
 * How many pages are loaded to look for a phrase. Pages after these count as found if its words are next to each other.
 */
const mostRead = 100;

/** What a page has to have besides the words of an attempt. */
export type Besides = Pick<Query, 'phrases' | 'points'>;

const nothing: Besides = { phrases: [], points: [] };

/** The pages that one of some attempts finds. */
export async function findAny(
  attempts: readonly Attempt[],
  besides: Besides,
  search: Search,
  known?: IndexWords,
): Promise<Hits> {
  return joined(...(await Promise.all(attempts.map((attempt) => findAll(attempt, besides, search, known)))));
}

async function findAll(
  { words, exact }: Attempt,
  { phrases, points }: Besides,
  search: Search,
  known: IndexWords | undefined,
): Promise<Hits> {
  const asked = [...words, ...points];
  const found = asHits(await search(asked, exact));
  const hits = asked.every((word) => known?.isEverywhere(word)) ? found : await withEveryWord(found, asked);
  return phrases.length > 0 ? withPhrases(hits, phrases) : hits;
}

/** Fewer words say too little without one of them: “giấy phép xây dựng” is no other “giấy … xây dựng”. */
const leastWords = 5;
/** The share of the words that a page must have. */
const mostWords = 0.75;
/** Each way to leave out two words is one more question: of more words only one is left out. */
const mostForTwo = 8;

/**
 * The pages with most of some words: without those that no page has, else without one, else without two of the others.
 */
export async function findMost(
  words: readonly string[],
  search: Search,
  known: IndexWords | undefined,
): Promise<Hits> {
  if (words.length < leastWords) return new Map();
  const least = Math.ceil(words.length * mostWords);
  const had = words.filter((word) => !known?.lacks(word, false));
  for (const some of [[had], ...lessOf(had)]) {
    const asked = some.filter((each) => each.length >= least && each.length < words.length);
    const hits = await findAny(
      asked.map((each) => ({ words: each, exact: false })),
      nothing,
      search,
      known,
    );
    if (hits.size > 0) return hits;
  }
  return new Map();
}

/** The texts without one of the words, and those without two. */
function lessOf(words: readonly string[]): string[][][] {
  const without = (all: readonly string[], from: number): { rest: string[]; at: number }[] =>
    all.slice(from).map((_, place) => ({ rest: all.toSpliced(from + place, 1), at: from + place }));
  const one = without(words, 0);
  const two = words.length > mostForTwo ? [] : one.flatMap(({ rest, at }) => without(rest, at));
  return [one, two].map((each) => each.map(({ rest }) => rest));
}

/**
 * Leaves out pages that do not have every word. If a shard has no such word, Pagefind ignores the word or looks for its
 * beginning. It does so for all pages of a shard, so one page of each shard is enough to tell.
 */
async function withEveryWord(hits: Hits, words: readonly string[]): Promise<Hits> {
  const samples = new Map<string, Hit>();
  for (const [id, hit] of hits) if (!samples.has(shardOf(id))) samples.set(shardOf(id), hit);
  const whole = new Map(
    await Promise.all(
      [...samples].map(async ([shard, hit]) => [shard, hasEveryWord(await hit.load(), words)] as const),
    ),
  );
  return new Map([...hits].filter(([id]) => whole.get(shardOf(id))));
}

function hasEveryWord({ content, meta }: PagefindPage, words: readonly string[]): boolean {
  const held = foldedWords(fromIndexText([content, ...Object.values(meta)].join(' ')));
  return words.every((word) => held.some((each) => each.startsWith(foldLetters(word))));
}

/**
 * The hits that have the phrases. Pagefind's own search for phrases misses some words with marks, so the texts are
 * read.
 */
async function withPhrases(hits: Hits, phrases: readonly string[]): Promise<Hits> {
  const near = [...hits].filter(
    ([, hit]) => hit.inMeta || phrases.every((phrase) => areConsecutive(hit.places, phrase)),
  );
  const read = await Promise.all(
    near.slice(0, mostRead).map(async ([, hit]) => holdsPhrases(await hit.load(), phrases)),
  );
  return new Map(near.filter((_, place) => read[place] ?? true));
}

function holdsPhrases({ content, meta }: PagefindPage, phrases: readonly string[]): boolean {
  const text = fromIndexText(`${meta['title'] ?? ''}\n${content}`);
  return phrases.every((phrase) => holdsPhrase(text, phrase));
}
