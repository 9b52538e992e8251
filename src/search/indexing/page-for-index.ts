import { shortDigest } from '../../cache/digest.ts';
import { escapeMarkup } from '../../language/markup.ts';
import { searchWords } from '../../strings/search.ts';
import { codeTokens } from '../shared/code-token.ts';
import { hideText } from '../shared/hidden-text.ts';
import { toIndexText } from '../shared/index-text.ts';
import { meta } from '../shared/names.ts';
import type { PageMarks } from '../shared/page-marks.ts';
import { findMarks } from '../shared/page-marks.ts';
import type { AttachedFile } from './attached-files.ts';
import { htmlOfFiles } from './attached-files.ts';
import type { TokensOfPoints } from './points-of-page.ts';
import { pointsOfPage } from './points-of-page.ts';

/** A page as it goes to the process that makes the index. */
export interface PageForIndex {
  /** Below the base path: `van-ban/2025/x/`. */
  address: string;
  /** The indexed part of its HTML, without what stands beside the text. */
  article: string;
  /** What is attached to the document of the page. */
  files?: readonly AttachedFile[] | undefined;
}

/** A page as it goes to Pagefind. */
interface MarkedPage {
  marks: PageMarks;
  /** The indexed part of the page without its marks. */
  text: string;
  /** HTML that holds the indexed part of the page alone, its text as the index has it. */
  content: string;
}

/** The element that is indexed; a page has one at most, and none inside of it. */
const article = /<(article|header)(?=[^>]* data-pagefind-body[\s=>])[\s\S]*?<\/\1>/;
/** What stands beside the text; the index leaves it out. */
const aside = /<aside[^>]* data-pagefind-ignore[\s\S]*?<\/aside>/g;
/** The mark of a footnote: to Pagefind its number would be the end of the word before it. */
const noteMark = /<sup><a [^>]*data-footnote-ref[^>]*>\d+<\/a><\/sup>/g;
/** A fact between its label and its value; the index keeps no element, and an excerpt needs a sign between them. */
const label = /<\/dt>\s*(?=<dd)/g;
/** The beginning of an element, and its attributes. */
const tag = /<([a-z][a-z0-9]*)((?:\s+[^\s"'<>=/]+(?:="[^"]*")?)+)\s*\/?>/g;
/** How much a word counts there, beside 1 in a text and 7 in a title. */
const weights = { keywords: 3, issuer: 0.5 } as const;
const pagefindAttribute = / data-pagefind-[a-z]+(?:="[^"]*")?/g;

/** A key of all that the index has of a page. */
export const indexKey = (page: PageForIndex): string => shortDigest(page.article);

/**
 * The part of a rendered page that is indexed.
 * @returns undefined if the page is not to be found by a search
 */
export function pageForIndex(address: string, html: string): PageForIndex | undefined {
  const part = article.exec(html)?.[0];
  return part === undefined
    ? undefined
    : { address, article: part.replace(aside, '').replace(noteMark, '').replace(label, ':</dt> ') };
}

/**
 * A page with its marks as what Pagefind keeps with it. Codes, places and days become tokens there and not in the page's
 * text, so that no excerpt shows them. Attributes are left out: Pagefind would keep the text of each element with an id a second time.
 * @throws where the page has no marks
 */
export function forPagefind({ address, article: whole, files = [] }: PageForIndex): MarkedPage {
  const found = findMarks(whole);
  if (!found) throw new Error(`${address} is to be indexed but has no SearchMarks`);
  const { marks, start, end } = found;
  const before = withoutAttributes(whole.slice(0, start));
  const after = besides(withoutAttributes(whole.slice(end)), marks);
  const attached = htmlOfFiles(files);
  const points = pointsOfPage(before + after, attached);
  const body = before + elementsOf(marks, points) + withEnd(after, attached);
  return { marks, text: before + after, content: toIndexText(`<html lang="vi"><body>${body}</body></html>`) };
}

/** The rest of a page with the words by which it is found besides its text, at the end of what is indexed. */
function besides(rest: string, { issuer, keywords = [] }: PageMarks): string {
  const named = (weight: number, label: string, text: string | undefined): string =>
    text ? `<p data-pagefind-weight="${weight}">${label}: ${escapeMarkup(text)}</p>` : '';
  return withEnd(
    rest,
    named(weights.keywords, searchWords.keywords, keywords.join(', ')) +
      named(weights.issuer, searchWords.issuer, issuer),
  );
}

/** A page with some more at the end of its indexed element. */
function withEnd(rest: string, more: string): string {
  const end = rest.lastIndexOf('</');
  return rest.slice(0, end) + more + rest.slice(end);
}

const withoutAttributes = (html: string): string =>
  html.replace(
    tag,
    (_, name: string, attributes: string) =>
      `<${name}${(attributes.match(pagefindAttribute) ?? []).join('')}>`,
  );

function elementsOf(
  { typeName, code, date, tag, successor, cites = [] }: PageMarks,
  { named, titled }: TokensOfPoints,
): string {
  const kept = {
    [meta.type]: typeName,
    [meta.code]: code,
    [meta.date]: date,
    [meta.tag]: tag && hideText(tag),
    [meta.successor]: successor && hideText(successor),
    [meta.own]: code && codeTokens([code]),
    [meta.cites]: codeTokens(cites),
    [meta.named]: named,
    [meta.titled]: titled,
    // Without this field Pagefind takes the address of the first picture and finds the page by the words in it.
    image: '',
  };
  return Object.entries(kept)
    .filter(([name, value]) => value || name === 'image')
    .map(([name, value]) => `<i data-pagefind-meta="${name}:${escapeMarkup(value ?? '')}"></i>`)
    .join('');
}
