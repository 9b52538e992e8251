import type { Query } from './query.ts';

/**
 * Why a text is read in another way: Telex or VNI without a keyboard; words of a question left out; a short form in full
 * or the other way round; words of daily life as the papers have them; a day or a month in another way to write it; a number in groups; a typing fault.
 */
export type ReadingRule =
  'keyboard' | 'question' | 'short-form' | 'full-form' | 'synonym' | 'day' | 'digits' | 'fault';

/** Another way to read what was typed. */
export interface Reading {
  /** What is searched instead or besides, as the page shows it: `đăng ký khai sinh`. */
  text: string;
  /** Its questions to the index. They have no more marks than the words that were typed. */
  query: Query;
  /** The last rule that changed the text. */
  rule: ReadingRule;
  /**
   * `instead`: what was typed is no word. `besides`: it adds pages below those of the words as typed. `if-little`: only
   * where the words as typed find nothing or little.
   */
  when: 'instead' | 'besides' | 'if-little';
  /** The typed words that it does not look for; none if undefined. */
  leavesOut?: readonly string[];
}
