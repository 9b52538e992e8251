/**
 * Text of unknown origin (a file name, a value, a message of the system) as part of one line of a terminal or a log. What
 * is not printed is shown by its code, `\u001b`, so that it ends no line, moves no cursor and turns no text around. What a
 * CI reads as a command (`::error`, `##[group]`, `##vso[task]`) is taken apart.
 */
export const printable = (text: string): string =>
  text
    .replace(unprintable, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/##(?=\w*\[)/g, '# #')
    .replace(/^(\s*):(?=:)/, '$1: ');

/** The same for a text of several lines. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

/** Control characters, separators of lines, and marks that change the direction of what follows. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
