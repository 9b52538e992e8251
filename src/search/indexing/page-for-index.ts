import { escapeMarkup } from '../../language/markup.ts';
import { codeTokens } from '../shared/code-token.ts';
import { toIndexText } from '../shared/index-text.ts';
import { meta } from '../shared/names.ts';
import { findMarks } from '../shared/page-marks.ts';

/**
 * A built page for Pagefind: its text changed by `toIndexText`, its marks as fields that Pagefind keeps with a page.
 * Only fields hold the tokens of codes, so that no excerpt shows one.
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
    // Without this field Pagefind takes the address of the first picture and finds the page by the words in it.
    image: '',
  };
  const elements = Object.entries(kept)
    .filter(([name, value]) => value || name === 'image')
    .map(([name, value]) => `<i data-pagefind-meta="${name}:${escapeMarkup(value ?? '')}"></i>`);
  return toIndexText(html.slice(0, found.start) + elements.join('') + html.slice(found.end));
}
