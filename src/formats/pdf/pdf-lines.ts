import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { addAll } from '../../language/lists/long-lists.ts';
import { asShown } from '../old-encodings.ts';
import { partLines } from '../part-lines.ts';
import { Refusal } from '../refusal.ts';
import { printedRows, printedText } from './printed-rows.ts';

/** How many pages are read at most. */
const mostPages = 3000;
/** The pages of a shorter file are kept in memory: import reads them once more. */
const mostKept = 20;

/**
 * The lines of all that a PDF holds: its properties, bookmarks and the files within it; of each page the text, whichever
 * way it is turned and whether it is seen or not, the remarks, and what fields and stamps print.
 * Throws a `Refusal` where it has more than 3,000 pages.
 * @param read the lines of a file within the PDF
 * @param seePage gets the text of each page as it is read, in the order of the pages
 */
export async function pdfLines(
  pdf: PDFDocumentProxy,
  read: (file: Uint8Array) => Promise<string[]>,
  seePage: (text: string) => void = () => undefined,
): Promise<string[]> {
  if (pdf.numPages > mostPages)
    throw new Refusal(`tệp có ${pdf.numPages} trang, chỉ soát được ${mostPages} trang; hãy tách tệp.`);
  const { info, metadata } = await pdf.getMetadata();
  const { Custom: own, ...properties } = info as Record<string, unknown>;
  const lines = Object.values({ ...properties, ...(own as object | undefined) }).filter(
    (value) => typeof value === 'string',
  );
  addAll(lines, wordsOf(metadata?.getRaw()));
  addAll(lines, bookmarks(((await pdf.getOutline()) as Bookmark[] | null) ?? []));
  const files = new Map<string, string>();
  for (const [id, file] of (await pdf.getAttachments()) ?? []) files.set(id, String(file.filename));
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.filter((item): item is TextItem => 'str' in item);
    addAll(lines, printedRows(texts));
    seePage(printedText(texts));
    const marks = (await page.getAnnotations()) as Annotation[];
    addAll(lines, marks.flatMap(wordsOfMark));
    for (const { fileId, file } of marks) if (fileId) files.set(fileId, file?.filename ?? '');
    if (marks.some(isDrawn)) addAll(lines, await drawnWords(page));
    if (pdf.numPages > mostKept) page.cleanup();
  }
  for (const [id, name] of files) {
    lines.push(name);
    const content = await pdf.getAttachmentContent(id);
    if (content) addAll(lines, await read(content));
  }
  return lines.filter((line) => line.trim() !== '').flatMap(asShown);
}

/** The texts of the XMP metadata, one line for each element. */
const wordsOf = (xmp: unknown): string[] =>
  typeof xmp === 'string' ? partLines(xmp, { each: true, lenient: true }).map((text) => text.trim()) : [];

const bookmarks = (all: readonly Bookmark[]): string[] =>
  all.flatMap(({ title, items }) => [title, ...bookmarks(items)]);

const wordsOfMark = ({ contentsObj, textContent, fieldValue, alternativeText }: Annotation): string[] =>
  [contentsObj?.str, textContent, fieldValue, alternativeText]
    .flat()
    .filter((value) => typeof value === 'string')
    .flatMap((text) => text.split(/\r\n?|\n/));

/** Marks that print nothing of their own. */
const bare = new Set(['Link', 'Popup', 'Highlight', 'Underline', 'StrikeOut', 'Squiggly']);
const isDrawn = ({ subtype, hasAppearance }: Annotation): boolean =>
  hasAppearance === true && !bare.has(subtype);

/** What fields, stamps and signatures print over a page: each word or row, and all of one mark together. */
async function drawnWords(page: PDFPageProxy): Promise<string[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const words: string[] = [];
  let own: string[] | undefined;
  for (const [at, operator] of fnArray.entries()) {
    if (operator === OPS.beginAnnotation) own = [];
    if (operator === OPS.endAnnotation && own) addAll(words, [...own, own.join(' ')]);
    if (operator === OPS.endAnnotation) own = undefined;
    if (!own || operator !== OPS.showText) continue;
    const [glyphs] = argsArray[at] as [(number | { unicode?: string })[]];
    own.push(glyphs.map((glyph) => (typeof glyph === 'object' ? (glyph.unicode ?? '') : '')).join(''));
  }
  return words;
}

interface Bookmark {
  title: string;
  items: Bookmark[];
}

interface Annotation {
  subtype: string;
  hasAppearance?: boolean;
  contentsObj?: { str?: string };
  textContent?: string[];
  fieldValue?: unknown;
  alternativeText?: string;
  fileId?: string;
  file?: { filename?: string };
}
