import { isNationalHeading, isNationalMotto } from '../../letterhead/national-heading.ts';

/**
 * Whether a table only puts the letterhead or the signature in two columns.
 * @param cells the text of each cell, with a line for each paragraph
 */
export const isLayoutTable = (cells: readonly string[]): boolean =>
  cells.some((text) => text.split('\n').some(isLetterheadLine) || signs.test(text));

/** Whether a line is one that is printed above the text only, or the head of a list of addressees. */
export const isLetterheadLine = (line: string): boolean =>
  isNationalHeading(line) ||
  isNationalMotto(line) ||
  /^\s*(?:nơi nhận|kính gửi)\s*:/iu.test(line) ||
  /^\s*số\s*:?.{0,12}[/-]\s*\p{Lu}/iu.test(line);

const signs = /^\s*(?:TM|KT|TL|TUQ|T\/M|Q)\s?[./]?\s+\p{Lu}{2}/u;
