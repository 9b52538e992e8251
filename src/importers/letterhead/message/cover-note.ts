import { isUpper } from '../../../language/letters.ts';
import type { Omission, PaperLine } from '../../paper.ts';
import { headCells } from '../cells.ts';
import { readNumber } from '../code.ts';
import { isGreeting } from '../greeting.ts';
import { isNationalHeading, isNationalMotto } from '../national-heading.ts';

/** How many lines a note to the editor has at most, and within how many lines below it the national heading stands. */
const mostOfNote = 15;
const mostOfHead = 12;
const leastWords = 4;

/** Takes off what the sender of a message wrote above the letterhead of the paper that he pasted into it. */
export function withoutCoverNote(lines: readonly PaperLine[]): { lines: PaperLine[]; omitted: Omission[] } {
  const headAt = lines.findIndex(beginsLetterhead);
  const note = lines.slice(0, Math.max(headAt, 0));
  const hasHeading = headCells(lines.slice(headAt, headAt + mostOfHead)).some(
    ({ text }) => isNationalHeading(text) || isNationalMotto(text),
  );
  if (note.length === 0 || note.length > mostOfNote || !hasHeading || !note.some(isOfNote))
    return { lines: [...lines], omitted: [] };
  return {
    lines: lines.slice(headAt),
    omitted: note.map(({ text, page }) => ({ name: 'cover-note', text, page })),
  };
}

/** Whether a line may be the first of a letterhead: a name in capitals, a number, the national heading. */
function beginsLetterhead(line: PaperLine): boolean {
  if (line.table) return true;
  const [{ text } = { text: '' }] = headCells([line]);
  return (
    (isUpper(text) && text.includes(' ')) ||
    readNumber(text) !== undefined ||
    isNationalHeading(text) ||
    isNationalMotto(text)
  );
}

/** Whether a line is a greeting or a sentence. */
const isOfNote = ({ text }: PaperLine): boolean =>
  isGreeting(text) || (/[,.:;!?]$/.test(text.trim()) && text.trim().split(/\s+/).length >= leastWords);
