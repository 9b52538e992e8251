import { escapeMarkdown } from '../../text/paragraphs.ts';
import type { TextRun } from './runs.ts';

// While a text is put together from its runs, signs that no text has mark footnotes (\u0001 number \u0002) and links
// (\u0003 text \u0004 address \u0005).

/** The end of a text that is a unit of length: `125 km`, `đồng/m`. */
const length = /(?:^|[\s\d/(])[kcdm]?m$/u;
const powers: Readonly<Record<string, string>> = { 2: '²', 3: '³' };

/**
 * The text of a run with its marks: raised digits are the number of a footnote, but behind a length they make an area or a
 * volume of it.
 * @param before the text to the left on the same line
 */
export function marked(
  run: TextRun,
  line: { size: number; y: number },
  before: string,
): { text: string; raised: boolean } {
  const raised =
    run.size < 0.8 * line.size && run.y < line.y - 0.1 * line.size && /^\s*\[?\d{1,3}\]?\s*$/.test(run.text);
  const digits = run.text.replace(/\D/g, '');
  const power = length.test(before) ? powers[digits] : undefined;
  const text = raised ? (power ?? `\u0001${digits}\u0002`) : run.text;
  const isLink = run.url !== undefined && text.trim() !== '';
  return { text: isLink ? text.replace(/\S(?:.*\S)?/su, `\u0003$&\u0004${run.url}\u0005`) : text, raised };
}

/** The text without its marks, which are left out. */
export const plainOf = (text: string): string =>
  text.replace(/\u0001\d+\u0002/g, '').replace(/\u0003([^\u0004]*)\u0004[^\u0005]*\u0005/g, '$1');

/**
 * The text as inline Markdown.
 * @param notes the number in the draft of each footnote of the page; a mark without a footnote is a number
 */
export function markdownOf(text: string, notes: ReadonlyMap<string, number>): string {
  const joined = text.replace(/\u0004([^\u0005]*)\u0005(\s*)\u0003(?=[^\u0004]*\u0004\1\u0005)/g, '$2');
  return joined
    .split(/(\u0003[^\u0004]*\u0004[^\u0005]*\u0005)/)
    .map((part) => {
      const [, words, url] = /^\u0003([^\u0004]*)\u0004([^\u0005]*)\u0005$/.exec(part) ?? [];
      if (words === undefined || url === undefined) return escapeMarkdown(part);
      return linkOf(words, url);
    })
    .join('')
    .replace(/\u0001(\d+)\u0002/g, (_, mark: string) => {
      const note = notes.get(mark);
      return note === undefined ? mark : `[^${note}]`;
    });
}

/** A link; an address that is printed as it is, as an address. */
function linkOf(words: string, url: string): string {
  const bare = (address: string): string => address.replace(/^mailto:|^https?:\/\/|\/$/gi, '').toLowerCase();
  const isAddress = /^https?:/i.test(words) || /^mailto:/i.test(url);
  if (isAddress && bare(words) === bare(url)) return `<${words}>`;
  const target = url.replace(/[\s()<>]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  );
  return `[${escapeMarkdown(words).replace(/[[\]]/g, '\\$&')}](${target})`;
}
