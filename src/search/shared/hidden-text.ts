/*
 * Pagefind finds a page by the words of all that it keeps with it. What no query may find is kept as one word: between
 * two letters that are in no Vietnamese text, as in `code-token.ts`.
 */

/** A text in ASCII as such a word: `van-ban/` → `þ76616e2d62616e2fþ`. */
export const hideText = (text: string): string =>
  `þ${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('')}þ`;

/** The text that `hideText` made a word of; undefined where there is none. */
export const hiddenText = (word: string): string | undefined =>
  /^þ(?:[0-9a-f]{2})+þ$/.test(word)
    ? word.slice(1, -1).replace(/../g, (code) => String.fromCharCode(Number.parseInt(code, 16)))
    : undefined;
