import { foldLetters } from '../../../language/folding.ts';
import type { Meanings } from '../../shared/meanings.ts';
import type { Vocabulary } from '../../shared/vocabulary.ts';
import { readQuery } from '../query/query.ts';
import { askedFor } from '../query/questions/asked-for.ts';
import type { Reading } from '../query/reading.ts';
import { meaningsOf, readingsOf } from '../query/readings.ts';
import type { Understood } from './answers.ts';

/** What a ward knows of words. */
export interface KnownOfWords {
  /** The names of the ward and its units. */
  names: readonly string[];
  vocabulary: Vocabulary;
  meanings: Meanings;
}

/** What a typed text is understood as. Without what is known of words, it is what was typed. */
export function understand(text: string, known?: KnownOfWords): Understood {
  const query = readQuery(text);
  if (!known) return { query, readings: [], meanings: [], asksWhom: false, asks: undefined };
  const { names, vocabulary, meanings } = known;
  const asked = askedFor(text, names);
  const asksWhom = asked?.isContact ?? false;
  const unit = asksWhom ? asked?.unit : undefined;
  const unitAlone: readonly Reading[] =
    unit === undefined ? [] : [{ text: unit, query: readQuery(unit), rule: 'question', when: 'instead' }];
  // Who asks for a unit asks for nothing that the other words may stand for.
  const { asWritten, ifLittle } = readingsOf(unit ?? text, vocabulary, meanings);
  return {
    query,
    readings: [...unitAlone, ...asWritten],
    ifLittle,
    meanings: meaningsOf(text, meanings),
    asksWhom,
    asks: asked?.what,
    isUnfinished: mayGoOn(query.attempts[0]?.words.at(-1), vocabulary),
  };
}

/** Whether a word is the beginning of another: no page has it as it is. */
const mayGoOn = (word: string | undefined, { spellings }: Vocabulary): boolean =>
  word === undefined || spellings(foldLetters(word)).length === 0;
