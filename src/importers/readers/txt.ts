import { decodeText } from '../../formats/old-encodings.ts';
import { tidy } from '../../language/letters.ts';
import type { PaperLine, PaperText } from '../paper.ts';
import { escapeMarkdown } from '../text/paragraphs.ts';

/** Reads plain text, such as a mail or another program gives it: bold marks and line breaks as they come. */
export function readText(bytes: Uint8Array): PaperText {
  const text = decodeText(bytes);
  return {
    format: 'txt',
    lines: textLines(text),
    whole: false,
    scan: false,
    footnotes: [],
    images: [],
    doubts: [],
  };
}

/** Lines of a text; an empty one before a line, or a form feed, is a gap. */
export function textLines(text: string): PaperLine[] {
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

/** Bold and addresses in angle brackets stay; anything else is text. */
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
