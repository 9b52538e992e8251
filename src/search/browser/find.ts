import { foldLetters } from '../../language/folding.ts';
import { codeToken } from '../shared/code-token.ts';
import { fromIndexText } from '../shared/index-text.ts';
import { meta } from '../shared/names.ts';
import { shardOf } from '../shared/shard.ts';
import { foldedWords } from './folded-words.ts';
import type { PagefindPage, PagefindResult } from './pagefind-browser.ts';
import { holdsPhrase, areConsecutive } from './phrase.ts';
import type { Attempt, Query } from './query.ts';
import type { IndexAnswer } from './results.ts';

/** A found page. */
export interface Hit {
  score: number;
  /** Positions of the found words in its text. */
  places: readonly number[];
  /** Whether a found word is in its title, code or type; its text may not have this word. */
  inMeta: boolean;
  load(): Promise<PagefindPage>;
}

/** The found pages, and how they were found. */
export interface FoundPages extends IndexAnswer {
  hits: ReadonlyMap<string, Hit>;
  /** Whether the pages have the words with exactly the typed marks. */
  exact: boolean;
  /** Whether no page has every word: then these pages have most of the words. */
  partial: boolean;
}

/** Asks Pagefind for pages with some words; with `exact`, with the same marks. */
export type Search = (words: readonly string[], exact: boolean) => Promise<PagefindResult[]>;

type Hits = Map<string, Hit>;

/**
 * How many pages are loaded to look for a phrase. Pages after these count as found if its words are next to each other.
 */
const mostRead = 100;

/**
 * Looks for a query: for its code, and for its words with the typed marks. If no page has these, for its words with any
 * marks; if no page has these, for the pages with most of the words.
 */
export async function find(query: Query, search: Search): Promise<FoundPages> {
  const code = await findCode(query.keys, search);
  const found = (hits: Hits, how: { exact?: boolean; partial?: boolean } = {}): FoundPages => ({
    own: code.own,
    citing: code.citing,
    hits: new Map([...code.hits, ...hits]),
    scores: new Map([...hits].map(([id, { score }]) => [id, score])),
    exact: how.exact ?? false,
    partial: how.partial ?? false,
  });
  const exact = await findExact(query, search);
  if (exact.size > 0) return found(exact, { exact: true });
  for (const attempt of query.attempts.filter((each) => !each.exact)) {
    const hits = await findAll(attempt, query.phrases, search);
    if (hits.size > 0) return found(hits);
  }
  // Part of a code is another code, and part of a phrase another phrase: there is no partial answer.
  if (query.keys.length > 0 || query.phrases.length > 0) return found(new Map());
  const hits = await findMost(query.attempts.at(-1)?.words ?? [], search);
  return found(hits, { partial: hits.size > 0 });
}

async function findCode(
  keys: readonly string[],
  search: Search,
): Promise<Pick<FoundPages, 'own' | 'citing'> & { hits: Hits }> {
  for (const key of keys) {
    const results = await search([codeToken(key)], false);
    if (results.length === 0) continue;
    const holding = (field: string): Set<string> =>
      new Set(results.filter((each) => each.matchedMetaFields?.includes(field)).map(({ id }) => id));
    return { own: holding(meta.own), citing: holding(meta.cites), hits: asHits(results) };
  }
  return { own: new Set(), citing: new Set(), hits: new Map() };
}

/** Pages with the words in their marks, in every spelling of the tones. */
async function findExact(query: Query, search: Search): Promise<Hits> {
  const spellings = query.attempts.filter(({ exact }) => exact);
  const found = await Promise.all(spellings.map((each) => findAll(each, query.phrases, search)));
  return new Map(found.flatMap((hits) => [...hits]));
}

async function findAll({ words, exact }: Attempt, phrases: readonly string[], search: Search): Promise<Hits> {
  const hits = await withEveryWord(asHits(await search(words, exact)), words);
  return phrases.length > 0 ? withPhrases(hits, phrases) : hits;
}

/** The pages with the highest number of words, if that is more than half of them. */
async function findMost(words: readonly string[], search: Search): Promise<Hits> {
  if (words.length < 3) return new Map();
  const each = await Promise.all(words.map((word) => findAll({ words: [word], exact: false }, [], search)));
  const counts = new Map<string, number>();
  for (const hits of each) for (const id of hits.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most <= words.length / 2) return new Map();
  const ids = [...counts].filter(([, count]) => count === most).map(([id]) => id);
  return new Map(ids.map((id) => [id, each.flatMap((hits) => hits.get(id) ?? []).reduce(together)]));
}

const together = (a: Hit, b: Hit): Hit => ({
  ...a,
  score: a.score + b.score,
  places: [...a.places, ...b.places],
  inMeta: a.inMeta || b.inMeta,
});

/**
 * Leaves out pages that do not have every word. If an index has no such word, Pagefind ignores the word or looks for
 * its beginning. It does so for all pages of an index, so one page of each index is enough to tell.
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

const asHits = (results: readonly PagefindResult[]): Hits =>
  new Map(
    results.map((result) => {
      let page: Promise<PagefindPage> | undefined;
      const hit = {
        score: result.score,
        places: result.words,
        inMeta: (result.matchedMetaFields ?? []).length > 0,
        // Pagefind drops the page of a result that is garbage collected: the function keeps `result`.
        load: (): Promise<PagefindPage> => (page ??= result.data()),
      };
      return [result.id, hit];
    }),
  );
