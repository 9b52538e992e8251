import { isUpper } from '../../language/letters.ts';
import { sentenceStarts } from '../../language/sentences.ts';
import { isLabelled } from '../letterhead/title/line-beginnings.ts';
import type { ListItem } from './list-levels.ts';
import { ListLevels, markOf } from './list-levels.ts';
import type { Paragraph } from './paragraphs.ts';

type Kind = 'heading' | 'number' | 'item' | 'table' | 'text';

interface DraftBlock {
  kind: Kind;
  text: string;
  /** The rank of a heading, the highest first: phần, chương, mục, A., I., Điều, 1., 1.1. …; 0 for other kinds. */
  rank: number;
  item?: ListItem;
}

const forms: { form: RegExp; rank: number }[] = [
  { form: /^(?:PHẦN|Phần)\s+(?:thứ|THỨ|[IVX\d]+)/u, rank: 1 },
  { form: /^(?:PHỤ LỤC|Phụ lục)(?=\s|$|[.:])/u, rank: 1 },
  { form: /^(?:DANH SÁCH|DANH MỤC|BIỂU MẪU)(?=\s\P{Ll}{12})/u, rank: 1 },
  { form: /^(?:CHƯƠNG|Chương)\s+[IVXL\d]+/u, rank: 2 },
  { form: /^(?:MỤC|Mục)\s+[IVX\d]+/u, rank: 3 },
  { form: /^[IVXL]{1,5}\s?[.)\-/]\s*/u, rank: 5 },
  { form: /^[A-Z](?:\.|\s?[-–])\s+(?=\P{Ll})/u, rank: 4 },
  { form: /^(?:ĐIỀU|Điều)\s+\d{1,3}[a-z]?\s*[.:]?\s*/u, rank: 6 },
  { form: /^\d{1,2}\s?(?:[.)]\s*(?!\d)|[-–]\s+(?=\p{Lu}))/u, rank: 7 },
  { form: /^\d{1,2}\.\d{1,2}\s?[.)]?\s+/u, rank: 8 },
  { form: /^\d{1,2}(?:\.\d{1,2}){2,3}\s?[.)]?\s+/u, rank: 9 },
];
const roman = 5;
const article = 6;
const numbered = 7;
/** The ranks of the levels of headings that the file names, where they have no number. */
const rankOfLevel = [1, 5, 7, 8];
const lowestRank = 9;

/** The text in Markdown: titles with their numbers become headings, dashes become lists, other paragraphs are kept. */
export function toMarkdown(paragraphs: readonly Paragraph[], footnotes: readonly string[] = []): string {
  const whole = withChapterTitles(paragraphs);
  const sisters = sistersIn(whole);
  const blocks = whole.map((paragraph, at) => classify(paragraph, whole[at + 1], sisters[at]!));
  const lines: string[] = [];
  const open: number[] = [];
  const list = new ListLevels();
  let outer = '';
  let previous: DraftBlock | undefined;
  for (const block of blocks) {
    const { kind, text, rank, item } = block;
    const together = item !== undefined && previous?.item !== undefined;
    if (lines.length > 0 && !together) lines.push('');
    if (kind === 'heading') {
      while (open.length > 0 && open.at(-1)! >= rank) open.pop();
      open.push(rank);
      lines.push(`${'#'.repeat(Math.min(6, open.length + 1))} ${text}`);
    } else if (item) {
      // A list below a numbered paragraph belongs to it.
      if (!together) outer = previous?.kind === 'number' && /^\d{1,2}\.\s/.test(previous.text) ? '   ' : '';
      lines.push(`${outer}${'  '.repeat(list.next(item))}- ${text}`);
    } else lines.push(text);
    if (!item) list.end();
    previous = block;
  }
  const notes = footnotes.map((text, at) => `[^${at + 1}]: ${text}`);
  return [...lines, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n').trim();
}

/** Joins “Chương I” and the title in the line below to one heading. */
function withChapterTitles(paragraphs: readonly Paragraph[]): Paragraph[] {
  const result: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = result.at(-1);
    const text = unbold(paragraph.text);
    if (
      last &&
      !last.table &&
      !paragraph.table &&
      chapterAlone.test(unbold(last.text)) &&
      isUpper(text) &&
      text.length < 160
    )
      last.text = `${unbold(last.text)} ${text}`;
    else result.push({ ...paragraph });
  }
  return result;
}

const chapterAlone =
  /^(?:(?:CHƯƠNG|Chương|MỤC|Mục)\s+[IVXL\d]+|(?:PHẦN|Phần)\s+(?:thứ|THỨ)?\s*\S+(?:\s\S+)?)\s*[.:]?$/u;

/**
 * For each paragraph the numbered ones above and below it in the same series: those with the same form, up to a title of a
 * higher rank.
 */
function sistersIn(whole: readonly Paragraph[]): string[][] {
  const texts = whole.map(({ text }) => unbold(text));
  const ranks = texts.map((text) => forms.findIndex(({ form }) => form.test(text)));
  const sisters = texts.map((): string[] => []);
  const order = [...texts.keys()];
  for (const each of [order, order.toReversed()]) {
    // Those before which no title of a higher rank has come since.
    const open: number[] = [];
    for (const at of each) {
      const own = ranks[at]!;
      if (own < 0) continue;
      while (open.length > 0 && ranks[open.at(-1)!]! > own) open.pop();
      const near = open.at(-1);
      if (near !== undefined && ranks[near] === own) sisters[at]!.push(texts[near]!);
      open.push(at);
    }
  }
  return sisters;
}

