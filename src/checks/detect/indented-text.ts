import type { LineRun } from '../../markdown/read-body.ts';

/** Lines of a body that begin with four spaces or a Tab, as paragraphs do in Word. */
export interface IndentedText {
  /** Index of the first line in the body, counted from 0. */
  first: number;
  /** How Markdown reads them: as code, or joined with the paragraph above. */
  as: 'code' | 'joined';
  /** The corrected lines; each line may become several, as paragraphs of Word get a blank line between them. */
  lines: string[][];
}

const indented = /^(?: {4}| {0,3}\t)[ \t]*\S/;

/** A quick test for bodies that may have such lines. */
export const mayHoldIndentedText = (body: string): boolean => /(?:^|\n)(?: {4}| {0,3}\t)/.test(body);

/** Finds indented lines that were meant as paragraphs; lines in lists, and real code, are left out. */
export function indentedTexts(body: string, runs: readonly LineRun[]): IndentedText[] {
  const lines = body.split(/\r\n?|\n/);
  return runs.flatMap(({ tag, firstLine, lastLine }) => {
    const all = lines.slice(firstLine - 1, lastLine);
    if (tag === 'p') return joined(all, firstLine - 1);
    const skipped = all.findIndex((line) => line.trim() !== '');
    const block = all.slice(skipped, all.findLastIndex((line) => indented.test(line)) + 1);
    if (!indented.test(block[0] ?? '') || !isText(block)) return [];
    return [{ first: firstLine - 1 + skipped, as: 'code', lines: dedented(block) }];
  });
}

/**
 * Finds the line inside a paragraph of Markdown that began a new paragraph in Word: the sentence above it is complete.
 */
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

/** Whether a line ends a sentence. An item of a list does not count, as its second line may be indented. */
const isOver = (line: string | undefined): boolean =>
  line !== undefined && !listed.test(line) && /[.;:!?…][”")\s]*$/.test(line);

/** Whether lines are Vietnamese text; program code and columns aligned by spaces are not. */
const isText = (block: readonly string[]): boolean =>
  block.some((line) => /[^\x20-\x7e\s]\p{L}|\p{L}[^\x20-\x7e\s]/u.test(line)) &&
  !block.some((line) => /[{}<>=\\$]|^\s*[a-z][\w.-]*:(?:\s|$)|\S {3,}\S/.test(line));

const listed = /^\s*(?:[-*+•●▪◦‣➢❖·\uf0b7]|\d+[.)])\s/;

function dedented(block: readonly string[]): string[][] {
  const isList = block.some((line) => listed.test(line));
  const least = block.reduce(
    (width, line) => (line.trim() === '' ? width : Math.min(width, indentOf(line).length)),
    Infinity,
  );
  return block.map((line, index) => {
    const text = line.slice(isList ? Math.min(least, indentOf(line).length) : indentOf(line).length);
    const isNew = isOver(block[index - 1]) && /^\S/.test(text) && !listed.test(line);
    return isNew ? ['', text] : [text];
  });
}

const indentOf = (line: string): string => /^[ \t]*/.exec(line)![0];
