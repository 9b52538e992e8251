import { decodeText } from '../../formats/old-encodings.ts';
import { tidy } from '../../language/letters.ts';
import type { PaperLine, PaperText } from '../paper.ts';
import { escapeMarkdown } from '../text/paragraphs.ts';

/** Reads plain text, from a mail or another program. It may have Markdown's marks for bold, and any line breaks. */
export function readText(bytes: Uint8Array): PaperText {
  const text = decodeText(bytes);
  return {
    format: 'txt',
    lines: textLines(text),
    whole: false,
    scan: false,
    footnotes: [],
    omitted: [],
    images: [],
    doubts: [],
  };
}

/** The lines of a text. An empty line or a form feed before a line makes a gap. */
function textLines(text: string): PaperLine[] {
  const lines: PaperLine[] = [];
  let page = 1;
  let gap = false;
  for (const raw of tidy(text).replace(/\r\n?/g, '\n').split('\n')) {
    if (raw.includes('\f')) [page, gap] = [page + 1, true];
    const line = raw.replaceAll('\f', '').replace(/\\(?=[^\w\s]|$)/g, '');
    if (line.trim() === '') gap = true;
    else {
      lines.push({
        text: line
          .replaceAll('**', '')
          .trim()
          .replace(/^\*(?=\S.*\S\*$)|(?<=^\*\S.*)\*$/g, ''),
        markdown: markdownOf(line),
        gap,
        page,
      });
      gap = false;
    }
  }
  return lines;
}

/** A line as Markdown: bold and addresses in angle brackets are kept, all other marks are escaped. */
function markdownOf(line: string): string {
  return line
    .trim()
    .split(/(\*\*|<https?:\/\/[^\s<>]+>)/)
    .map((part, at) => (at % 2 === 1 ? part : escapeMarkdown(part)))
    .join('')
    .replace(
      /\*\*(\s*)([^*]+?)(\s*)\*\*/g,
      (_, before: string, words: string, after: string) => `${before}**${words}**${after}`,
    );
}
