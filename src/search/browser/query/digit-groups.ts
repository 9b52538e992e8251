/** How telephone numbers are written in groups, by the lengths of the groups. */
const groupings: readonly (readonly number[])[] = [
  [4, 4],
  [4, 3, 3],
  [3, 3, 4],
  [4, 2, 2, 2],
  [4, 3, 4],
  [4, 4, 3],
  [3, 4, 4],
];

/** A run of digits in the groups in which papers may have it: `19000000` → `1900 0000`; empty if no number is so long. */
const digitGroups = (digits: string): string[] =>
  groupings
    .filter((lengths) => lengths.reduce((sum, length) => sum + length, 0) === digits.length)
    .map((lengths) => {
      let from = 0;
      return lengths.map((length) => digits.slice(from, (from += length))).join(' ');
    });

const run = /(?<![\p{L}\d/.,-])\d{8,11}(?![\p{L}\d/-])/u;

/** A text with its first long number in each of these ways: what is asked, the groups next to each other, and what is shown. */
export function withDigitGroups(text: string): { asked: string; shown: string }[] {
  const digits = run.exec(text)?.[0];
  return digits === undefined
    ? []
    : digitGroups(digits).map((groups) => ({
        asked: text.replace(digits, `"${groups}"`),
        shown: text.replace(digits, groups),
      }));
}
