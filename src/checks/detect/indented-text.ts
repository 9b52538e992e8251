import { parseMarkdown } from '../../markdown/parse.ts';

/** A passage with four spaces or a Tab at its lines' beginnings, as Word shows paragraphs; lines counted from 0. */
export interface IndentedText {
  first: number;
  /** What Markdown makes of it: a box of code, or below another line no paragraph of its own. */
  as: 'code' | 'joined';
  /** Its lines as they should be; what were paragraphs of their own in Word have a blank line between them. */
  lines: string[][];
}

const indented = /^(?: {4}| {0,3}\t)[ \t]*\S/;

/** What a body holds somewhere that has such a passage. */
export const mayHoldIndentedText = (body: string): boolean => /(?:^|\n)(?: {4}| {0,3}\t)/.test(body);

/** The passages of a body that were meant as text; what stands in a list, or is code, is left alone. */
export function indentedTexts(body: string): IndentedText[] {
  if (!mayHoldIndentedText(body)) return [];
  const lines = body.split(/\r\n?|\n/);
  return parseMarkdown(body).children.flatMap((node) => {
    if (node.type !== 'element' || !node.position) return [];
    const { start, end } = node.position;
    const all = lines.slice(start.line - 1, end.line);
    if (node.tagName === 'p') return joined(all, start.line - 1);
    if (node.tagName !== 'pre') return [];
    const skipped = all.findIndex((line) => line.trim() !== '');
    const block = all.slice(skipped, all.findLastIndex((line) => indented.test(line)) + 1);
    if (!indented.test(block[0] ?? '') || !isText(block)) return [];
    return [{ first: start.line - 1 + skipped, as: 'code', lines: dedented(block) }];
  });
}

/** What begins a paragraph in Word's way and goes on with the one above: that one's sentence is over. */
function joined(paragraph: readonly string[], start: number): IndentedText[] {
  const isNew = (line: string, index: number): boolean =>
    indented.test(line) && isText([line]) && isOver(paragraph[index - 1]) && !/^\s*o\s/.test(line);
  const at = paragraph.findIndex(isNew);
  if (at < 0) return [];
  const lines = paragraph.map((line, index) => {
    if (!isNew(line, index)) return [line];
    return listed.test(line) ? [line.trimStart()] : ['', line.trimStart()];
  });
  return [{ first: start + at, as: 'joined', lines: lines.slice(at) }];
}

/** Whether a line ends a sentence, and is no item, whose second line may be indented. */
const isOver = (line: string | undefined): boolean =>
  line !== undefined && !listed.test(line) && /[.;:!?…][”")\s]*$/.test(line);

/** Vietnamese words in plain lines; a program's lines, or columns set with spaces, are meant as they stand. */
const isText = (block: readonly string[]): boolean =>
  block.some((line) => /[^\x20-\x7e\s]\p{L}|\p{L}[^\x20-\x7e\s]/u.test(line)) &&
  !block.some((line) => /[{}<>=\\$]|^\s*[a-z][\w.-]*:(?:\s|$)|\S {3,}\S/.test(line));

const listed = /^\s*(?:[-*+•●▪◦‣➢❖·\uf0b7]|\d+[.)])\s/;

function dedented(block: readonly string[]): string[][] {
  const isList = block.some((line) => listed.test(line));
  const least = Math.min(...block.filter((line) => line.trim() !== '').map((line) => indentOf(line).length));
  return block.map((line, index) => {
    const text = line.slice(isList ? Math.min(least, indentOf(line).length) : indentOf(line).length);
    const isNew = isOver(block[index - 1]) && /^\S/.test(text) && !listed.test(line);
    return isNew ? ['', text] : [text];
  });
}

const indentOf = (line: string): string => /^[ \t]*/.exec(line)![0];
