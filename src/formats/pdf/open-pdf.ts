import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Refusal } from '../refusal.ts';

/**
 * Opens a PDF. Throws a `Refusal` where it is damaged or has a password. The caller ends `loadingTask`.
 * @param pictures whether drawing operations have pictures; to decode them takes most of the time of a signed page
 */
export async function openPdf(
  bytes: Uint8Array,
  { pictures }: { pictures: boolean },
): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      verbosity: VerbosityLevel.ERRORS,
      useSystemFonts: true,
      maxImageSize: pictures ? -1 : 0,
      wasmUrl: dataOf('wasm'),
      cMapUrl: dataOf('cmaps'),
      standardFontDataUrl: dataOf('standard_fonts'),
    }).promise;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new Refusal('tệp có mật khẩu; hãy bỏ mật khẩu rồi thử lại.');
    throw new Refusal('tệp PDF hỏng, không mở được; hãy xuất lại tệp PDF.', { cause: error });
  }
}

/** A folder with data of the package pdfjs-dist, so that nothing is fetched. */
const dataOf = (folder: string): string =>
  join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), folder) + sep;
