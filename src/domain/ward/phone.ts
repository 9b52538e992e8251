/** A number as a telephone dials it; the first one where there are several. Digits, spaces, dots and brackets belong to it. */
const number = /\+?\(?\d[\d .()]*(?:-\d[\d.()]*)*/;

/**
 * What a telephone dials for a text such as `1900 0000, máy lẻ 1`: the number without the extension. Undefined if the
 * text has no number of three digits or more.
 */
export function dialled(text: string): string | undefined {
  const digits = number.exec(text)?.[0].replace(/[^\d+]/g, '') ?? '';
  return digits.length >= 3 ? digits : undefined;
}
