import { fromKeys } from '../../language/signs/typed-keys.ts';

/** The last word of a stamp where no keyboard turned the keys of Telex or VNI into letters: `MAAJT`, `BI2`. */
const typedEnd =
  /(?<![\p{L}\d])(?:ma[ajt]{3}|ma[65t]{3}|bi[f2]|bo[oj]{2}|bo[65]{2}|lai[j5]|ho[ofi]{3}|ho[62i]{3})(?![\p{L}\d])/iu;
const typedWord = /(?<![\p{L}\d])[a-z][a-z\d]+(?![\p{L}])/giu;

/**
 * A line that was typed in Telex or VNI with no keyboard for it, as it was meant: `TOOIS MAATJ` is “TỐI MẬT”. Undefined where
 * no stamp can be so.
 */
export const typedWords = (line: string): string | undefined =>
  typedEnd.test(line) ? line.replace(typedWord, (typed) => fromKeys(typed) ?? typed) : undefined;
