/**
 * What no text of a document has: control characters but the tab and the end of a line (NUL, ESC, the C1 set of old
 * terminals), codes that are no character, and halves of a pair. XML cannot hold them, so one of them breaks a feed.
 */
export const controlCharacter = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/u;

const every = new RegExp(controlCharacter, 'gu');

/** Text without them; a space is left between two words. */
export const withoutControls = (text: string): string =>
  text.replace(/(?<=\S)[\u000b\u000c](?=\S)/g, ' ').replace(every, '');

/** A control character by its code: `U+001B`. */
export const nameOfCode = (letter: string): string =>
  `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
