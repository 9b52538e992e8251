import { composed } from '../../language/signs/composed.ts';

/** Letters of other alphabets that look like letters of the stamps, in small form. */
const lookAlikes: Record<string, string> = {
  ...pairs('аеотмухнвікрсѕ', 'aeotmyxhbikpcs'),
  ...pairs('αοτμυχηβιεκνρ', 'aotmyxhbieknp'),
  ...pairs('ᴀʙᴄᴇɢʜɪᴋʟᴍɴᴏᴘʀᴛᴜʏ', 'abceghiklmnoprtuy'),
  ...pairs('0l1|!ıǀ', 'oiiiiii'),
};

/** A mark of tone that was set on the consonant behind its vowel. */
const misplaced = /([aeiouy]\p{M}*)([b-df-hj-np-tv-xz]+)([\u0300\u0301\u0303\u0309\u0323])/gu;

/**
 * The letters and diacritics of a text, in small decomposed form; letters of other alphabets become the Latin letters
 * that they look like, and a mark of tone stands on its vowel.
 */
export function lettersOf(text: string): string {
  const small = composed(text)
    .normalize('NFKC')
    .replace(/[\p{Cf}\u034f]/gu, '')
    .normalize('NFD')
    .toLowerCase();
  return [...small]
    .map((letter) => lookAlikes[letter] ?? letter)
    .join('')
    .replace(/[^\p{L}\p{M}]/gu, '')
    .replace(misplaced, '$1$3$2')
    .normalize('NFD');
}

/** Whether a text has no small letter. An “l” may stand for “I”. */
export function isCapital(text: string): boolean {
  // A quick test: most lines have a small letter of ASCII.
  if (/[a-km-z]/.test(text)) return false;
  const letters = composed(text)
    .replace(/[^\p{L}]/gu, '')
    .replace(/[lıǀ]/g, '');
  return /\p{L}/u.test(text) && letters === letters.toUpperCase();
}

/** Whether a text has more letters than a number, as most lines do. */
export function isLonger(text: string, most: number): boolean {
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x40 && (code < 0x300 || code > 0x36f)) letters += 1;
    if (letters > most) return true;
  }
  return false;
}

function pairs(from: string, to: string): Record<string, string> {
  const targets = [...to];
  return Object.fromEntries([...from].map((letter, index) => [letter, targets[index]!]));
}
