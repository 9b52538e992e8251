import type { LineRole, PaperLine } from '../../../paper.ts';
import { markdownOf, plainOf } from '../marked.ts';
import type { TaggedText } from './blocks.ts';
import type { PrintedRow, TextEdges } from './rows.ts';
import { glueRows, isBroken, printedRowsOf } from './rows.ts';

/** A paragraph by its printed lines; one that goes on on the next page has several parts. */
export interface TaggedParagraph {
  parts: { rows: PrintedRow[]; edges: TextEdges }[];
  role?: LineRole;
  bullet?: boolean;
  bold: boolean;
  page: number;
  /** Whether it is in a column of a letterhead or a signature: it does not go on on the next page. */
  inColumn?: boolean;
}

export function paragraphOf(
  { runs, role, bullet }: TaggedText,
  edges: TextEdges,
  page: number,
): TaggedParagraph {
  return {
    parts: [{ rows: printedRowsOf(runs), edges }],
    ...(role ? { role } : {}),
    ...(bullet ? { bullet } : {}),
    bold: runs.every((run) => run.bold === true || run.text.trim() === ''),
    page,
  };
}

const marker =
  /^(?:[-–•*+]\s|\(?\p{L}[.)]\s|\d{1,2}(?:\.\d{1,2})*[.)]?\s|[IVXL]+[.)]\s|(?:Điều|Chương|Mục|Phần|Phụ lục)\s)/iu;
const ended = /[.;:!?…](?:[”"’)\]]|\u0001\d+\u0002)*$/u;
/** The least indent of the first line of a paragraph, in points. */
const leastIndent = 10;

/**
 * Whether a paragraph at the top of a page goes on the one at the foot of the page before: tags do not say it. The last line
 * is full, and the next one begins small, or without the indent that paragraphs have, or the sentence is not at its end.
 * @param indented whether the first line of most paragraphs is indented
 */
export function goesOn(above: TaggedParagraph, below: TaggedParagraph, indented: boolean): boolean {
  const [last, next] = [above.parts.at(-1)!, below.parts[0]!];
  const [row, first] = [last.rows.at(-1), next.rows[0]];
  if (!row || !first || below.role || above.role?.kind === 'heading' || above.bold !== below.bold)
    return false;
  if (marker.test(first.text) || isBroken(row, first, last.edges)) return false;
  const isEnd = ended.test(row.text);
  if (/^\p{Ll}/u.test(first.text)) return true;
  if (indented) return first.x0 - next.edges.left < leastIndent;
  return !isEnd;
}

/** Whether most paragraphs of several lines are indented at their first. */
export function areIndented(paragraphs: readonly TaggedParagraph[]): boolean {
  const long = paragraphs.flatMap(({ parts }) => (parts[0]!.rows.length > 1 ? [parts[0]!.rows] : []));
  return long.filter(([first, second]) => first!.x0 - second!.x0 > leastIndent).length > 0.5 * long.length;
}

/** Signs of fonts of signs, which stand for a bullet. */
const signs = /^(?:[\uE000-\uF8FF]|[o§ØüvqàÀ](?=\s))\s*/u;
/** A longer heading, or one that ends as a sentence does, is a paragraph that was given a style of headings. */
const longestHeading = 300;
const sentence = /(?:[.;,]|\.\/\.?)$/;

/** The lines of a paragraph: one, or one for each line that its writer broke. */
export function linesOf(
  { parts, role, bullet, bold, page }: TaggedParagraph,
  notes: ReadonlyMap<string, number>,
): PaperLine[] {
  const texts: string[] = [];
  let before: { row: PrintedRow; edges: TextEdges } | undefined;
  for (const { rows, edges } of parts)
    for (const row of rows) {
      if (!before || isBroken(before.row, row, before.edges)) texts.push(row.text);
      else texts.push(glueRows(texts.pop()!, row.text));
      before = { row, edges };
    }
  if (role?.kind === 'item') texts[0] = (bullet ? '- ' : '') + texts[0]!.replace(signs, '- ');
  const whole = plainOf(texts.join(' '));
  const isSentence = role?.kind === 'heading' && (whole.length > longestHeading || sentence.test(whole));
  return texts.map((text, at) => ({
    text: plainOf(text),
    markdown: markdownOf(text, notes),
    gap: at === 0,
    page,
    bold,
    soft: at > 0,
    ...(role && at === 0 && !isSentence ? { role } : {}),
  }));
}
