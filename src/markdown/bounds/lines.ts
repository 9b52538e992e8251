import type { MostSigns } from './lookalikes.ts';
import { hasMoreSigns, withoutMoreSigns } from './lookalikes.ts';

/**
 * What the parser makes something of inside a line, and how many of it are read. Where a letter of the paragraph is not
 * ASCII, the parser counts the letters from the beginning of the line for each of them. No paragraph of a paper has so many.
 * Of a run of stars or underscores it makes a thing for each two, unless white space is on both sides.
 */
const signs: MostSigns = {
  sign: /(?<=\s)(?:\*+|_+)(?=\s)|\*\*?|__?|~+|`+|[&<[\]|\\@]|:\/\/|www\./gi,
  most: 300,
};

/** A body with Vietnamese letters in which no line has more than 300 signs: those behind them are text. */
export const withBoundedLines = (body: string): string =>
  hasMoreSigns(body, signs) && /[^\0-\x7f]/.test(body) ? body.split('\n').map(bounded).join('\n') : body;

const bounded = (line: string): string =>
  line.length > signs.most && hasMoreSigns(line, signs) ? withoutMoreSigns(line, signs) : line;
