import type { KnownWords } from '../words/known-words.ts';
import type { TypedWord } from '../words/phrase-table.ts';
import { textOf } from '../words/phrase-table.ts';
import { areLikely } from './evidence.ts';
import { mistypedWords } from './mistyped-word.ts';
import { spelt } from './spelt.ts';
import type { Way } from './ways.ts';
import { wayAsTyped, waysAt } from './ways.ts';

/** The most corrected texts of one text. */
const mostTexts = 3;
/** How much less likely than the likeliest the others may be. */
const mostBehind = 1;
/** The most words that are looked at. */
const mostWords = 12;
/** How many beginnings of a text are kept while it is read. */
const mostPaths = 12;

interface Path {
  cost: number;
  ways: readonly Way[];
}

/**
 * The texts that may be meant with a mistyped one, at most three, the likeliest first: `tiem chugn` → `tiem chung`.
 * Empty if all words are known and nothing speaks for others.
 */
export function correctedTexts(words: readonly TypedWord[], known: KnownWords): string[] {
  const read = mistypedWords(words.slice(0, mostWords), known);
  const paths: Path[][] = [[{ cost: 0, ways: [] }], ...read.map(() => [])];
  for (const [place, before] of paths.entries()) {
    before.sort((a, b) => a.cost - b.cost).splice(mostPaths);
    if (place === read.length) break;
    for (const way of waysAt(read, place, known))
      for (const path of before) paths[place + way.takes]!.push(withWay(path, way, known));
  }
  const asTyped = read
    .map(wayAsTyped)
    .reduce((path, way) => withWay(path, way, known), { cost: 0, ways: [] } as Path);
  const likely = paths.at(-1)!.filter(({ cost, ways }) => cost < asTyped.cost && areLikely(ways, known));
  const texts = likely
    .filter(({ cost }) => cost <= likely[0]!.cost + mostBehind)
    .map(({ ways }) => [spelt(ways, words, known), textOf(words.slice(mostWords))].join(' ').trim());
  return [...new Set(texts)].slice(0, mostTexts);
}

/** A path with one way more. Words that stand next to each other in a title speak for it. */
function withWay({ cost, ways }: Path, way: Way, known: KnownWords): Path {
  const before = ways.at(-1);
  const words = [...(before?.words.slice(-1) ?? []), ...way.words].map(({ folded }) => folded);
  const pairs = words.slice(1).filter((word, place) => known.arePair(words[place]!, word)).length;
  return { cost: cost + way.cost - pairs, ways: [...ways, way] };
}