function classify(paragraph: Paragraph, next: Paragraph | undefined, sisters: readonly string[]): DraftBlock {
  if (paragraph.table) return { kind: 'table', text: tableText(paragraph.table), rank: 0 };
  const text = paragraph.text.trim();
  const bare = unbold(text);
  const mark = markOf(bare);
  if (mark && paragraph.role?.kind !== 'heading')
    return {
      kind: 'item',
      text: withoutMark(text, mark.length),
      rank: 0,
      item: { mark: mark.mark, ...(paragraph.role ? { level: paragraph.role.level } : {}) },
    };
  const found = forms.find(({ form }) => form.test(bare));
  if (isHeading(bare, paragraph))
    return {
      kind: 'heading',
      text: bare.replaceAll('**', ''),
      rank: found?.rank ?? rankOfLevel[paragraph.role!.level - 1] ?? lowestRank,
    };
  if (
    found &&
    isTitle(bare, found, paragraph, next) &&
    !(introduces(bare, paragraph) && sisters.some(endsSentence))
  )
    return { kind: 'heading', text: bare.replaceAll('**', ''), rank: found.rank };
  if (found?.rank === article) return { kind: 'text', text: boldArticle(text, bare), rank: 0 };
  if (found && found.rank >= numbered)
    return { kind: 'number', text: spaced(boldNumber(text)), rank: found.rank };
  return { kind: 'text', text: guardStart(text), rank: 0 };
}

/** Whether the file itself says that a paragraph is a heading. Several sentences are text that only looks like one. */
const isHeading = (text: string, { role }: Paragraph): boolean =>
  role?.kind === 'heading' && sentenceStarts(text.replace(/^\S{1,8}[.)]\s/, '')).length < 2;

/** Whether a numbered line is a title: it is short and not a sentence, and text comes below it. */
function isTitle(
  text: string,
  { form, rank }: { form: RegExp; rank: number },
  own: Paragraph,
  next: Paragraph | undefined,
): boolean {
  const rest = text.replace(form, '').replaceAll('**', '').trim();
  if (!next || (text.length > 220 && own.bold !== true)) return false;
  if (rank < roman || (rank === roman && (isUpper(rest) || rest.length < 120)))
    return !/[,;]$/.test(rest) && text.length < 200;
  if (rest === '') return rank === article;
  if (/[.;,!?…]$/.test(rest) || /\.\/\.?$/.test(rest) || !/^[“"(]?\p{Lu}/u.test(rest)) return false;
  if (!next.table && sameFamily(next.text, form) && rank !== article) return false;
  if (namesPerson(rest) || (isLabelled(rest) && !/:$/.test(rest))) return false;
  if (/:$/.test(rest))
    return rest.length <= 90 && !/(?:như sau|sau đây|cụ thể|gồm|bao gồm|trong đó|là|sau)\s*:$/iu.test(rest);
  return own.bold === true || rest.length <= 140;
}

/** Whether a line of minutes names somebody who was there: “Bà Nguyễn Thị Hoa: Thư ký”. */
const namesPerson = (text: string): boolean => /^(?:Ông|Bà|Đồng chí|Đ\/c|Anh|Chị)\s+\p{Lu}\p{Ll}/u.test(text);

/** Whether a numbered line introduces what is below it; between sentences it is one of them. */
const introduces = (text: string, { bold }: Paragraph): boolean => bold !== true && /:$/.test(text);
const endsSentence = (text: string): boolean => /[.;]$|\.\/\.?$/.test(text);

const sameFamily = (text: string, form: RegExp): boolean => form.test(unbold(text));

/** “Điều 1.” with a sentence after it: the number becomes bold. */
function boldArticle(text: string, bare: string): string {
  if (text.startsWith('**')) return text;
  const head = /^(?:ĐIỀU|Điều)\s+\d{1,3}[a-z]?\s*[.:]?/u.exec(bare)?.[0].trim() ?? '';
  return `**${head}** ${bare.slice(head.length).trim()}`.trim();
}

/** `1. Text` for `**1.** Text`, which would not begin a list in Markdown. */
const boldNumber = (text: string): string =>
  text.replace(/^\*\*(\d{1,2}[.)])\s*\*\*\s*/u, '$1 ').replace(/^\*\*(\d{1,2}[.)]\s+)/u, '$1**');

const spaced = (text: string): string =>
  text.replace(/^(\d{1,2}[.)])(?=[^\s\d])/u, '$1 ').replace(/^(\d{1,2})\s([.)])\s/u, '$1$2 ');

const unbold = (text: string): string => text.replace(/^\*\*|\*\*$/g, '').trim();

function withoutMark(text: string, length: number): string {
  const bold = text.startsWith('**');
  const rest = (bold ? text.slice(2) : text).slice(length).trimStart();
  return bold ? `**${rest}` : rest;
}

/** Escapes a year or a sign at the start of a paragraph, which would begin a list. */
const guardStart = (text: string): string =>
  text.replace(/^(\d{3,9})([.)])(?=\s)/u, '$1\\$2').replace(/^([+-])(?=\s)/u, '\\$1');

function tableText(rows: readonly (readonly string[])[]): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const cell = (text: string | undefined): string =>
    (text ?? '')
      .replace(/\s*\n\s*/g, ' ')
      .replaceAll('|', '\\|')
      .trim();
  const line = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => cell(row[at])).join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...others.map(line)].join('\n');
}
