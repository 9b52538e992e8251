import { hash } from 'node:crypto';

/** The words that mark the places of a ward: a made-up word for each place, found again in any form of the files. */
export class Marks {
  readonly #places = new Map<string, string>();

  /** How many places have a word. */
  get count(): number {
    return this.#places.size;
  }

  /** The word of a place: fourteen letters, no word of any language. */
  of(place: string): string {
    const letters = [...hash('sha256', place, 'buffer')].slice(0, 14).map((byte) => consonants[byte % 16]);
    const word = letters.join('');
    this.#places.set(word, place);
    return word;
  }

  /**
   * The places whose words are in some bytes. A word list may share the beginning of a word with the word before it, so
   * the last letters are enough.
   */
  in(bytes: Buffer): string[] {
    const text = bytes.toString('latin1').toLowerCase();
    const wide = text.replaceAll('\0', '');
    return [...this.#places].flatMap(([word, place]) => {
      const end = word.slice(4);
      return text.includes(end) || wide.includes(end) ? [place] : [];
    });
  }
}

/** Of words without vowels nobody takes one for a number, an abbreviation of the ward, or a word to correct. */
const consonants = 'bcdfghjklmnpqrst';
