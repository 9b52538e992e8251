import { foldSqueezed } from '../../language/folding.ts';
import { isUpper } from '../../language/letters.ts';

const motto = /c[oôộọ]ng h[oòó][aàá]?\S? x\S{1,2} h[oôộọ]i ch[uủ] ngh[iĩ]a/iu;
const second = /\p{L}{2,3}c l\p{L}p\s*[-–—~.]*\s*t\p{L} do\s*[-–—~.]*\s*h\p{L}nh ph\p{L}c/iu;
const partyHeading = /^\W*đảng cộng sản việt nam\W*$/iu;
const name = 'conghoaxahoichunghiavietnam';
const device = 'doclaptudohanhphuc';
/** The share of a motto's letters that a scan may have got wrong. */
const mostWrong = 0.34;

/** Whether a line is quốc hiệu, or the Party's heading in its place, as printed or as a scan mangles it. */
export const isNationalHeading = (text: string): boolean =>
  motto.test(text) || partyHeading.test(text) || (isUpper(text) && resembles(text, name));

/** Whether a line is tiêu ngữ: “Độc lập - Tự do - Hạnh phúc”, as printed or as a scan mangles it. */
export const isNationalMotto = (text: string): boolean => second.test(text) || resembles(text, device);

/** Where a motto begins within a line that has something else before it; -1 where it does not. */
export function nationalHeadingStart(text: string): number {
  for (const form of [motto, second]) {
    const at = form.exec(text)?.index ?? -1;
    if (at > 0) return at;
  }
  return -1;
}

/** Whether a line holds the letters of a motto, a third of them wrong at most, and little else. */
function resembles(text: string, whole: string): boolean {
  const letters = foldSqueezed(text).replace(/[^a-z]/g, '');
  if (letters.length < 0.75 * whole.length || letters.length > 1.5 * whole.length) return false;
  return distanceWithin(letters, whole) <= mostWrong * whole.length;
}

/** The fewest letters to change, add or drop that make some stretch of a text the word looked for. */
function distanceWithin(text: string, word: string): number {
  let column = Array.from({ length: word.length + 1 }, (_, at) => at);
  let least = word.length;
  for (const letter of text) {
    const next = [0];
    for (let at = 1; at <= word.length; at += 1)
      next[at] = Math.min(
        column[at]! + 1,
        next[at - 1]! + 1,
        column[at - 1]! + Number(word[at - 1] !== letter),
      );
    column = next;
    least = Math.min(least, column[word.length]!);
  }
  return least;
}
