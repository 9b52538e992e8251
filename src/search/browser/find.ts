import { foldLetters } from '../../language/folding.ts';
import { codeToken } from '../shared/code-token.ts';
import { fromIndexText } from '../shared/index-text.ts';
import { meta } from '../shared/names.ts';
import { shardOf } from '../shared/shard.ts';
import { foldedWords } from './folded-words.ts';
import type { PagefindPage, PagefindResult } from './pagefind-browser.ts';
import { holdsPhrase, standTogether } from './phrase.ts';
import type { Attempt, Query } from './query.ts';
import type { IndexAnswer } from './results.ts';

/** A page that was found. */
export interface Hit {
  score: number;
  /** Places of the words found in its text. */
  places: readonly number[];
  /** Its title, its code or its type holds a word that its text may lack. */
  inMeta: boolean;
  load(): Promise<PagefindPage>;
}

/** What was found, and how. */
export interface FoundPages extends IndexAnswer {
  hits: ReadonlyMap<string, Hit>;
  /** Only with the marks that the words were typed with. */
  exact: boolean;
  /** No page has every word; these have most of them. */
  partial: boolean;
}

/** Asks Pagefind for words; with `exact`, with the marks they have. */
export type Search = (words: readonly string[], exact: boolean) => Promise<PagefindResult[]>;

type Hits = Map<string, Hit>;

/** How many pages are read to see whether they hold a phrase; what lies behind them has its words side by side. */
const mostRead = 100;

/** Looks a query up: its code; its words with their marks, or else without; or else the pages with most of them. */
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
  // A part of a code or of a phrase is another one.
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

/** The words with their marks, in every way to write them. */
async function findExact(query: Query, search: Search): Promise<Hits> {
  const spellings = query.attempts.filter(({ exact }) => exact);
  const found = await Promise.all(spellings.map((each) => findAll(each, query.phrases, search)));
  return new Map(found.flatMap((hits) => [...hits]));
}

async function findAll({ words, exact }: Attempt, phrases: readonly string[], search: Search): Promise<Hits> {
  const hits = await withEveryWord(asHits(await search(words, exact)), words);
  return phrases.length > 0 ? withPhrases(hits, phrases) : hits;
}

/** The pages that have the most of the words, and more than half of them. */
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
 * Leaves out what Pagefind finds of itself: an index that does not hold a word lets the word go, or takes a beginning
 * of it. What an index did shows on any page that it found, since it did the same for all of them.
 */
async function withEveryWord(hits: Hits, words: readonly string[]): Promise<Hits> {
  const samples = new Map<number, Hit>();
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

/** Pagefind's own phrases miss words that a page has with other marks as well: here the text itself is read. */
async function withPhrases(hits: Hits, phrases: readonly string[]): Promise<Hits> {
  const near = [...hits].filter(
    ([, hit]) => hit.inMeta || phrases.every((phrase) => standTogether(hit.places, phrase)),
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
        // Pagefind forgets a result's page once the result itself is garbage: `result` is held here.
        load: (): Promise<PagefindPage> => (page ??= result.data()),
      };
      return [result.id, hit];
    }),
  );
