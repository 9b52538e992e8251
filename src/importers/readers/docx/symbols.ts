import { codePoint } from 'dingbat-to-unicode';

/** Fonts of which every letter is a picture. */
const symbolFont = /^(?:wingdings(?: [23])?|webdings|symbol|zapf ?dingbats)$/i;

/** Signs that hardly any font of a reader has, and the ones that every font has in their place. */
const common: Readonly<Record<string, string>> = {
  '🗷': '☒',
  '⮽': '☒',
  '⌧': '☒',
  '🗹': '☑',
  '🗸': '✓',
  '🗴': '✗',
  '🗵': '✗',
  '🗶': '✗',
  '🗙': '✗',
  '🞎': '☐',
  '🞏': '☐',
  '🞐': '☐',
  '🞑': '☐',
  '□': '☐',
  '⬜': '☐',
  '❑': '☐',
  '❒': '☐',
  '🡪': '→',
  '🡺': '→',
};

/** Whether a font has pictures in the place of letters. */
export const isSymbolFont = (font: string | undefined): boolean => symbolFont.test(font ?? '');

/** The sign that a font of pictures shows for a code; undefined where it is not known. */
export function signOf(font: string, code: number): string | undefined {
  // Word keeps these codes in a private area.
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const sign = codePoint(font, own)?.string;
  return sign === undefined ? undefined : (common[sign] ?? sign);
}

/** A text in a font of pictures as the signs that are shown. Words of a language are kept as they are. */
export function signsOf(text: string, font: string): string {
  const letter = text.trim().length === 1 ? /\S/u : /[\uf000-\uf0ff]/gu;
  return text.replace(letter, (found) => signOf(font, found.codePointAt(0)!) ?? found);
}
