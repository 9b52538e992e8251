import { isNationalHeading, isNationalMotto } from '../../letterhead/national-heading.ts';

/**
 * Whether a table only puts the letterhead or the signature in two columns.
 * @param rows the text of each cell, with a line for each paragraph
 */
export function isLayoutTable(rows: readonly (readonly string[])[]): boolean {
  const lines = linesOf(rows);
  const isSmall = rows.length <= 3 && rows.every((row) => row.length <= 2);
  return layoutRules.some(({ when }) => when({ lines, top: linesOf(topRow(rows)), isSmall }));
}

/** What shows that a table is no table to a reader. */
interface LayoutRule {
  name: string;
  /**
   * @param top the lines of the first row that has more than a date: the head of a table with a head
   * @param isSmall whether it has at most two columns and three rows
   */
  when: (table: { lines: readonly string[]; top: readonly string[]; isSmall: boolean }) => boolean;
}

const layoutRules: readonly LayoutRule[] = [
  {
    name: 'quốc hiệu or tiêu ngữ',
    when: ({ lines }) => lines.some((line) => isNationalHeading(line) || isNationalMotto(line)),
  },
  { name: 'addressees or recipients', when: ({ lines }) => lines.some(isAddressLine) },
  // Below a head, a number is that of another paper, and a rank that of a person.
  {
    name: 'the paper’s number',
    when: ({ lines, top, isSmall }) => (isSmall ? lines : top).some(isNumberLine),
  },
  { name: 'the authority of a signature', when: ({ top }) => top.some((line) => signs.test(line)) },
];

/** The parts of a letterhead by which it is known. */
const marks: Readonly<Record<string, (line: string) => boolean>> = {
  heading: isNationalHeading,
  motto: isNationalMotto,
  number: isNumberLine,
};

/** The names of the parts of a letterhead that are among lines. */
export const letterheadParts = (lines: readonly string[]): Set<string> =>
  new Set(Object.keys(marks).filter((name) => lines.some((line) => marks[name]!(line))));

function isNumberLine(line: string): boolean {
  return /^\s*số\s*:?.{0,12}[/-]\s*\p{Lu}/iu.test(line);
}

const isAddressLine = (line: string): boolean => /^\s*(?:nơi nhận|kính gửi)\s*:/iu.test(line);

const signs = /^\s*(?:TM|KT|TL|TUQ|T\/M|Q)\s?[./]?\s+\p{Lu}{2}/u;

const isDateLine = (line: string): boolean => /ngày\D{0,9}\d{0,2}\s+tháng\s/iu.test(line);

const linesOf = (rows: readonly (readonly string[])[]): string[] =>
  rows
    .flat()
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.trim() !== '');

/** The first row that has more than a date, as a table of one row. */
const topRow = (rows: readonly (readonly string[])[]): (readonly string[])[] =>
  rows.filter((row) => linesOf([row]).some((line) => !isDateLine(line))).slice(0, 1);
