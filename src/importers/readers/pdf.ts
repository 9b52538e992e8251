import type { PDFDocumentProxy } from 'pdfjs-dist';
import { heldLines } from '../../formats/held-lines.ts';
import { fromTcvn3, fromVni } from '../../formats/old-encodings.ts';
import { openPdf } from '../../formats/pdf/open-pdf.ts';
import { pdfLines } from '../../formats/pdf/pdf-lines.ts';
import { Refusal } from '../../formats/refusal.ts';
import { quality } from '../../language/letters.ts';
import { pictureOf } from '../pages/pdf-picture.ts';
import type { PageText } from '../pages/pdf-text.ts';
import { textOf } from '../pages/pdf-text.ts';
import { arrange } from '../pages/reading-order.ts';
import type { Sheet } from '../pages/sheet.ts';
import type { Doubt, PaperLine, PaperText } from '../paper.ts';
import { escapeMarkdown } from '../text/paragraphs.ts';
import { refuseStamp } from './refuse-stamp.ts';
import type { Recognise } from './scan.ts';

const mostPages = 400;

/** Reads a PDF: its text, and by recognition those pages that are only a picture. Throws a `Refusal` where it is damaged. */
export async function readPdf(bytes: Uint8Array, recognise: Recognise): Promise<PaperText> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > mostPages)
      throw new Refusal(`tệp có ${pdf.numPages} trang, quá dài để nhập một lần; hãy tách tệp.`);
    refuseStamp(await pdfLines(pdf, heldLines));
    const texts: PageText[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1)
      texts.push(await textOf(await pdf.getPage(number)));
    const letters = texts.map(({ sheet }) =>
      sheet.segments.reduce((sum, { text }) => sum + text.replace(/[^\p{L}]/gu, '').length, 0),
    );
    const poor = letters.map((count, at) => count < 60 || textQuality(texts[at]!) < 0.6);
    const filled = poor.filter((_, at) => letters[at]! > 0 || texts[at]!.underPicture);
    const pictured = filled.filter(Boolean).length > filled.length / 2 || filled.length === 0;
    if (pictured) return await readPictures(pdf, recognise);
    const doubts: Doubt[] = [];
    let scan = texts[0]!.underPicture;
    for (const [at, text] of texts.entries()) {
      if (!poor[at] || !text.underPicture) continue;
      const page = await recognise(await pictureOf(await pdf.getPage(at + 1)), at + 1, pdf.numPages);
      texts[at] = { ...text, sheet: scaled(page.sheet, text.sheet.width / page.sheet.width) };
      doubts.push(
        { field: 'body', page: at + 1, message: 'cả trang là ảnh: chữ đọc bằng nhận dạng' },
        ...page.doubts,
      );
      scan = true;
    }
    return { ...textOfPages(texts), scan, doubts };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** A page in the unit of its neighbours. */
const scaled = ({ segments, width, height, grids = [] }: Sheet, by: number): Sheet => ({
  width: width * by,
  height: height * by,
  segments: segments.map((one) => ({
    ...one,
    x0: one.x0 * by,
    x1: one.x1 * by,
    y: one.y * by,
    size: one.size * by,
    ...(one.y0 === undefined ? {} : { y0: one.y0 * by }),
    ...(one.y1 === undefined ? {} : { y1: one.y1 * by }),
  })),
  grids: grids.map((grid) => ({
    ...grid,
    columns: grid.columns.map((edge) => edge * by),
    rows: grid.rows.map((edge) => edge * by),
  })),
});

/** The pages of a scan, each recognised from a picture of the page without the marks of a signing program. */
async function readPictures(pdf: PDFDocumentProxy, recognise: Recognise): Promise<PaperText> {
  const sheets: Sheet[] = [];
  const doubts: Doubt[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await recognise(await pictureOf(await pdf.getPage(number)), number, pdf.numPages);
    sheets.push(page.sheet);
    doubts.push(...page.doubts);
  }
  return {
    format: 'pdf',
    lines: arrange(sheets),
    whole: false,
    scan: true,
    footnotes: [],
    omitted: [],
    images: [],
    doubts,
  };
}

function textOfPages(texts: readonly PageText[]): PaperText {
  const footnotes: string[] = [];
  for (const { sheet, notes } of texts) {
    const numbers = new Map<string, number>();
    for (const note of notes) numbers.set(note.mark, footnotes.push(escapeMarkdown(note.text)));
    for (const segment of sheet.segments) {
      const marked = segment.text;
      segment.text = marked.replace(/\u0001\d+\u0002/g, '');
      const markdown = escapeMarkdown(marked).replace(/\u0001(\d+)\u0002/g, (_, mark: string) => {
        const note = numbers.get(mark);
        return note === undefined ? mark : `[^${note}]`;
      });
      segment.markdown = markdown;
      if (!footnoted(marked)) segment.text = segment.text.trim();
    }
  }
  const lines = arrange(texts.map(({ sheet }) => sheet));
  return {
    format: 'pdf',
    lines: withOldFonts(lines),
    whole: false,
    scan: false,
    footnotes,
    omitted: [],
    images: [],
    doubts: [],
  };
}

const footnoted = (text: string): boolean => text.includes('\u0001');

/** Text in fonts from before Unicode comes out in windows-1252: the lines in Unicode, where that gives more words. */
function withOldFonts(lines: readonly PaperLine[]): PaperLine[] {
  const sample = lines
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 6000);
  if (!/[\u0080-\u00ff]/.test(sample) || quality(sample) > 0.8) return [...lines];
  const best = [fromTcvn3, fromVni].find((convert) => quality(convert(sample)) > quality(sample) + 0.15);
  if (!best) return [...lines];
  return lines.map((line) => ({
    ...line,
    text: best(line.text),
    ...(line.markdown === undefined ? {} : { markdown: best(line.markdown) }),
  }));
}

const textQuality = ({ sheet }: PageText): number => {
  const text = sheet.segments
    .map((segment) => segment.text)
    .join(' ')
    .slice(0, 4000);
  return Math.max(quality(text), quality(fromTcvn3(text)), quality(fromVni(text)));
};
