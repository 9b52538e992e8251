import { slugify } from '../../language/folding.ts';

/**
 * Whether a text has all words of a search, with or without tones, in any order: `rac tai che` is in “Tái chế rác”. What
 * fits here is found by the search page, which looks at more than titles and summaries.
 */
export function hasWords(search: string, text: string): boolean {
  const words = slugify(search).split('-').filter(Boolean);
  const all = `-${slugify(text)}-`;
  return words.length > 0 && words.every((word) => all.includes(`-${word}-`));
}
