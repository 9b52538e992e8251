import type { PDFPageProxy } from 'pdfjs-dist';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { encodingOfLetters } from '../../../formats/old-encodings.ts';
import { openPdf } from '../../../formats/pdf/open-pdf.ts';

/**
 * All text of a PDF in the order in which it is drawn, page by page, then what fields and remarks print.
 * @param recognised the words of pages that were read as pictures; they take the place of the page's own text
 */
export async function textOfPdf(
  bytes: Uint8Array,
  recognised: ReadonlyMap<number, string>,
  seePage: (count: number) => void = () => undefined,
): Promise<string> {
  const pdf = await openPdf(bytes, { pictures: false });
  const texts: string[] = [];
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const words = recognised.get(number);
      if (words === undefined) texts.push(await pageText(await pdf.getPage(number)));
      else texts.push(words);
      seePage(number);
    }
  } finally {
    await pdf.loadingTask.destroy();
  }
  return texts.join('\n');
}

async function pageText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  const drawn = items.filter((item): item is TextItem => 'str' in item);
  const seen = new Set<string>();
  let text = '';
  for (const { str, transform, hasEOL } of drawn) {
    // The same letters at the same place make false bold, or a shadow.
    const [, , , , x = 0, y = 0] = transform as number[];
    const place = `${Math.round(x)} ${Math.round(y)} ${str}`;
    if (str.trim() === '' || !seen.has(place)) text += str;
    if (str.trim() !== '') seen.add(place);
    if (hasEOL) text += '\n';
  }
  // pdf.js leaves the soft hyphen out, which is ư in TCVN3.
  if (encodingOfLetters(text) === 'tcvn3') text = await drawnText(page);
  const marks = await markTexts(page);
  page.cleanup();
  return [text, ...marks].join('\n');
}

/** The letters that a page draws, a line for each stretch. */
async function drawnText(page: PDFPageProxy): Promise<string> {
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray
    .flatMap((operator, at) =>
      operator === OPS.showText ? [lettersOf((argsArray[at] as [DrawnGlyph[]])[0])] : [],
    )
    .join('\n');
}

/** A number moves the pen. */
type DrawnGlyph = number | { unicode?: string };

const lettersOf = (glyphs: readonly DrawnGlyph[]): string =>
  glyphs.map((glyph) => (typeof glyph === 'object' ? (glyph.unicode ?? '') : ' ')).join('');

/** What lies over a page: the letters that a mark draws, else those that it says. */
async function markTexts(page: PDFPageProxy): Promise<string[]> {
  const marks = ((await page.getAnnotations()) as SaidMark[]).filter(({ subtype }) => subtype !== 'Link');
  if (marks.length === 0) return [];
  const drawn = new Map<string, string>();
  const { fnArray, argsArray } = await page.getOperatorList();
  let own: string | undefined;
  for (const [at, operator] of fnArray.entries()) {
    const args = argsArray[at] as unknown[];
    if (operator === OPS.beginAnnotation) own = String(args[0]);
    if (operator === OPS.endAnnotation) own = undefined;
    if (own === undefined || operator !== OPS.showText) continue;
    const letters = lettersOf(args[0] as DrawnGlyph[]);
    drawn.set(own, `${drawn.get(own) ?? ''} ${letters}`);
  }
  return marks.map(({ id, fieldType, fieldValue, contentsObj }) => {
    const said = fieldType === 'Btn' || fieldType === 'Sig' ? [] : [fieldValue ?? contentsObj?.str].flat();
    return drawn.get(id) ?? said.filter((one) => typeof one === 'string').join('\n');
  });
}

interface SaidMark {
  id: string;
  subtype: string;
  fieldType?: string;
  fieldValue?: unknown;
  contentsObj?: { str?: string };
}
