import { tidy } from '../../../language/letters.ts';
import { escapeMarkdown } from '../../text/paragraphs.ts';

/** A stretch of text with one look. */
export interface Span {
  text: string;
  bold: boolean;
  /** The text is Markdown already: the mark of a footnote, a picture. */
  raw?: boolean;
}

/** Spans as inline Markdown: neighbours with the same look are joined, spaces are outside of the bold marks. */
export function inlineMarkdown(spans: readonly Span[]): string {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    const blank = span.text.trim() === '';
    if (last && !last.raw && !span.raw && (last.bold === span.bold || blank)) last.text += span.text;
    else merged.push({ ...span, bold: span.bold && !blank });
  }
  return merged
    .map(({ text, bold, raw }) => {
      if (raw) return text;
      const [, before = '', words = '', after = ''] =
        /^(\s*)(.*?)(\s*)$/s.exec(escapeMarkdown(tidy(text))) ?? [];
      return bold && /[\p{L}\d]/u.test(words) ? `${before}**${words}**${after}` : before + words + after;
    })
    .join('');
}
