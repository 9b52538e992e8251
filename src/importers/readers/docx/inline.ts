import { tidy } from '../../../language/letters.ts';
import { escapeMarkdown } from '../../text/paragraphs.ts';

/** A stretch of text with one look. */
export interface Span {
  text: string;
  bold: boolean;
  /** The text is Markdown already: the mark of a footnote, a picture. */
  raw?: boolean;
  /** The address of the link that the text is. */
  link?: string;
  /** Small letters are shown as capitals. */
  caps?: boolean;
  /** The fonts of its letters outside of ASCII and of the others. */
  fonts?: readonly (string | undefined)[];
  /** The number or the dash before a paragraph. */
  label?: boolean;
}

/** The text of spans without any marks. */
export const plainText = (spans: readonly Span[]): string =>
  tidy(spans.map(({ text, raw }) => (raw ? '' : text)).join(''));

/** Spans as inline Markdown. */
export function inlineMarkdown(spans: readonly Span[]): string {
  const groups: { link?: string; spans: Span[] }[] = [];
  for (const span of spans) {
    const last = groups.at(-1);
    const link = span.raw ? undefined : span.link;
    if (last && last.link === link) last.spans.push(span);
    else groups.push({ link, spans: [span] });
  }
  return groups
    .map(({ link, spans: own }, at) => {
      const [before, after] = [groups[at - 1], groups[at + 1]].map((group) =>
        group ? (group.link === undefined ? group.spans.map(({ text }) => text).join('') : '[]') : '',
      );
      return link === undefined
        ? withBold(own, before?.at(-1) ?? '', after?.at(0) ?? '')
        : linkMarkdown(own, link);
    })
    .join('');
}

/** A link; an address that is its own text is left to the renderer. */
function linkMarkdown(spans: readonly Span[], link: string): string {
  const text = plainText(spans);
  const [, before = '', after = ''] = /^(\s*).*?(\s*)$/s.exec(text) ?? [];
  if (text.trim() === '') return text;
  const bare = (address: string): string => address.replace(/^mailto:/i, '').replace(/\/$/, '');
  if (bare(text.trim()) === bare(link)) return withBold(spans, '', '');
  const address = link
    .trim()
    .replace(/[\s()<>\\"]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));
  const words = withBold(spans, '[', ']')
    .trim()
    .replace(/(?<!\\)[[\]]/g, '\\$&');
  return `${before}[${words}](${address})${after}`;
}

/**
 * Spans with the same look are joined. Marks of bold touch neither a space within nor, where a letter is outside, a sign
 * within: Markdown would show `**5.**a` with its stars.
 */
function withBold(spans: readonly Span[], before: string, after: string): string {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    const blank = !span.raw && span.text.trim() === '';
    if (last && !last.raw && !span.raw && (last.bold === span.bold || blank)) last.text += span.text;
    else merged.push({ ...span, bold: span.bold && !blank });
  }
  return merged
    .map(({ text, bold, raw }, at) => {
      if (raw) return text;
      if (!bold) return escapeMarkdown(tidy(text));
      const outside = [merged[at - 1]?.text.at(-1) ?? before, merged[at + 1]?.text.at(0) ?? after];
      const [first, inner, last] = boldPart(tidy(text), outside[0]!, outside[1]!);
      const words = inner === '' ? '' : `**${escapeMarkdown(inner)}**`;
      return escapeMarkdown(first) + words + escapeMarkdown(last);
    })
    .join('');
}

/**
 * Parts a bold text into what must be before, within and behind its marks. Where signs must be outside at one end, they are
 * at the other too: `(**5**)a`.
 */
function boldPart(text: string, before: string, after: string): [string, string, string] {
  const letter = /[\p{L}\p{N}]/u;
  if (!letter.test(text)) return [text, '', ''];
  const signs =
    (letter.test(before) && !letter.test(text.charAt(0))) ||
    (letter.test(after) && !letter.test(text.at(-1)!));
  const first = (signs ? /^[^\p{L}\p{N}]*/u : /^\s*/).exec(text)![0];
  const last = (signs ? /[^\p{L}\p{N}]*$/u : /\s*$/).exec(text)![0];
  return [first, text.slice(first.length, text.length - last.length), last];
}
