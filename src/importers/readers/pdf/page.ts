import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api.js';
import type { Grid } from '../../pages/grid.ts';
import { gridsOf } from '../../pages/grid.ts';
import type { Doubt, Omission } from '../../paper.ts';
import { drawingOf } from './drawing/drawing.ts';
import { isHidden } from './drawing/hidden.ts';
import { marksOf } from './marks.ts';
import type { TextRun } from './runs.ts';
import { runsOf } from './runs.ts';
import { mainTurn, sortTurned } from './turned.ts';

/** How far lines of a table may miss each other where they meet, in points. */
const meeting = 2.5;
/** A text this much larger than the usual one, and this pale, is a watermark. */
const muchLarger = 2;
const palest = 0.55;

/** What is printed on a page, and what is not. */
export interface PdfPage {
  number: number;
  width: number;
  height: number;
  /** The texts that a reader sees, upright, in the order of the file; a hidden one is there with an empty text. */
  runs: TextRun[];
  /** What fields and text boxes print over the page. */
  filled: TextRun[];
  grids: Grid[];
  /** Whether pictures cover the page: then its text, if any, is that of another program's recognition. */
  underPicture: boolean;
  /** What the file says that its texts are. */
  tags: StructTreeNode | undefined;
  omitted: Omission[];
  doubts: Doubt[];
}

/** Reads a page: turned as most of its letters are, without what cannot be seen. */
export async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const content = await page.getTextContent({ includeMarkedContent: true });
  const turn = mainTurn(content, page.getViewport({ scale: 1 }).transform);
  const view = page.getViewport({ scale: 1, rotation: page.rotate - turn });
  const layers = await pdf.getOptionalContentConfig();
  const drawing = await drawingOf(page, view, (layer) => !layers.isVisible(layer));
  const marks = await marksOf(page, drawing, view);
  const all = runsOf(content, drawing.glyphs, view, {
    hidden: (glyph) => isHidden(glyph, drawing),
    url: marks.urlAt,
    fontName: (font) => fontOf(page.commonObjs, font)?.name?.replace(/^[A-Z]{6}\+|[,-].*$/g, ''),
    bold: (font) => isBold(fontOf(page.commonObjs, font)),
  });
  const tags = (await page.getStructTree()) as StructTreeNode | null;
  const grids = gridsOf(drawing.rules, meeting);
  const hidden = all.filter((run) => run.hidden && run.text.trim() !== '');
  const seen = sortTurned(
    all.map((run) => (run.hidden ? { ...run, text: '' } : run)),
    grids,
    { number, tagged: tags !== null },
  );
  const usual = usualSize(seen.upright);
  const isWatermark = ({ size, light = 0 }: TextRun): boolean => size > muchLarger * usual && light > palest;
  const pale = seen.upright.filter(isWatermark);
  const text = (runs: readonly TextRun[]): string => runs.map((run) => run.text.trim()).join(' ');
  const covered = drawing.pictures.reduce(
    (sum, { left, right, top, bottom }) => sum + (right - left) * (bottom - top),
    0,
  );
  page.cleanup();
  return {
    number,
    width: view.width,
    height: view.height,
    runs: seen.upright.filter((run) => !isWatermark(run)),
    filled: marks.runs,
    grids,
    underPicture: covered > 0.6 * view.width * view.height,
    tags: tags ?? undefined,
    omitted: [
      ...(hidden.length > 0 ? [{ name: 'hidden-text' as const, text: text(hidden), page: number }] : []),
      ...(pale.length > 0 ? [{ name: 'watermark' as const, text: text(pale), page: number }] : []),
      ...seen.omitted,
      ...marks.omitted,
    ],
    doubts: seen.doubts,
  };
}

/** The size of most letters. */
function usualSize(runs: readonly TextRun[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of runs)
    letters.set(Math.round(size), (letters.get(Math.round(size)) ?? 0) + text.trim().length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

/** The fonts of a page, which pdf.js loads with its drawing operations. */
interface FontStore {
  has: (name: string) => boolean;
  get: (name: string) => unknown;
}

interface PdfFont {
  bold?: boolean;
  black?: boolean;
  name?: string;
}

const fontOf = (fonts: FontStore, name: string): PdfFont | undefined =>
  fonts.has(name) ? ((fonts.get(name) as PdfFont | null) ?? undefined) : undefined;

const isBold = (font: PdfFont | undefined): boolean =>
  font?.bold === true || font?.black === true || /bold/i.test(font?.name ?? '');
