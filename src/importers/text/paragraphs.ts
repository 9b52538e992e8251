import { isNumberHead, isRule, isUpper } from '../../language/letters.ts';
import { isLabelled } from '../letterhead/title/line-beginnings.ts';
import type { LineRole, Omission, PaperLine } from '../paper.ts';
import { asksForMore } from './hanging-words.ts';

/** A paragraph of the text, its lines joined. */
export interface Paragraph {
  /** Inline Markdown. */
  text: string;
  bold?: boolean;
  /** What the file says that the paragraph is. */
  role?: LineRole;
  table?: string[][];
  page: number;
}

const marker =
  /^(?:\*\*)?(?:(?:Điều|Mục|Chương|CHƯƠNG|MỤC|ĐIỀU)\s+(?:\d{1,3}[a-z]?|[IVXL]+)\s*[.:]?(?:\s|$|\*\*)|(?:PHẦN|Phần)\s+(?:thứ|THỨ|[IVX\d])|[IVXL]{1,5}\s?[.)\-/]\s*(?=\p{Lu})|(?!\d{1,3}(?:\.\d{3})+(?!\d))\d{1,2}(?:\.\d{1,2}){0,3}\s?[.)]\s*(?:\*\*)?\s*(?=[\p{Lu}“"(\d])|\d{1,2}\.\d{1,2}\s+(?=\p{Lu})|\d{1,2}\s?[-–]\s+(?=\p{Lu})|[a-zđ]{1,2}\s?[.)]\s*(?=\p{L})|\(\d{1,2}\)\s*|[A-Z]\.\s+(?=\p{Lu}))/u;
const clause = /^(?:Căn cứ|Xét|Theo đề nghị|Trên cơ sở)\s/u;
const dash = /^(?:\\)?[-–—+•*●▪➢❖✓]\s*(?=[^\s\d-]|\d)/u;
const ended = /[.;:!?…](?:[”"’')*\]]|\[\^\d+\])*$|\.\/\.?(?:\*\*)?$/u;

/** A paragraph ends behind so many letters at the latest: each line is compared with all of the paragraph above it. */
const longest = 10_000;

/**
 * Joins the lines of a text to paragraphs, without lines of dashes.
 * @param whole whether each line is a whole paragraph
 */
export function joinLines(lines: readonly PaperLine[], whole: boolean): Paragraph[] {
  const kept = lines.filter(({ text, markdown, table }) => table !== undefined || !isRule(markdown ?? text));
  const width = fullWidth(kept);
  const paragraphs: Paragraph[] = [];
  let previous: PaperLine | undefined;
  // Whether the line above is the first of its paragraph.
  let isFirst = true;
  let count = 0;
  for (const line of kept) {
    const text = (line.markdown ?? escapeMarkdown(line.text))
      .replaceAll('\t', ' ')
      .replace(/^(?:\\?_)+\s*(?=\p{L})/u, '')
      .replace(/ {2,}/g, ' ')
      .trim();
    const last = paragraphs.at(-1);
    if (line.table) paragraphs.push({ text: '', table: line.table, page: line.page });
    else if (
      !last ||
      !previous ||
      last.table ||
      last.text.length > longest ||
      begins(line, previous, last.text, { whole, width, isFirst })
    )
      paragraphs.push({
        text,
        page: line.page,
        ...(line.bold === undefined ? {} : { bold: line.bold }),
        ...(line.role === undefined ? {} : { role: line.role }),
      });
    else {
      last.text = glue(last.text, text);
      if (!line.bold) delete last.bold;
    }
    isFirst = paragraphs.length > count;
    count = paragraphs.length;
    previous = line.table ? undefined : line;
  }
  return paragraphs.filter(({ text, table }) => table !== undefined || text !== '');
}

/** Escapes what Markdown would take for its marks. */
export function escapeMarkdown(text: string): string {
  const beginsLink = linkFinder(text);
  return text
    .replace(/[\\`*<[]|_(?=\S)|(?<=\S)_|~~/g, (sign, at: number) =>
      sign === '[' && !beginsLink(at) ? sign : `\\${sign}`,
    )
    .replace(/^(\s*)([#>])/u, '$1\\$2');
}

/** Whether a link begins at an opening bracket: its closing one has another behind it. For brackets in their order. */
function linkFinder(text: string): (at: number) => boolean {
  let close = -1;
  return (at) => {
    if (close < at) close = text.indexOf(']', at);
    if (close < 0) close = text.length;
    return /[([]/.test(text.charAt(close + 1));
  };
}

function begins(
  line: PaperLine,
  previous: PaperLine,
  before: string,
  page: { whole: boolean; width: number; isFirst: boolean },
): boolean {
  const { isFirst } = page;
  const text = line.text.trim();
  const open = !ended.test(before) && !/^\(.*\)$/su.test(before);
  if (line.role) return true;
  if (/[\p{Lu}\d][-/]$/u.test(before) && /^[\p{Lu}\d]/u.test(text)) return false;
  if (clause.test(text) && /[,;.]$/.test(before)) return true;
  const lower = /^[\p{Ll}]/u.test(text) && !/^[a-zđ]{1,2}\s?\)/u.test(text);
  if (previous.role?.kind === 'heading' && line.soft !== true) return true;
  if (page.whole)
    return !(
      (line.soft === true || (lower && line.page !== previous.page)) &&
      open &&
      !dash.test(text) &&
      !marker.test(text) &&
      (lower || !isUpper(before))
    );
  const short = shortLine(previous, page.width);
  if (dash.test(text))
    return (
      !open ||
      line.gap ||
      short ||
      (/^[-+–]\s/.test(before) === false && !asksForMore(before) && isHeading(before))
    );
  if (marker.test(text))
    return (
      (!/(?:khoản|điểm|mục|số|Điều)$/iu.test(before) &&
        (!open || short || line.gap || !asksForMore(before))) ||
      isHeading(before)
    );
  if (isLabelled(text) && (!asksForMore(before) || line.gap)) return true;
  if (isUpper(text) && text.length > 8 && !open) return true;
  if (lower) return false;
  if (/[\p{Lu}\d][-/]$/u.test(before)) return false;
  if (
    isUpper(before) !== isUpper(text) &&
    (line.gap || short) &&
    (isUpper(before) ? before.length : text.length) > 6
  )
    return true;
  if (line.gap && open && isCutPoint(before, previous, page.width) && !isUpper(text)) return false;
  // “1. Ưu điểm” is whole, though “điểm” alone asks for more.
  if (line.gap && line.page === previous.page && isHeading(before)) return true;
  if (line.gap) return !(open && asksForMore(before)) && !(open && line.page !== previous.page && !short);
  if (line.left !== undefined && previous.left !== undefined) {
    if (indented(line, previous)) return !open || short;
    // Two finished lines with the same indent: each is the first of its paragraph.
    if (!open && isFirst && line.left > 0.03 && Math.abs(line.left - previous.left) < 0.01) return true;
    if (short && line.left > 0.04 && (isHeading(before) || !asksForMore(before))) return true;
  } else if (isHeading(before) && open && previous.text.length < 0.7 * page.width) return true;
  return !open && short;
}

const isHeading = (text: string): boolean => marker.test(text) && text.length < 120 && !/[,;]$/.test(text);

/** Whether điểm a) goes on below a gap: it is a sentence, and white space after a long line, as at the end of a page, does not end it. */
const isCutPoint = (before: string, { text }: PaperLine, width: number): boolean =>
  /^[a-zđ]\)\s.*\p{L}$/su.test(before) && text.length > 0.75 * width;

/** Whether a line is the first of a paragraph: it is indented more than the line above. */
const indented = (line: PaperLine, previous: PaperLine): boolean =>
  (line.left ?? 0) - (previous.left ?? 0) > 0.025;

/** Whether a line ends before the right edge of the text. */
function shortLine(line: PaperLine, width: number): boolean {
  if (line.right !== undefined) return line.right < 0.93;
  return line.text.length < 0.87 * width;
}

/** The length of a full line, in characters. */
function fullWidth(lines: readonly PaperLine[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.75)] ?? 80;
}

function glue(before: string, text: string): string {
  if (/[\p{Lu}\d][-‐]$/u.test(before) && /^[\p{Lu}\d]/u.test(text)) return before + text;
  if (/[\d\p{Lu}]\/$/u.test(before) && /^[\p{Lu}\d]/u.test(text)) return before + text;
  return `${before} ${text}`;
}

/** Parts the lines from page numbers: lines that consist of 2, 3, 4 … in order. Numbers of the rows of a table are kept. */
export function withoutPageNumbers(lines: readonly PaperLine[]): {
  kept: PaperLine[];
  omitted: Omission[];
} {
  const kept: PaperLine[] = [];
  const omitted: Omission[] = [];
  let expected = 2;
  let row: number | undefined;
  for (const line of lines) {
    const { text, table, page } = line;
    if (!table && isNumberHead(text)) row = 1;
    const found = table ? undefined : pageNumber.exec(text)?.[1];
    const number = Number(found);
    if (found === undefined || number < expected - 1 || number > expected + 3) kept.push(line);
    else if (number === row) {
      row += 1;
      kept.push(line);
    } else {
      expected = number + 1;
      omitted.push({ name: 'page-number', text, page });
    }
  }
  return { kept, omitted };
}

const pageNumber = /^\s*[-–—]?\s*(?:Trang\s+)?(\d{1,3})\s*(?:\/\s*\d{1,3})?\s*[-–—:.]?\s*$/u;
