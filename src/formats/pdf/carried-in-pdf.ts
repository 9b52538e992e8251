import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { CarriedKind } from '../carried/kinds.ts';
import { namesNobody } from '../carried/offices.ts';

/** Marks whose words only open on a click: remarks of a person who has read the page. */
export const remarks: ReadonlySet<string> = new Set([
  'Text',
  'Highlight',
  'Underline',
  'StrikeOut',
  'Squiggly',
  'Caret',
  'Popup',
]);

/** The properties and the elements of XMP that name a person or an office. */
export const namesOfPeople = /^(?:Author|Company|Manager|LastModifiedBy|LastSavedBy)$/i;

/**
 * What a PDF carries besides its text: who made it, remarks on its pages; and that it is signed, where it carries any of these.
 * @param bytes all of the file
 */
export async function carriedInPdf(pdf: PDFDocumentProxy, bytes: Uint8Array): Promise<CarriedKind[]> {
  const kinds: CarriedKind[] = [];
  if (await namesPeople(pdf)) kinds.push('author');
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const marks = (await page.getAnnotations()) as { subtype: string; contentsObj?: { str?: string } }[];
    if (!marks.some(({ subtype, contentsObj }) => remarks.has(subtype) && isWord(contentsObj?.str))) continue;
    kinds.push('comment');
    break;
  }
  if (kinds.length > 0 && isSignedPdf(bytes)) kinds.push('signed');
  return kinds;
}

/** Whether a PDF has a signature, which is of a range of its bytes. */
export const isSignedPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('/ByteRange');

async function namesPeople(pdf: PDFDocumentProxy): Promise<boolean> {
  const { info, metadata } = await pdf.getMetadata();
  const { Custom: own, ...properties } = info as Record<string, unknown>;
  const names = Object.entries({ ...properties, ...(own as object | undefined) })
    .filter(([key]) => namesOfPeople.test(key))
    .map(([, value]) => value);
  return namesSomebody([...names, metadata?.get('dc:creator')].flat());
}

const namesSomebody = (values: readonly unknown[]): boolean =>
  values.some((each) => typeof each === 'string' && !namesNobody(each));

const isWord = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
