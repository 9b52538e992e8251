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
