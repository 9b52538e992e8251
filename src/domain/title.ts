import { sentenceStarts } from '../language/sentences.ts';
import { upperFirst } from '../language/text.ts';

/** Splits a title into “V/v” or “Về việc” and the rest with a capital letter; undefined if it begins with neither. */
export function leadingMatter(title: string): { words: string; rest: string } | undefined {
  if (!/^\s*v/i.test(title)) return undefined;
  const [whole, words] = /^\s*(v\s?\/\s?v|về việc)(?:\s*[:.]\s*|\s+)(?=\S)/iu.exec(title) ?? [];
  // “Về việc làm cho thanh niên” is about employment (`việc làm`).
  if (whole === undefined || words === undefined || /^về việc làm(?!\p{L})/iu.test(title.trimStart()))
    return undefined;
  return { words, rest: upperFirst(title.slice(whole.length)) };
}

/**
 * The sentences of a title. A full stop after an abbreviation, such as `TX.` or `Tr.`, ends none; what has fewer than two
 * words, a number before it or `(15)` after it, is none.
 */
export function titleSentences(title: string): string[] {
  const starts = sentenceStarts(title).filter(
    (start) => start === 0 || (start < title.length && !abbreviated.test(title.slice(0, start))),
  );
  const sentences: string[] = [];
  let open = '';
  for (const [at, start] of starts.entries()) {
    const part = title.slice(start, starts[at + 1]);
    if (isSentence(open) && isSentence(part)) {
      sentences.push(open.trim());
      open = part;
    } else open += part;
  }
  return [...sentences, open.trim()];
}

const isSentence = (text: string): boolean => /\p{L}\P{L}+\p{L}/u.test(text);

const abbreviated = /(?<!\p{L})(?:\p{Lu}{1,4}|\p{Lu}[^\P{L}aăâeêioôơuưyAĂÂEÊIOÔƠUƯY]{1,2}|v\.v)\.\s+$/u;
