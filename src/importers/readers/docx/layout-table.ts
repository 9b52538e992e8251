import { isNationalHeading, isNationalMotto } from '../../letterhead/national-heading.ts';

/**
 * Whether a table only puts the letterhead or the signature in two columns.
 * @param cells the text of each cell, with a line for each paragraph
 */
export const isLayoutTable = (cells: readonly string[]): boolean =>
  cells.some((text) => text.split('\n').some(isLetterheadLine) || signs.test(text));

/** The parts of a letterhead by which it is known. */
const marks: Readonly<Record<string, (line: string) => boolean>> = {
  heading: isNationalHeading,
  motto: isNationalMotto,
  number: (line) => /^\s*số\s*:?.{0,12}[/-]\s*\p{Lu}/iu.test(line),
};

/** The names of the parts of a letterhead that are among lines. */
export const letterheadParts = (lines: readonly string[]): Set<string> =>
  new Set(Object.keys(marks).filter((name) => lines.some((line) => marks[name]!(line))));

const isLetterheadLine = (line: string): boolean =>
  letterheadParts([line]).size > 0 || /^\s*(?:nơi nhận|kính gửi)\s*:/iu.test(line);

const signs = /^\s*(?:TM|KT|TL|TUQ|T\/M|Q)\s?[./]?\s+\p{Lu}{2}/u;
