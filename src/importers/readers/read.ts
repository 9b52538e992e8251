import { Refusal } from '../../formats/refusal.ts';
import type { PaperText } from '../paper.ts';
import { readDoc } from './doc.ts';
import { readDocx } from './docx/read-docx.ts';
import { readEdxml } from './edxml.ts';
import { formatOf } from './kind.ts';
import { readPdf } from './pdf.ts';
import type { Recognise } from './scan.ts';
import { readPicture } from './scan.ts';
import { readText } from './txt.ts';

/** Reads a file of any known format. Throws a `Refusal` for a file that must not or cannot be read. */
export async function readPaperFile(
  name: string,
  bytes: Uint8Array,
  recognise: Recognise,
): Promise<PaperText> {
  const format = await formatOf(name, bytes);
  switch (format) {
    case 'docx':
      return await readDocx(bytes);
    case 'doc':
      return await readDoc(bytes);
    case 'pdf':
      return await readPdf(bytes, recognise);
    case 'jpg':
    case 'png':
      return await readPicture(bytes, format, recognise);
    case 'edxml': {
      const { stated, enclosed } = readEdxml(bytes);
      const [main] = enclosed;
      if (!main) throw new Refusal('tệp edXML không mang theo văn bản nào đọc được.');
      return { ...(await readPaperFile(main.name, main.bytes, recognise)), format, stated, enclosed };
    }
    case 'txt':
      return readText(bytes);
  }
}
