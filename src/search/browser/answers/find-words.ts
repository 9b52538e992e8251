import { foldLetters } from '../../../language/folding.ts';
import { fromIndexText } from '../../shared/index-text.ts';
import { shardOf } from '../../shared/shard.ts';
import type { PagefindPage } from '../engine/pagefind-browser.ts';
import { foldedWords } from '../query/folded-words.ts';
import { areConsecutive, holdsPhrase } from '../query/phrase.ts';
import type { Attempt } from '../query/query.ts';
import type { Hit, Hits, Search } from './hits.ts';
import { asHits, joined } from './hits.ts';

/**
 * How many pages are loaded to look for a phrase. Pages after these count as found if its words are next to each other.
 */
const mostRead = 100;

/** The pages that one of some attempts finds. */
export async function findAny(
  attempts: readonly Attempt[],
  phrases: readonly string[],
  search: Search,
): Promise<Hits> {
  return joined(...(await Promise.all(attempts.map((attempt) => findAll(attempt, phrases, search)))));
}

async function findAll({ words, exact }: Attempt, phrases: readonly string[], search: Search): Promise<Hits> {
  const hits = await withEveryWord(asHits(await search(words, exact)), words);
  return phrases.length > 0 ? withPhrases(hits, phrases) : hits;
}

/** Fewer words say too little without one of them: “giấy phép xây dựng” is no other “giấy … xây dựng”. */
const leastWords = 5;
/** The share of the words that a page must have. */
const mostWords = 0.75;

/** The pages with the highest number of words, if that is nearly all of them. */
export async function findMost(words: readonly string[], search: Search): Promise<Hits> {
  if (words.length < leastWords) return new Map();
  const each = await Promise.all(words.map((word) => findAll({ words: [word], exact: false }, [], search)));
  const counts = new Map<string, number>();
  for (const hits of each) for (const id of hits.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most < words.length * mostWords) return new Map();
  const ids = [...counts].filter(([, count]) => count === most).map(([id]) => id);
  return new Map(ids.map((id) => [id, each.flatMap((hits) => hits.get(id) ?? []).reduce(together)]));
}

const together = (a: Hit, b: Hit): Hit => ({
  ...a,
  score: a.score + b.score,
  places: [...new Set([...a.places, ...b.places])].sort((one, other) => one - other),
  inMeta: a.inMeta || b.inMeta,
  inTitle: a.inTitle || b.inTitle,
});

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
