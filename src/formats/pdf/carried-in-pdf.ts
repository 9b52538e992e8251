import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { CarriedKind } from '../carried/kinds.ts';
import { namesNobody } from '../carried/offices.ts';

/** Marks with the words of a person who has read the page. */
const remarks = new Set([
  'Text',
  'FreeText',
  'Highlight',
  'Underline',
  'StrikeOut',
  'Squiggly',
  'Caret',
  'Popup',
]);

/** What a PDF carries besides its text: who made it, remarks on its pages. */
export async function carriedInPdf(pdf: PDFDocumentProxy): Promise<CarriedKind[]> {
  const kinds: CarriedKind[] = [];
  const { info, metadata } = await pdf.getMetadata();
  const { Author: author } = info as { Author?: unknown };
  if (namesSomebody(author) || namesSomebody(metadata?.get('dc:creator'))) kinds.push('author');
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const marks = (await page.getAnnotations()) as { subtype: string; contentsObj?: { str?: string } }[];
    if (!marks.some(({ subtype, contentsObj }) => remarks.has(subtype) && isWord(contentsObj?.str))) continue;
    kinds.push('comment');
    break;
  }
  return kinds;
}

const namesSomebody = (value: unknown): boolean =>
  [value].flat().some((each) => typeof each === 'string' && !namesNobody(each));

const isWord = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
