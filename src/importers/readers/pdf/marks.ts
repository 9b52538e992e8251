import type { PDFPageProxy } from 'pdfjs-dist';
import { tidy } from '../../../language/letters.ts';
import { addAll } from '../../../language/lists/long-lists.ts';
import type { Omission } from '../../paper.ts';
import type { Glyph, PageDrawing, PageView } from './drawing/drawing.ts';
import { middleOf } from './drawing/hidden.ts';
import type { Edges } from './drawing/matrix.ts';
import { boxOf, isInside } from './drawing/matrix.ts';
import type { TextRun } from './runs.ts';

/** What lies over a page: links, and what fields, text boxes and signatures print. */
export interface PrintedMarks {
  /** Where a letter leads to. */
  urlAt: (glyph: Glyph) => string | undefined;
  /** The printed texts, one run for each row of a mark. */
  runs: TextRun[];
  omitted: Omission[];
}

/** Addresses that a text may lead to. */
const address = /^(?:https?:\/\/|mailto:)/i;
/** A number, a day: what a signing program sets into the blanks of a letterhead. Longer texts say who signed. */
const longestFact = 12;
const isFact = (text: string, page: number): boolean =>
  page === 1 ? text.trim().length <= longestFact : /^\s*\d{1,6}\s*$/.test(text);
/** Remarks of a reader of the file, which are not printed. */
const remarks = new Set(['Text', 'Popup', 'Highlight', 'Underline', 'StrikeOut', 'Squiggly', 'Caret', 'Ink']);

/** Reads what lies over a page. The number and the day of a signed paper are often there alone, one field each. */
export async function marksOf(
  page: PDFPageProxy,
  drawing: PageDrawing,
  view: PageView,
): Promise<PrintedMarks> {
  const all = (await page.getAnnotations()) as PageMark[];
  const links = all.flatMap(({ subtype, url, rect }): { box: Edges; url: string }[] =>
    subtype === 'Link' && url && address.test(url) ? [{ box: boxOf(view.transform, rect), url }] : [],
  );
  const found: PrintedMarks = {
    urlAt: (glyph) => links.find(({ box }) => isInside(box, ...middleOf(glyph)))?.url,
    runs: [],
    omitted: [],
  };
  const number = page.pageNumber;
  for (const mark of all) {
    if (mark.subtype === 'Link') continue;
    const drawn = rowsOf(drawing.marks.get(mark.id) ?? []);
    const rows = drawn.length > 0 ? drawn : typed(mark, view);
    const text = rows.map((row) => row.text).join('\n');
    if (text.trim() === '') continue;
    if (mark.fieldType === 'Sig' && !isFact(text, number))
      found.omitted.push({ name: 'signature-note', text, page: number });
    else if (mark.subtype === 'Stamp' || mark.subtype === 'Watermark')
      found.omitted.push({ name: 'watermark', text, page: number });
    else if (remarks.has(mark.subtype)) found.omitted.push({ name: 'comment', text, page: number });
    else
      addAll(
        found.runs,
        rows.map((row) => ({ ...row, filled: true })),
      );
  }
  return found;
}

/** The letters of a mark, row by row. */
function rowsOf(glyphs: readonly Glyph[]): TextRun[] {
  const rows: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = rows.at(-1)?.at(-1);
    if (last && Math.abs(last.y - glyph.y) < 0.5 * glyph.size && glyph.x > last.x) rows.at(-1)!.push(glyph);
    else rows.push([glyph]);
  }
  return rows.flatMap((row) => {
    const text = row
      .map((glyph, at) => (at > 0 && glyph.x - row[at - 1]!.endX > 0.2 * glyph.size ? ' ' : '') + glyph.text)
      .join('');
    if (text.trim() === '') return [];
    const { x, y, size } = row[0]!;
    const width = Math.max(row.at(-1)!.endX - x, 0.3 * size * text.trim().length);
    return [{ text: tidy(text.trim()), x0: x, x1: x + width, y: y - 0.3 * size, size, angle: 0, glyphs: [] }];
  });
}

/** The text of a mark that draws nothing itself, at its place. */
function typed({ rect, contentsObj, fieldValue, fieldType }: PageMark, view: PageView): TextRun[] {
  if (fieldType === 'Btn' || fieldType === 'Sig') return [];
  const value = [fieldValue ?? contentsObj?.str].flat().filter((one) => typeof one === 'string');
  const lines = value.flatMap((text) => text.split(/\r\n?|\n/)).filter((text) => text.trim() !== '');
  const { left, right, top, bottom } = boxOf(view.transform, rect);
  const height = (bottom - top) / Math.max(1, lines.length);
  const size = Math.min(height, 12);
  return lines.map((text, at) => ({
    ...{ text: tidy(text.trim()), x0: left, x1: Math.min(right, left + 0.5 * size * text.length) },
    ...{ y: top + (at + 0.5) * height, size, angle: 0, glyphs: [] },
  }));
}

interface PageMark {
  id: string;
  subtype: string;
  rect: number[];
  url?: string;
  fieldType?: string;
  fieldValue?: unknown;
  contentsObj?: { str?: string };
}
