/** A sign for which the parser takes the square of the time where one stretch of text has thousands of it. */
interface Bound {
  sign: string;
  /** What looks like the sign, and is none. It is one unit, so that places in the body stay. */
  lookalike: string;
  /** How many of them are read in a stretch. No paper has so many. */
  most: number;
  /** What is counted; what ends with a space is an item's mark, and is passed. */
  what: RegExp;
  /** The stretch in which it is counted. */
  stretch: RegExp;
}

/** Lines that are not blank. It begins at a line, since each blank of a blank line would be tried. */
const paragraph = /(?:(?<![^\n])[^\S\n]*\S[^\n]*(?:\n|$))+/g;

const bounds: readonly Bound[] = [
  // `&amp;`, in a paragraph: lines without an empty line between them.
  { sign: '&', lookalike: '＆', most: 1000, what: /&(?=[#a-z\d]{2,40};)/gi, stretch: paragraph },
  // `*_*_`, in a paragraph.
  { sign: '*', lookalike: '∗', most: 4000, what: /^[ \t]*\*[ \t]|\*+/gm, stretch: paragraph },
  // `_ *_ *`, in a paragraph.
  { sign: '_', lookalike: '＿', most: 4000, what: /_+/g, stretch: paragraph },
  // References to notes, `[^1]`: a note has an address for each of them.
  { sign: '[^', lookalike: '［^', most: 1000, what: /\[\^/g, stretch: /[^]+/g },
  // A row of a table: each of its cells costs as much as a line.
  { sign: '|', lookalike: '｜', most: 1000, what: /\|/g, stretch: /[^\n]+/g },
  // `a_b_c`, in a word.
  { sign: '_', lookalike: '＿', most: 1000, what: /_+/g, stretch: /\S+/g },
];

/**
 * A body with at most 1000 references to notes, in which no paragraph has more than 1000 references to characters or 4000
 * groups of stars or of underscores, no line more than 1000 bars, and no word more than 1000 underscores.
 */
export const withBoundedSigns = (body: string): string =>
  bounds.reduce((text, bound) => (has(text, bound) ? bounded(text, bound) : text), body);

/** Whether a text has more of a sign than one stretch may have. */
function has(text: string, { sign, most }: Bound): boolean {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0 && count <= most; at = text.indexOf(sign, at + 1)) count += 1;
  return count > most;
}

const bounded = (text: string, { sign, lookalike, most, what, stretch }: Bound): string =>
  text.replace(stretch, (part) => {
    let count = 0;
    return part.replace(what, (found) => {
      if (/\s$/.test(found)) return found;
      count += 1;
      return count > most ? found.replaceAll(sign, lookalike) : found;
    });
  });
