import { officeText } from './office-text.ts';
import { oleLines } from './ole-lines.ts';
import { openPdf } from './pdf/open-pdf.ts';
import { pdfLines } from './pdf/pdf-lines.ts';

/** How deep files within files are read. */
const deepest = 3;

/**
 * The lines of all that a file holds, for the search of stamps: seen or not seen, with properties and the files within it.
 * A file that is neither a PDF nor an office file is read as text where it is UTF-8; else it has no lines. Throws where it
 * is damaged or has a password.
 * @param seePage gets the text of each page of a PDF as it is read
 */
export async function heldLines(
  bytes: Uint8Array,
  depth = 0,
  seePage?: (text: string) => void,
): Promise<string[]> {
  if (depth > deepest) return [];
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('PK\u0003\u0004')) return officeText(bytes);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return oleLines(bytes);
  if (head.includes('%PDF-')) {
    const pdf = await openPdf(bytes, { pictures: false });
    try {
      return await pdfLines(pdf, (file) => heldLines(file, depth + 1), seePage);
    } finally {
      await pdf.loadingTask.destroy();
    }
  }
  const text = new TextDecoder().decode(bytes);
  return /[\uFFFD\u0000]/.test(text) ? [] : text.split(/\r\n?|\n/);
}
