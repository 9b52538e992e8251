import type { Canvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from '../../formats/pdf/open-pdf.ts';
import { Refusal } from '../../formats/refusal.ts';
import { drawnPage } from '../pictures/page-picture.ts';
import { leastHeight, leastWidth, seekingDpi } from './seek-stamp.ts';

/** What is looked for in a PDF, and who is told of it. */
interface PageSearch {
  /** The pages without any letter, from 1. */
  wordless: readonly number[];
  isStamped: (page: Canvas) => Promise<boolean>;
  /** Called before each page that is recognised. */
  seePage: (page: number) => void;
}

/**
 * The first page of a PDF, from 1, that shows a stamp: pages without letters and pages with a picture are drawn and looked
 * at; undefined without any. Throws a `Refusal` that names the page which could not be drawn.
 */
export async function stampedPage(
  bytes: Uint8Array,
  { wordless, isStamped, seePage }: PageSearch,
): Promise<number | undefined> {
  const mayHavePictures = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('/Image');
  if (!mayHavePictures && wordless.length === 0) return undefined;
  const pdf = await openPdf(bytes, { pictures: true });
  const isNew = newPictures();
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const isWordless = wordless.includes(number);
      if (!isWordless && !mayHavePictures) continue;
      seePage(number);
      try {
        const page = await pdf.getPage(number);
        if (!isWordless && !(await isNew(page))) continue;
        if (await isStamped(await drawnPage(page, { dpi: seekingDpi, marks: true }))) return number;
      } catch (cause) {
        throw new Refusal(`không nhận dạng được chữ trong ảnh ở trang ${number}.`, { cause });
      }
    }
    return undefined;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

const paints: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
]);

/** Tells whether a page has a picture that no earlier page has: a letterhead is on all pages. */
function newPictures(): (page: PDFPageProxy) => Promise<boolean> {
  const seen = new Set<string>();
  return async (page) => {
    const { fnArray, argsArray } = await page.getOperatorList();
    let found = false;
    for (const [at, operator] of fnArray.entries()) {
      if (!paints.has(operator)) continue;
      const [id, width, height] = argsArray[at] as [unknown, unknown, unknown];
      if (typeof id !== 'string') found = true;
      else if (Number(width) < leastWidth || Number(height) < leastHeight || seen.has(id)) continue;
      else {
        seen.add(id);
        found = true;
      }
    }
    return found;
  };
}
