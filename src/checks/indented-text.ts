import { parseMarkdown } from '../markdown/parse.ts';

/** A passage that four spaces or a Tab at its lines' beginnings make a box of code; lines counted from 0. */
export interface IndentedText {
  first: number;
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
    if (node.type !== 'element' || node.tagName !== 'pre' || !node.position) return [];
    const { start, end } = node.position;
    const all = lines.slice(start.line - 1, end.line);
    const skipped = all.findIndex((line) => line.trim() !== '');
    const block = all.slice(skipped, all.findLastIndex((line) => indented.test(line)) + 1);
    if (!indented.test(block[0] ?? '') || !isText(block)) return [];
    return [{ first: start.line - 1 + skipped, lines: dedented(block) }];
  });
}

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
    const above = block[index - 1] ?? '';
    const isNew = /[.;:!?…][”")\s]*$/.test(above) && /^\S/.test(text);
    return isNew && ![above, line].some((each) => listed.test(each)) ? ['', text] : [text];
  });
}

const indentOf = (line: string): string => /^[ \t]*/.exec(line)![0];
