import { foldSqueezed } from '../../language/folding.ts';
import { isUpper } from '../../language/letters.ts';

const nationalHeading = /c[oôộọ]ng h[oòó][aàá]?\S? x\S{1,2} h[oôộọ]i ch[uủ] ngh[iĩ]a/iu;
// Letters in both cases: with the flag i, V8 takes 70 ms to compile this.
const nationalMotto =
  /\p{L}{2,3}[cC] [lL]\p{L}[pP]\s*[-–—~.]*\s*[tT]\p{L} [dD][oO]\s*[-–—~.]*\s*[hH]\p{L}[nN][hH] [pP][hH]\p{L}[cC]/u;
const partyHeading = /^\W*đảng cộng sản việt nam\W*$/iu;
/** The heading of the Youth Union, where it has the place of quốc hiệu; below the name of its committee it is a name. */
export const youthHeading = /^\W*ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH\W*$/u;
const headingLetters = 'conghoaxahoichunghiavietnam';
const mottoLetters = 'doclaptudohanhphuc';
/** The share of the letters that recognition may have misread. */
const mostWrong = 0.34;

/** Whether a line is quốc hiệu, or the Party's heading in its place. Misread letters are allowed. */
export const isNationalHeading = (text: string): boolean =>
  nationalHeading.test(text) || partyHeading.test(text) || (isUpper(text) && resembles(text, headingLetters));

/** Whether a line is tiêu ngữ: “Độc lập - Tự do - Hạnh phúc”. Misread letters are allowed. */
export const isNationalMotto = (text: string): boolean =>
  nationalMotto.test(text) || resembles(text, mottoLetters);

/** Where quốc hiệu or tiêu ngữ begins in a line with other text before it; -1 where there is no such place. */
export function nationalHeadingStart(text: string): number {
  for (const form of [nationalHeading, nationalMotto]) {
    const at = form.exec(text)?.index ?? -1;
    if (at > 0) return at;
  }
  return -1;
}

/** Whether a line has the letters of `whole`, at most a third of them misread, and few other letters. */
function resembles(text: string, whole: string): boolean {
  const letters = foldSqueezed(text).replace(/[^a-z]/g, '');
  if (letters.length < 0.75 * whole.length || letters.length > 1.5 * whole.length) return false;
  return distanceWithin(letters, whole) <= mostWrong * whole.length;
}

/** The least edit distance between `word` and any part of `text`. */
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
