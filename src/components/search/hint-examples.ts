import { foldLetters } from '../../language/folding.ts';
import type { Portal } from '../../portal/model.ts';
import { showCode } from '../../strings/show.ts';

/** The words of a title that an example has, and the fewest words of a phrase. */
const length = { words: 4, phrase: 3, leastPhrase: 2 } as const;

/** What the newest documents of a portal are found by: words without marks, a code, a phrase. */
export function hintExamples({ directives }: Pick<Portal, 'directives'>): {
  words?: string;
  code?: string;
  phrase?: string;
} {
  const living = directives.filter(({ withdrawn }) => !withdrawn);
  const coded = living.find(({ data }) => data.code !== undefined);
  const [first, second = first] = living;
  if (!first || !second) return {};
  const phrase = opening(second.data.title, length.phrase);
  return {
    words: foldLetters(opening(first.data.title, length.words)),
    ...(coded?.data.code && { code: showCode(coded.data.code).text }),
    ...(phrase.split(' ').length >= length.leastPhrase && { phrase }),
  };
}

/** The first words of a title, up to a sign or a number. */
function opening(title: string, most: number): string {
  const words = title.split(/\s+/);
  const end = words.findIndex((word) => !/^\p{L}+$/u.test(word));
  return words.slice(0, Math.min(most, end < 0 ? words.length : end)).join(' ');
}
