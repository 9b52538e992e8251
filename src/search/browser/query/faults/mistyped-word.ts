import { foldLetters } from '../../../../language/folding.ts';
import { toneSpellings } from '../tone-spelling.ts';
import { chatWords } from '../words/chat-words.ts';
import type { KnownWords } from '../words/known-words.ts';
import type { TypedWord } from '../words/phrase-table.ts';
import { isPlain } from '../words/phrase-table.ts';
import { isSpelt } from './syllables.ts';

/** A typed word as the search for faults looks at it. */
export interface MistypedWord {
  folded: string;
  /** In small letters, with marks if the text has them and so may this word; otherwise folded. */
  written: string;
  /** Whether other words are compared with its marks. */
  hasMarks: boolean;
  /**
   * `right`: not to be changed. `short`: a spelling of messages, only as a part of a word to be changed. `known`: the ward has it. `possible`: a syllable that the ward does not have. `impossible`:
   * no Vietnamese word.
   */
  kind: 'right' | 'short' | 'known' | 'possible' | 'impossible';
}

/** Whether a word is Vietnamese as it stands, so that it may have been typed on purpose. */
export const isReal = ({ kind }: MistypedWord): boolean => kind === 'known' || kind === 'possible';

/** The words of a text, each with what is known of it. */
export function mistypedWords(words: readonly TypedWord[], known: KnownWords): MistypedWord[] {
  const isLoud = words.every(({ text }) => text === text.toUpperCase());
  return words.map((word) => {
    const { folded, text } = word;
    // A word that the ward has with marks alone was typed without them: `giay`.
    const hasMarks = !word.isOpen && !(isPlain(word) && known.weight(folded) === 0);
    const written = hasMarks ? text.toLowerCase().normalize('NFC') : folded;
    const isName = !isLoud && text.length > 1 && text === text.toUpperCase();
    const isRight = isName || /[^a-z]/.test(folded);
    return { folded, written, hasMarks, kind: isRight ? 'right' : kindOf(written, hasMarks, known) };
  });
}

function kindOf(written: string, hasMarks: boolean, known: KnownWords): MistypedWord['kind'] {
  if (shortSpellings.has(foldLetters(written))) return 'short';
  const isKnown = hasMarks
    ? toneSpellings([written]).some(([each]) => known.weight(each!) > 0)
    : known.spellings(written).length > 0;
  if (isKnown) return 'known';
  return isSpelt(foldLetters(written)) ? 'possible' : 'impossible';
}

const shortSpellings = new Set(chatWords.map(([short]) => foldLetters(short)));
