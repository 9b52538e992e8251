import { upperFirst } from '../language/text.ts';

/** A title that begins with “V/v” or “Về việc”: these words, and the title without them, with its capital letter. */
export function leadingMatter(title: string): { words: string; rest: string } | undefined {
  if (!/^\s*v/i.test(title)) return undefined;
  const [whole, words] = /^\s*(v\s?\/\s?v|về việc)(?:\s*[:.]\s*|\s+)(?=\S)/iu.exec(title) ?? [];
  // “Về việc làm cho thanh niên” speaks of employment.
  if (whole === undefined || words === undefined || /^về việc làm(?!\p{L})/iu.test(title.trimStart()))
    return undefined;
  return { words, rest: upperFirst(title.slice(whole.length)) };
}
