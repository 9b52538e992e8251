import { decodeText } from '../../formats/old-encodings.ts';
import { isUpper, tidy } from '../../language/letters.ts';
import type { PaperLine, PaperText } from '../paper.ts';
import { hangingWords } from '../text/hanging-words.ts';
import { escapeMarkdown } from '../text/paragraphs.ts';
import { withoutContents } from './printed-contents.ts';

/** Reads plain text, from a mail or another program. It may have Markdown's marks for bold, and any line breaks. */
export function readText(bytes: Uint8Array): PaperText {
  const text = decodeText(bytes);
  const { lines: shown, omitted } = withoutContents(textLines(text));
  const { lines, whole } = withWholeParagraphs(shown);
  return {
    format: 'txt',
    lines,
    whole,
    scan: false,
    footnotes: [],
    omitted,
    images: [],
    doubts: [],
  };
}

/** A line that is shorter may be broken by hand, as in a letterhead. */
const shortestFull = 55;
/** How many lines may go on below in a text whose lines are paragraphs: an odd break by hand. */
const mostBroken = 0.03;

/**
 * Whether each line of a text is a whole paragraph, as in one that is copied out of Word: no long line goes on in the next
 * one. The few that do are marked there.
 */
function withWholeParagraphs(lines: PaperLine[]): { lines: PaperLine[]; whole: boolean } {
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  const goesOn = (line: PaperLine, at: number): boolean => {
    const above = lines[at - 1];
    if (!above || isUpper(above.text) || /[.;:!?]$/.test(above.text)) return false;
    const [word = ''] = line.text.split(' ');
    const isLong = above.text.length >= shortestFull;
    if (/^\p{Ll}/u.test(word)) return (isLong || line.gap) && !/^[a-zđ]\)/u.test(word);
    if (hangingWords.ending(above.text) !== undefined) return /^[\p{L}\d]/u.test(word);
    return isLong && !line.gap && above.text.length + word.length >= width && /^[\p{L}\d(“"]/u.test(word);
  };
  const broken = lines.filter(goesOn).length;
  if (broken > mostBroken * lines.length) return { lines, whole: false };
  return {
    lines: lines.map((line, at) => (goesOn(line, at) ? { ...line, soft: true } : line)),
    whole: true,
  };
}

/** The lines of a text. An empty line or a form feed before a line makes a gap. */
function textLines(text: string): PaperLine[] {
  const lines: PaperLine[] = [];
  let page = 1;
  let gap = false;
  for (const raw of tidy(text).replace(/\r\n?/g, '\n').split('\n')) {
    if (raw.includes('\f')) [page, gap] = [page + 1, true];
    const line = raw.replaceAll('\f', '').replace(/\\(?=[^\w\s]|$)/g, '');
    if (line.trim() === '') gap = true;
    else {
      lines.push({
        text: withoutStars(line.replaceAll('**', '').trim()),
        markdown: markdownOf(line),
        gap,
        page,
      });
      gap = false;
    }
  }
  return lines;
}

/** A line without the stars around all of it. */
const withoutStars = (text: string): string => (/^\*\S.*\S\*$/.test(text) ? text.slice(1, -1) : text);

/** A line as Markdown: bold and addresses in angle brackets are kept, all other marks are escaped. */
function markdownOf(line: string): string {
  return line
    .trim()
    .split(/(\*\*|<https?:\/\/[^\s<>]+>)/)
    .map((part, at) => (at % 2 === 1 ? part : escapeMarkdown(part)))
    .join('')
    .replace(
      /\*\*(\s*)([^*]+?)(\s*)\*\*/g,
      (_, before: string, words: string, after: string) => `${before}**${words}**${after}`,
    );
}
