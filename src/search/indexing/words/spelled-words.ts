import { foldLetters } from '../../../language/folding.ts';

/** A word in the spelling of the page, in small letters, and folded. */
export interface SpelledWord {
  written: string;
  small: string;
  folded: string;
  /** Whether somebody may misspell it: no number, and not as long as an address or a key. */
  isWord: boolean;
}

const wordForm = /^\p{L}[\p{L}\p{N}]{0,19}$/u;
const run = /[\p{L}\p{N}]+/gu;
/** A ward has some thousand words, each in all of its pages: what stands between two spaces is read once. */
const spelled = new Map<string, readonly SpelledWord[]>();
const mostSpelled = 50_000;

/** The words of a text in NFC, in its order. */
export function wordsOf(text: string): SpelledWord[] {
  const words: SpelledWord[] = [];
  for (const token of text.split(/\s+/)) for (const word of wordsOfToken(token)) words.push(word);
  return words;
}

function wordsOfToken(token: string): readonly SpelledWord[] {
  const known = spelled.get(token);
  if (known) return known;
  if (spelled.size >= mostSpelled) spelled.clear();
  const words = (token.match(run) ?? []).map((written) => {
    const small = written.toLowerCase();
    return { written, small, folded: foldLetters(written), isWord: wordForm.test(small) };
  });
  spelled.set(token, words);
  return words;
}
