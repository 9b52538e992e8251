import { escapeMarkup } from '../../language/markup.ts';
import { codeTokens } from '../shared/code-token.ts';
import { toIndexText } from '../shared/index-text.ts';
import { meta } from '../shared/names.ts';
import { findMarks } from '../shared/page-marks.ts';

/**
 * A built page as Pagefind is given it: its text as the index has it, its marks as what Pagefind keeps with a page.
 * Codes become tokens there and not in the page's text, so that no excerpt shows them.
 */
export function pageForIndex(html: string): string {
  const found = findMarks(html);
  if (!found) return toIndexText(html);
  const { typeName, code, date, cites = [] } = found.marks;
  const kept = {
    [meta.type]: typeName,
    [meta.code]: code,
    [meta.date]: date,
    [meta.own]: code && codeTokens([code]),
    [meta.cites]: codeTokens(cites),
    // Otherwise Pagefind takes the first picture's address, and finds the page by its words.
    image: '',
  };
  const elements = Object.entries(kept)
    .filter(([name, value]) => value || name === 'image')
    .map(([name, value]) => `<i data-pagefind-meta="${name}:${escapeMarkup(value ?? '')}"></i>`);
  return toIndexText(html.slice(0, found.start) + elements.join('') + html.slice(found.end));
}
