import { heldLines } from '../../formats/held-lines.ts';
import { Refusal } from '../../formats/refusal.ts';
import type { PaperLine, PaperText } from '../paper.ts';
import { readDoc } from './doc/read-doc.ts';
import { readDocx } from './docx/read-docx.ts';
import { readEdxml } from './edxml.ts';
import { formatOf } from './kind.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { refuseStamp } from './refuse-stamp.ts';
import type { Recognise } from './scan.ts';
import { readPicture } from './scan.ts';
import { readText } from './txt.ts';

/**
 * Reads a file of any known format. Throws a `Refusal` for a file that must not or cannot be read, and for one that bears a
 * stamp of secrecy or limited circulation anywhere in it. A paper that is too long for a page is refused, too,
 * and a table that is too wide for any.
 * @param seePage gets how many pages of a PDF were read, after each of them; again from the first one where it is read twice
 */
export async function readPaperFile(
  name: string,
  bytes: Uint8Array,
  recognise: Recognise,
  seePage?: (count: number) => void,
): Promise<PaperText> {
  const paper = await readFormat(name, bytes, recognise, seePage);
  const texts = [...paper.lines.flatMap(printed), ...paper.omitted.flatMap(({ text }) => text.split('\n'))];
  refuseStamp(texts);
  if (texts.reduce((sum, { length }) => sum + length, 0) > mostLetters)
    throw new Refusal('tệp có hơn 2 triệu chữ, quá dài để nhập một lần; hãy tách tệp.');
  if (paper.lines.some(({ table }) => table?.some((row) => row.length > mostColumns)))
    throw new Refusal(
      `tệp có bảng rộng hơn ${mostColumns} cột, không trang nào hiện hết; hãy chia bảng ấy, hoặc đăng tệp này làm tệp đính kèm.`,
    );
  return paper;
}

/** The longest papers have a tenth of it. A small package may inflate to fifty times as much. */
const mostLetters = 2_000_000;
/** All rows of a table are written as wide as its widest row. */
const mostColumns = 300;

async function readFormat(
  name: string,
  bytes: Uint8Array,
  recognise: Recognise,
  seePage?: (count: number) => void,
): Promise<PaperText> {
  const format = await formatOf(name, bytes);
  switch (format) {
    case 'docx':
      return await readDocx(bytes);
    case 'doc':
      return readDoc(bytes);
    case 'pdf':
      return await readPdf(bytes, recognise, seePage);
    case 'jpg':
    case 'png':
      return await readPicture(bytes, format, recognise);
    case 'edxml': {
      const { stated, enclosed } = readEdxml(bytes);
      const [main] = enclosed;
      if (!main) throw new Refusal('tệp edXML không mang theo văn bản nào đọc được.');
      for (const each of enclosed) refuseStamp(await heldLines(each.bytes));
      const paper = await readPaperFile(main.name, main.bytes, recognise, seePage);
      return { ...paper, format, stated, enclosed };
    }
    case 'txt':
      return readText(bytes);
  }
}

/** A line as it is printed, a table as a line for each row. */
const printed = ({ text, table }: PaperLine): string[] => table?.map((row) => row.join(' | ')) ?? [text];
