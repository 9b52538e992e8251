import { distance } from 'fastest-levenshtein';
import { foldLetters } from '../../language/folding.ts';
import { holdStamp } from './hold-stamp.ts';
import { isCapital, lettersOf } from './stamp-letters.ts';
import { saysSecret } from './stamp-said.ts';
import { longForms } from './stamp-words.ts';
import { isWeighedSecret } from './weigh-line.ts';

/** Of so many letters of a stamp one may be misread. */
const lettersForOneError = 8;

/**
 * Whether lines that were recognised in a picture hold a stamp. A stamp is in capitals: a small “mật” that stands alone is
 * a word of a text or of a label. Of a stamp of several words recognition may miss the marks, and few of the letters; “mật”
 * alone has so few that it must be right, or lack a mark.
 */
export const holdSeenStamp = (lines: readonly string[]): boolean =>
  lines.some((line) => saysSecret(line) || isWeighedSecret(line)) ||
  holdStamp(lines.filter(isCapital)) ||
  lines.some(isMisread);

/** The letters of a text without marks, and each only once in a row: recognition reads “TÕỐI”. */
const foldedOnce = (text: string): string =>
  foldLetters(lettersOf(text).normalize('NFC')).replace(/(.)\1+/gu, '$1');
const forms = longForms.map((form) => ({
  letters: foldedOnce(form),
  mayMiss: Math.floor(foldedOnce(form).length / lettersForOneError),
}));

function isMisread(line: string): boolean {
  if (!isCapital(line)) return false;
  const own = foldedOnce(line);
  return forms.some(({ letters, mayMiss }) => distance(letters, own) <= mayMiss);
}
