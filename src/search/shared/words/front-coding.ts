/** The letters that a text can share with the text before it: one digit to base 36 tells their number. */
const mostShared = 35;

/**
 * Sorted texts as one text, a line for each: how many UTF-16 units it shares with the line before, to base 36, and the
 * rest. `chung`, `chúng` is `0chung`, `2úng`.
 * @param texts without ends of lines
 */
export function frontCoded(texts: Iterable<string>): string {
  let before = '';
  let lines = '';
  for (const text of texts) {
    let shared = 0;
    while (shared < mostShared && shared < text.length && text[shared] === before[shared]) shared += 1;
    // Half a letter is no text.
    if (isSecondHalf(text.charCodeAt(shared))) shared -= 1;
    lines += `${shared.toString(36)}${text.slice(shared)}\n`;
    before = text;
  }
  return lines;
}

const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Undoes `frontCoded`. */
export function readFrontCoded(lines: string): string[] {
  let before = '';
  return lines
    .split('\n')
    .slice(0, -1)
    .map((line) => (before = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1)));
}
