import type { PDFDocumentProxy } from 'pdfjs-dist';
import { heldLines } from '../../../formats/held-lines.ts';
import { openPdf } from '../../../formats/pdf/open-pdf.ts';
import { pdfLines } from '../../../formats/pdf/pdf-lines.ts';
import { Refusal } from '../../../formats/refusal.ts';
import { addAll } from '../../../language/lists/long-lists.ts';
import { pictureOf } from '../../../recognition/pictures/page-picture.ts';
import { arrange } from '../../pages/reading-order.ts';
import type { Sheet } from '../../pages/sheet.ts';
import type { Doubt, PaperText } from '../../paper.ts';
import { withoutContents } from '../printed-contents.ts';
import { refuseStamp } from '../refuse-stamp.ts';
import type { Recognise } from '../scan.ts';
import { linesOfPages } from './page-lines.ts';
import type { PdfPage } from './page.ts';
import { readPage } from './page.ts';
import { isPoor, lettersOf } from './text-layer.ts';

const mostPages = 400;

/**
 * Reads a PDF: its text, and by recognition those pages that are only a picture. Throws a `Refusal` where it is damaged.
 * @param seePage gets how many pages were read, after each of them: all pages are read twice
 */
export async function readPdf(
  bytes: Uint8Array,
  recognise: Recognise,
  seePage: (count: number) => void = () => undefined,
): Promise<PaperText> {
  const pdf = await openPdf(bytes, { pictures: true });
  try {
    if (pdf.numPages > mostPages)
      throw new Refusal(`tệp có ${pdf.numPages} trang, quá dài để nhập một lần; hãy tách tệp.`);
    let seen = 0;
    refuseStamp(
      await pdfLines(
        pdf,
        (file) => heldLines(file, { depth: 1 }),
        () => seePage((seen += 1)),
      ),
    );
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      pages.push(await readPage(pdf, number));
      seePage(number);
    }
    const poor = pages.map(isPoor);
    const filled = poor.filter((_, at) => lettersOf(pages[at]!) > 0 || pages[at]!.underPicture);
    if (filled.filter(Boolean).length > filled.length / 2 || filled.length === 0)
      return await readPictures(pdf, recognise);
    const recognised = new Map<PdfPage, Sheet>();
    const doubts = pages.flatMap((page) => page.doubts);
    for (const [at, page] of pages.entries()) {
      if (!poor[at] || !page.underPicture) continue;
      const read = await recognise(
        await pictureOf(await pdf.getPage(page.number)),
        page.number,
        pdf.numPages,
      );
      recognised.set(page, scaled(read.sheet, page.width / read.sheet.width));
      doubts.push({
        field: 'body',
        page: page.number,
        message: 'cả trang là ảnh: chữ đọc bằng nhận dạng',
      });
      addAll(doubts, read.doubts);
    }
    const { omitted, doubts: unsure, ...text } = linesOfPages(pages, recognised);
    return {
      ...text,
      format: 'pdf',
      scan: pages[0]!.underPicture || recognised.size > 0,
      omitted: [...pages.flatMap((page) => (recognised.has(page) ? [] : page.omitted)), ...omitted],
      images: [],
      doubts: [...doubts, ...unsure],
    };
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
    addAll(doubts, page.doubts);
  }
  const text = arrange(sheets);
  const { lines, omitted } = withoutContents(text.lines);
  return {
    lines,
    omitted: [...text.omitted, ...omitted],
    format: 'pdf',
    whole: false,
    scan: true,
    footnotes: [],
    images: [],
    doubts: [...doubts, ...text.doubts],
  };
}
