import { joining, numbering } from './unfinished-words.ts';

/**
 * Whether a line ends so that its sentence must go on: with a joining word, a comma, an open bracket or quotation mark.
 * @param next the line below; a word that only a number follows says nothing above words with a capital
 */
export function mustGoOn(text: string, next = ''): boolean {
  const opened = (text.match(/[“(]/g) ?? []).length - (text.match(/[”)]/g) ?? []).length;
  if (/[,;:(“/-]$/.test(text) || opened > 0 || joining.ending(text) !== undefined) return true;
  return numbering.ending(text) !== undefined && !/^\P{L}*\p{Lu}\p{Ll}/u.test(next);
}
