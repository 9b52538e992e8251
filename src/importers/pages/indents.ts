import type { PaperLine } from '../paper.ts';

/** The indent of a first line, as a part of the width of the text. */
const least = 0.03;
const most = 0.16;
const same = 0.012;
const full = 0.93;
const ended = /[.;:!?…/][”"’)\]]*$/u;

/**
 * Marks lines as first lines of paragraphs where each is indented as the line above, which ends a sentence: paragraphs of one
 * line. Not where some text as a whole is set in as far: there a full line goes on at the same indent.
 */
export function withIndents(lines: readonly PaperLine[]): PaperLine[] {
  const isBeside = (line: PaperLine, above: PaperLine | undefined): above is PaperLine =>
    above?.left !== undefined &&
    line.left !== undefined &&
    line.page === above.page &&
    line.left > least &&
    line.left < most &&
    Math.abs(line.left - above.left) < same;
  const setIn = lines.filter((line, at) => {
    const above = lines[at - 1];
    return isBeside(line, above) && (above.right ?? 0) > full && !ended.test(above.text.trim());
  });
  return lines.map((line, at) => {
    const above = lines[at - 1];
    if (line.gap || !isBeside(line, above) || !ended.test(above.text.trim())) return line;
    const isSetIn = setIn.some(({ left = 0 }) => Math.abs(left - line.left!) < same);
    return isSetIn ? line : { ...line, gap: true };
  });
}
