import { foldLetters } from '../../../../language/folding.ts';
import { toneSpellings } from '../tone-spelling.ts';

/** A word of a search. */
export interface TypedWord {
  /** As it was typed. */
  text: string;
  /** In small letters, without marks. */
  folded: string;
  /** Whether it may be a word with other marks: it was typed without, as was the text, or no word ends so without a tone. */
  isOpen: boolean;
}

/** The words of a text, without signs. A piece with a digit is one word: a code, a date. */
export function typedWords(text: string): TypedWord[] {
  const words = (text.match(/\S+/gu) ?? [])
    .flatMap((piece) => (/\d/.test(piece) ? [trimmed(piece)] : (piece.match(/[\p{L}\p{N}]+/gu) ?? [])))
    .filter((word) => word !== '')
    .map((word) => ({ text: word, folded: foldLetters(word) }));
  const isMarked = isMarkedText(words);
  return words.map((word) => ({
    ...word,
    isOpen: isPlain(word) && (!isMarked || /[cpt]h?$/.test(word.folded)),
  }));
}

/** Whether a text was typed with marks: a word alone, or half of the words of a longer text. */
function isMarkedText(words: readonly Pick<TypedWord, 'text' | 'folded'>[]): boolean {
  const marked = words.filter((word) => !isPlain(word)).length;
  return marked >= Math.min(2, words.length) && marked * 2 >= words.length;
}

const trimmed = (piece: string): string => piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

export const textOf = (words: readonly TypedWord[]): string => words.map(({ text }) => text).join(' ');

/** A phrase in a text. */
export interface TypedPhrase<Value> {
  /** Its words as the list has them. */
  words: readonly TypedWord[];
  length: number;
  value: Value;
}

/** A list of phrases, to find those that begin at a word. */
export class PhraseTable<Value> {
  readonly #byFirst = new Map<string, { words: readonly TypedWord[]; value: Value }[]>();

  constructor(phrases: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of phrases) {
      const words = typedWords(phrase.normalize('NFC'));
      if (words.length === 0) continue;
      const { folded } = words[0]!;
      this.#byFirst.set(folded, [...(this.#byFirst.get(folded) ?? []), { words, value }]);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The phrases that begin at a place, the longest first. A word typed without marks may have any. */
  at(words: readonly TypedWord[], place: number): TypedPhrase<Value>[] {
    return (this.#byFirst.get(words[place]?.folded ?? '') ?? [])
      .filter((each) => each.words.every((word, index) => isMeant(words[place + index], word)))
      .map((each) => ({ ...each, length: each.words.length }));
  }
}

/** Whether a word has no marks. */
export const isPlain = ({ text, folded }: Pick<TypedWord, 'text' | 'folded'>): boolean =>
  text.toLowerCase() === folded;

/** Whether a typed word may be a word: without marks that it may lack, or with the same marks in either spelling of the tone. */
function isMeant(typed: TypedWord | undefined, word: TypedWord): boolean {
  if (typed?.folded !== word.folded) return false;
  const small = typed.text.toLowerCase();
  return (
    typed.isOpen || toneSpellings([small]).some(([each]) => toneSpellings([word.text]).flat().includes(each!))
  );
}
