/** A part of a text about telephones: words, or a number and what a telephone dials for it. */
export interface PhonePart {
  text: string;
  dial?: string;
}

/** Digits, spaces, dots and brackets belong to a number; ` - ` is between two. */
const number = /\+?\(?\d[\d .()]*(?:-\d[\d.()]*)*/g;

/** What is before the number of an extension, which cannot be dialled alone. */
const extensionWords = ['nhánh', 'máy lẻ', 'lẻ', 'nội bộ', 'phím', 'số máy', 'ext', 'ext.'];

const fewestDigits = 3;

/** The numbers and the words of a text: `1900 0000, máy lẻ 1` has one number that can be dialled. */
export function phoneParts(text: string): PhonePart[] {
  const parts: PhonePart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(number)) {
    const shown = found.trimEnd();
    const dial = shown.replace(/[^\d+]/g, '');
    const before = text.slice(0, index).trimEnd().toLowerCase();
    const isExtension = extensionWords.some((word) => before.endsWith(word));
    if (isExtension || dial.length < fewestDigits) continue;
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ text: shown, dial });
    end = index + shown.length;
  }
  return end < text.length ? [...parts, { text: text.slice(end) }] : parts;
}
