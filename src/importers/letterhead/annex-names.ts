import { isUpper } from '../../language/letters.ts';
import type { PaperVocabulary } from '../vocabulary.ts';
import { annexNames, annexTitles, titlesBelowSignature } from './annex-words.ts';

/** Whether a line is, or begins with, the name of an annex: `Phụ lục I`, `DANH SÁCH HỘ ĐƯỢC HỖ TRỢ`. */
export function isAnnexName(text: string): boolean {
  const line = text.replace(/^[^\p{L}\d]{0,3}/u, '');
  if (/^[^\p{L}]/u.test(line)) return false;
  const name = annexNames.beginning(line);
  return (name !== undefined && /^\p{Lu}/u.test(line)) || beginsInCapitals(line, annexTitles);
}

/** Whether a line begins an annex below a signature. */
export const beginsBelowSignature = (text: string): boolean =>
  isAnnexName(text) || beginsInCapitals(text.replace(/^[^\p{L}\d]{0,3}/u, ''), titlesBelowSignature);

function beginsInCapitals(line: string, words: PaperVocabulary): boolean {
  const word = words.beginning(line);
  return (
    word !== undefined && isUpper(line.slice(0, word.length)) && /^(?:$|[\s:.])/.test(line.slice(word.length))
  );
}
