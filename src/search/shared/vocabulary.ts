/**
 * The words of a ward's own pages. A word is a run of letters and digits in small letters, in NFC, as it is written; its
 * folded form has no marks, and d for đ.
 */
export interface Vocabulary {
  /** About how many pages have a word with exactly these marks; 0 if none has. */
  pagesWith(word: string): number;
  /** The words with a folded form, the most frequent first: `chung` → `chung`, `chủng`, `chúng`; empty if there is none. */
  spellings(folded: string): readonly string[];
  /** The folded words that have between two numbers of letters. */
  foldedWords(least: number, most: number): Iterable<string>;
  /**
   * How two folded words that stand next to each other in a title, or in the words that the ward gave for search, are
   * written there: `tiem`, `chung` → `tiêm chủng`; empty if they never do.
   */
  pairSpellings(first: string, second: string): readonly string[];
}
