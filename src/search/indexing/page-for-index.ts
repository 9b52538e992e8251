import { escapeMarkup } from '../../language/markup.ts';
import { codeTokens } from '../shared/code-token.ts';
import { toIndexText } from '../shared/index-text.ts';
import { meta } from '../shared/names.ts';
import type { PageMarks } from '../shared/page-marks.ts';
import { findMarks } from '../shared/page-marks.ts';

/** A page as it goes to the index. */
export interface PageForIndex {
  /** Below the base path: `van-ban/2025/x/`. */
  address: string;
  marks: PageMarks;
  /** HTML that holds the indexed part of the page alone, its text as the index has it. */
  content: string;
}

/** The element that is indexed; a page has one at most, and none inside of it. */
const article = /<article(?=[^>]* data-pagefind-body[\s=>])[\s\S]*?<\/article>/;
/** What stands beside the text; the index leaves it out. */
const aside = /<aside[^>]* data-pagefind-ignore[\s\S]*?<\/aside>/g;

/**
 * The part of a rendered page that is indexed, with its marks as what Pagefind keeps with a page. Codes become tokens
 * there and not in the page's text, so that no excerpt shows them.
 * @returns undefined if the page is not to be found by a search
 * @throws where a page is to be found and has no marks
 */
export function pageForIndex(address: string, html: string): PageForIndex | undefined {
  const text = article.exec(html)?.[0].replace(aside, '');
  if (text === undefined) return undefined;
  const found = findMarks(text);
  if (!found) throw new Error(`${address} is to be indexed but has no SearchMarks`);
  const { marks, start, end } = found;
  const body = text.slice(0, start) + elementsOf(marks) + text.slice(end);
  return { address, marks, content: toIndexText(`<html lang="vi"><body>${body}</body></html>`) };
}

function elementsOf({ typeName, code, date, cites = [] }: PageMarks): string {
  const kept = {
    [meta.type]: typeName,
    [meta.code]: code,
    [meta.date]: date,
    [meta.own]: code && codeTokens([code]),
    [meta.cites]: codeTokens(cites),
    // Without this field Pagefind takes the address of the first picture and finds the page by the words in it.
    image: '',
  };
  return Object.entries(kept)
    .filter(([name, value]) => value || name === 'image')
    .map(([name, value]) => `<i data-pagefind-meta="${name}:${escapeMarkup(value ?? '')}"></i>`)
    .join('');
}
