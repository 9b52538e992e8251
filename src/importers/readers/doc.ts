import WordExtractor from 'word-extractor';
import { Refusal } from '../../formats/refusal.ts';
import { tidy } from '../../language/letters.ts';
import type { PaperLine, PaperText } from '../paper.ts';

/** Reads a file of old binary Word as paragraphs. Numbers that Word only shows are lost. Throws a `Refusal` where damaged. */
export async function readDoc(bytes: Uint8Array): Promise<PaperText> {
  let document;
  try {
    document = await new WordExtractor().extract(Buffer.from(bytes));
  } catch {
    throw new Refusal('tệp .doc hỏng, không mở được; hãy mở bằng Word và lưu lại thành .docx.');
  }
  const text = `${document.getBody()}\n${document.getTextboxes({ includeHeadersAndFooters: false })}`;
  return {
    format: 'doc',
    lines: docLines(text),
    whole: true,
    scan: false,
    footnotes: [],
    omitted: [],
    images: [],
    doubts: [
      {
        field: 'body',
        message: 'Word đời cũ: số thứ tự tự động, bảng và chữ đậm có thể đã mất; hãy so với bản gốc',
      },
    ],
  };
}

/** The lines of a text in which paragraphs end with a line break, and cells of a table with a tab. */
function docLines(text: string): PaperLine[] {
  const lines: PaperLine[] = [];
  let gap = false;
  for (const raw of tidy(text)
    .replace(/\r\n?|\u000b|\u000c|\u0007/g, '\n')
    .split('\n')) {
    const line = raw.replace(/[\u0000-\u0008\u000e-\u001f]/g, '').trim();
    if (line === '') gap = true;
    else {
      lines.push({ text: line, gap, page: 1 });
      gap = false;
    }
  }
  return lines;
}
