import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import type { CarriedKind } from '../carried/kinds.ts';
import { namesNobody } from '../carried/offices.ts';
import { ancestor, cutXml } from '../carried/xml-cuts.ts';
import { Refusal } from '../refusal.ts';
import { decodeXml, XmlError } from '../xml.ts';
import { namesOfPeople, remarks } from './carried-in-pdf.ts';

/** A PDF that was made anew. */
interface BarePdf {
  bytes: Uint8Array;
  /** What was taken out. */
  kinds: CarriedKind[];
}

/**
 * A PDF without the name of its author and without remarks on its pages, and without what older versions of it have left in
 * the file. Its pages stay as they are. Undefined where there is nothing to take out.
 * @throws `Refusal` where the library cannot read or write the PDF: it is damaged, or is locked by a password of its author
 */
export async function barePdf(bytes: Uint8Array): Promise<BarePdf | undefined> {
  const pdf = await ofLibrary(() => open(bytes));
  const kinds: CarriedKind[] = [];
  const hadNames = cleanProperties(pdf);
  if ((await cleanMetadata(pdf)) || hadNames) kinds.push('author');
  if (removeRemarks(pdf)) kinds.push('comment');
  if (kinds.length === 0) return undefined;
  removeUnreachable(pdf);
  const settings = { addDefaultPage: false, updateFieldAppearances: false, rewrite: true };
  return { bytes: await ofLibrary(() => pdf.save(settings)), kinds };
}

/** Does what only the library does: whatever it throws comes from the file, of which it expects more than it looks at. */
async function ofLibrary<Value>(work: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    throw new Refusal('tệp PDF hỏng hoặc bị khóa, không sửa được; hãy xuất lại tệp PDF.', { cause });
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocument> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, preserveXFA: true });
  // The library finds the pages, and what is wrong with them, only where it is asked for them. It keeps what it found.
  pdf.getPages();
  return pdf;
}

/** Takes the names of people out of the properties; returns whether there were any. */
function cleanProperties({ context }: PDFDocument): boolean {
  const properties = context.lookup(context.trailerInfo.Info);
  if (!(properties instanceof PDFDict)) return false;
  const named = properties.entries().filter(([key, value]) => {
    const text = namesOfPeople.test(key.decodeText()) ? context.lookup(value) : undefined;
    return (text instanceof PDFString || text instanceof PDFHexString) && !namesNobody(text.decodeText());
  });
  for (const [key] of named) properties.delete(key);
  return named.length > 0;
}

/** Takes them out of the XMP metadata; where these cannot be read, takes out the metadata. */
async function cleanMetadata({ catalog, context }: PDFDocument): Promise<boolean> {
  const key = PDFName.of('Metadata');
  const stream = catalog.lookup(key);
  if (!(stream instanceof PDFRawStream)) return false;
  const xmp = decodeXml(await ofLibrary(() => decodePDFRawStream(stream).decode()));
  const clean = withoutPeople(xmp);
  if (clean === xmp) return false;
  if (clean === undefined) catalog.delete(key);
  else {
    const bytes = new TextEncoder().encode(clean);
    catalog.set(key, context.register(context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' })));
  }
  return true;
}

/** XMP without the names of people; undefined where it is damaged, or has them in attributes. */
function withoutPeople(xmp: string): string | undefined {
  try {
    let isInAttribute = false;
    const clean = cutXml(xmp, (element, cut) => {
      const { name, text, attributes } = element;
      const isName =
        namesOfPeople.test(name) || (name === 'li' && ancestor(element, 'creator') !== undefined);
      if (isName && !namesNobody(text)) cut('element');
      for (const [key, value] of Object.entries(attributes))
        if (namesOfPeople.test(key.replace(/^.*:/, '')) && !namesNobody(value)) isInAttribute = true;
    });
    return isInAttribute ? undefined : clean;
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}

/** The keys of a mark with the words of a remark, and who has written them when. */
const remarkKeys = ['Contents', 'RC', 'T', 'Popup', 'M', 'CreationDate'].map((key) => PDFName.of(key));

/** Takes remarks off all pages; what is printed on a page, such as a highlighted line, stays. */
function removeRemarks(pdf: PDFDocument): boolean {
  const key = PDFName.of('Annots');
  let found = false;
  for (const page of pdf.getPages()) {
    const marks = page.node.lookup(key);
    if (!(marks instanceof PDFArray)) continue;
    const kept = marks.asArray().filter((entry) => {
      const mark = pdf.context.lookup(entry);
      const kind = mark instanceof PDFDict ? subtypeOf(mark) : '';
      if (kind === 'Popup') return false;
      if (!(mark instanceof PDFDict) || !remarks.has(kind) || !hasWords(mark)) return true;
      found = true;
      for (const each of remarkKeys) mark.delete(each);
      return !unprinted.has(kind);
    });
    if (kept.length < marks.size()) page.node.set(key, pdf.context.obj(kept));
  }
  return found;
}

/** Remarks that print nothing. */
const unprinted = new Set(['Text', 'Caret']);

function subtypeOf(mark: PDFDict): string {
  const kind = mark.lookup(PDFName.of('Subtype'));
  return kind instanceof PDFName ? kind.decodeText() : '';
}

function hasWords(mark: PDFDict): boolean {
  const words = mark.lookup(PDFName.of('Contents'));
  return (words instanceof PDFString || words instanceof PDFHexString) && words.decodeText().trim() !== '';
}

/** Removes what nothing in the file leads to any more: the words of remarks, former properties, former pages. */
function removeUnreachable({ context }: PDFDocument): void {
  const reached = new Set<PDFRef>();
  const open: unknown[] = [context.trailerInfo.Root, context.trailerInfo.Info];
  while (open.length > 0) {
    const object = open.pop();
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      open.push(context.lookup(object));
    } else if (object instanceof PDFArray) for (const one of object.asArray()) open.push(one);
    else if (object instanceof PDFDict) for (const one of object.values()) open.push(one);
    else if (object instanceof PDFStream) open.push(object.dict);
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}
