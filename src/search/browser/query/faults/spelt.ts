import { foldLetters } from '../../../../language/folding.ts';
import type { KnownWords } from '../words/known-words.ts';
import type { TypedWord } from '../words/phrase-table.ts';
import { isPlain } from '../words/phrase-table.ts';
import type { Spelling } from '../words/spellings.ts';
import { likeliestSpellings } from '../words/spellings.ts';
import { markDifference } from './mark-difference.ts';
import type { MeantWord, Way } from './ways.ts';

/** The text of some ways: what was typed with marks has the likeliest marks, what was typed without has none. */
export function spelt(ways: readonly Way[], typed: readonly TypedWord[], known: KnownWords): string {
  const isMarked = typed.some((word) => !isPlain(word));
  let place = 0;
  const words = ways.flatMap(({ takes, words, change }): Spelling[][] => {
    const taken = typed.slice(place, (place += takes));
    if (change === 'none') return taken.map(({ text }) => [{ text, cost: 0 }]);
    return words.map((word) => (isMarked ? spellingsOf(word, known) : [{ text: word.folded, cost: 0 }]));
  });
  return likeliestSpellings(words, known).join(' ');
}

/** The spellings of a word; those that are nearer to the typed letters are likelier. */
function spellingsOf({ folded, written }: MeantWord, known: KnownWords): Spelling[] {
  const hasMarks = written !== foldLetters(written);
  const spellings = known.spellings(folded);
  if (spellings.length === 0) return [{ text: folded, cost: 0 }];
  return spellings.map((text) => ({ text, cost: hasMarks ? markDifference(written, text) : 0 }));
}
