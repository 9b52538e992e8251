import { decodeMarkup } from '../../../language/markup.ts';
import { phrasesIn } from './phrases-said.ts';
import type { SpelledWord } from './spelled-words.ts';
import { wordsOf } from './spelled-words.ts';

/** What is known of the words of a page, or of several pages together. */
export interface WordsOfPage {
  /** Words in small letters with their marks. */
  words: ReadonlySet<string>;
  /** Two words in small letters that stand next to each other in its title or keywords: `tiêm chủng`. */
  pairs: ReadonlySet<string>;
  /** The known phrases and short forms that it has: see `phrasesIn`. */
  said: ReadonlySet<string>;
}

const tags = /<[^>]*>/g;
const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/;

/**
 * The words of a page.
 * @param html its indexed part
 * @param named texts by which it is found besides: keywords, names
 */
export function wordsOfPage(html: string, named: readonly string[] = []): WordsOfPage {
  const text = wordsOf(textOf(html));
  const names = named.map(wordsOf);
  const words = new Set<string>();
  for (const list of [text, ...names]) for (const { small, isWord } of list) if (isWord) words.add(small);
  const title = wordsOf(titleIn(html));
  return { words, pairs: new Set([title, ...names].flatMap(pairsOf)), said: phrasesIn(text) };
}

/** The text of its heading; empty if it has none. */
export const titleIn = (html: string): string => textOf(heading.exec(html)?.[1] ?? '');

/** The text of some HTML, its elements apart. */
export const textOf = (html: string): string => decodeMarkup(html.replace(tags, ' ')).normalize('NFC');

function pairsOf(words: readonly SpelledWord[]): string[] {
  return words.flatMap((word, place) => {
    const next = words[place + 1];
    return word.isWord && next?.isWord ? [`${word.small} ${next.small}`] : [];
  });
}
