import type { KnownWords } from '../words/known-words.ts';
import { oneFault } from './edit-cost.ts';
import { isReal } from './mistyped-word.ts';
import type { Way } from './ways.ts';

/** A changed word, and what its text says of it. */
export interface ChangedWord {
  way: Way;
  /** In how many known pairs it is: with the word before, the word after, and of its two halves. */
  pairs: number;
  /** In how many of these that titles of the ward have. */
  inTitles: number;
  /** Whether its halves stand next to each other. */
  isWhole: boolean;
  /** The share of words of the text that stand next to each other in words that are known, from 0 to 1. */
  paired: number;
  /** The number of words of the text. */
  words: number;
}

/** A rule that tells whether a word may be read as another one. */
interface EvidenceRule {
  name: string;
  when(changed: ChangedWord): boolean;
  isLikely(changed: ChangedWord): boolean;
}

/** What a fault costs that fingers make often. */
const oftenFault = 0.6;

/** Whether a word has so many letters that few other words are like it. */
const isLong = ([word]: Way['words']): boolean => word!.folded.length > 4;

/** A word that may be right needs a title of the ward that has the other one in its place. */
const rules: readonly EvidenceRule[] = [
  {
    name: 'another spelling of i or y',
    when: ({ way: { change, typed } }) => change === 'spelling' && typed[0]!.kind !== 'known',
    isLikely: () => true,
  },
  {
    name: 'a known word for another one',
    when: ({ way: { change, typed } }) => change === 'letters' && typed[0]!.kind === 'known',
    isLikely: ({ inTitles, pairs, paired }) => inTitles > 0 && (pairs > 1 || paired === 1),
  },
  {
    name: 'a word that may be right',
    when: ({ way: { change, typed } }) => /spelling|sound|letters/.test(change) && isReal(typed[0]!),
    isLikely: ({ inTitles, pairs, paired }) => inTitles > 0 && (pairs > 1 || paired >= 0.5),
  },
  {
    name: 'two words without a space',
    when: ({ way: { change } }) => change === 'split',
    isLikely: ({ isWhole, way }) => isWhole || way.typed[0]!.kind === 'right',
  },
  {
    name: 'a space between two words',
    when: ({ way: { typed } }) => typed.length === 2 && typed.every(isReal),
    isLikely: ({ inTitles }) => inTitles > 0,
  },
  {
    name: 'a space at a wrong place',
    when: ({ way: { change } }) => change === 'moved',
    isLikely: ({ pairs }) => pairs > 0,
  },
  {
    name: 'a word alone',
    when: ({ words }) => words === 1,
    isLikely: ({ way: { words, cost } }) => cost <= (isLong(words) ? oneFault : oftenFault),
  },
  {
    name: 'a space in a word',
    when: ({ way: { change } }) => change === 'joined',
    isLikely: () => true,
  },
  {
    name: 'a word that cannot be right',
    when: () => true,
    isLikely: ({ pairs, way: { words, cost } }) => pairs > 0 || (isLong(words) && cost <= oneFault),
  },
];

/** Whether all changed words of a text are likely, and few of them are real. */
export function areLikely(ways: readonly Way[], known: KnownWords): boolean {
  const words = ways.flatMap((way) => way.words.map(({ folded }) => folded));
  const pairs = words.slice(1).map((word, place) => [words[place]!, word] as const);
  const isPaired = pairs.map(([first, second]) => known.arePair(first, second));
  const paired = isPaired.filter(Boolean).length / Math.max(1, pairs.length);
  let place = 0;
  const changed = ways.map((way): ChangedWord => {
    const own = { from: place, to: place + way.words.length };
    place = own.to;
    const around = [...pairs.keys()].filter((at) => at >= own.from - 1 && at < own.to);
    return {
      way,
      pairs: around.filter((at) => isPaired[at]).length,
      inTitles: around.filter((at) => known.areInTitle(...pairs[at]!)).length,
      isWhole: way.words.length === 2 && (isPaired[own.from] ?? false),
      paired,
      words: words.length,
    };
  });
  const others = changed.filter(({ way }) => way.change !== 'none');
  const real = others.filter(({ way }) => way.change === 'letters' && way.typed.every(isReal));
  return real.length <= 1 && others.every((each) => rules.find(({ when }) => when(each))!.isLikely(each));
}
