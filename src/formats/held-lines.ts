import { carriedIn } from './carried/carried.ts';
import type { CarriedKind } from './carried/kinds.ts';
import { oleLines } from './ole-lines.ts';
import { packageLines } from './package-lines.ts';
import { packageTables } from './package-tables.ts';
import { carriedInPdf } from './pdf/carried-in-pdf.ts';
import { openPdf } from './pdf/open-pdf.ts';
import { pdfLines } from './pdf/pdf-lines.ts';
import { Refusal } from './refusal.ts';
import { readZip } from './zip.ts';

/** How deep files within files are read. */
const deepest = 4;

/** A file, or one within it, that may show words which are not in its text. */
export interface DrawnFile {
  bytes: Uint8Array;
  /** Of a PDF: its pages without any letter, from 1. Undefined for a file that is no text: a picture, or anything else. */
  wordless?: number[];
}

/** What is told of a file while it is read. */
interface HeldFile {
  /** How deep the file is within others; 0 for a file of its own. */
  depth?: number;
  /** Gets the text of each page of a PDF as it is read. */
  seePage?: (text: string) => void;
  /** Gets the rows of each table of an office file, within other files, too. */
  seeTable?: (rows: string[][]) => void;
  /** Gets what the file carries besides its text. */
  seeCarried?: (kinds: readonly CarriedKind[]) => void;
  /** Gets each file that may show more than its text, within other files, too. */
  seeDrawn?: (file: DrawnFile) => void;
}

/**
 * The lines of all that a file holds, for the search of stamps and private data: seen or not seen, with properties and the
 * files within it. A file that is neither a PDF nor an office file is read as text where it is UTF-8; else it has no lines.
 * Throws a `Refusal` or an `XmlError` where it cannot be read to its end: damaged, with a password, files within files too deep.
 */
export async function heldLines(
  bytes: Uint8Array,
  { depth = 0, seePage, seeTable, seeCarried, seeDrawn }: HeldFile = {},
): Promise<string[]> {
  if (depth > deepest)
    throw new Refusal(`tệp chứa tệp khác lồng quá ${deepest} tầng; hãy tách các tệp ấy ra.`);
  const within = (file: Uint8Array): Promise<string[]> =>
    heldLines(file, { depth: depth + 1, ...(seeTable && { seeTable }), ...(seeDrawn && { seeDrawn }) });
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('PK\u0003\u0004')) {
    const files = readZip(bytes);
    if (seeTable) packageTables(files).forEach(seeTable);
    seeCarried?.(carriedIn(files).kinds);
    return await packageLines(files, within);
  }
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return oleLines(bytes);
  if (head.includes('%PDF-')) {
    const pdf = await openPdf(bytes, { pictures: false });
    try {
      const wordless: number[] = [];
      let page = 0;
      const lines = await pdfLines(pdf, within, (text) => {
        page += 1;
        if (!/\p{L}/u.test(text)) wordless.push(page);
        seePage?.(text);
      });
      seeDrawn?.({ bytes, wordless });
      seeCarried?.(await carriedInPdf(pdf, bytes));
      return lines;
    } finally {
      await pdf.loadingTask.destroy();
    }
  }
  const text = new TextDecoder().decode(bytes);
  if (!/[\uFFFD\u0000]/.test(text)) return text.split(/\r\n?|\n/);
  seeDrawn?.({ bytes });
  return [];
}
