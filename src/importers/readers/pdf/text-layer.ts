import { fromTcvn3, fromVni } from '../../../formats/old-encodings.ts';
import { quality } from '../../../language/letters.ts';
import type { PdfPage } from './page.ts';

/** A page with fewer letters is a picture with a few words over it. */
const fewest = 60;
const leastQuality = 0.6;
/**
 * The least share of letters with a Vietnamese mark, or đ, in the text below a picture. Papers have 0.25 to 0.35; a recogniser
 * that does not know Vietnamese gives less than 0.03.
 */
const leastMarked = 0.1;
const sample = 4000;

/** The number of letters that a page has. */
export const lettersOf = ({ runs }: PdfPage): number =>
  runs.reduce((sum, { text }) => sum + text.replace(/[^\p{L}]/gu, '').length, 0);

/** Whether the text of a page is too little or too bad to be believed: a picture of the page is read instead. */
export function isPoor(page: PdfPage): boolean {
  if (lettersOf(page) < fewest) return true;
  const text = page.runs
    .map((run) => run.text)
    .join(' ')
    .slice(0, sample);
  if (Math.max(quality(text), quality(fromTcvn3(text)), quality(fromVni(text))) < leastQuality) return true;
  return page.underPicture && markedShare(text) < leastMarked;
}

/** The share of a text's letters that no language without Vietnamese marks has. */
function markedShare(text: string): number {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /[^a-z]/i.test(letter)).length / Math.max(1, letters.length);
}
