import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { AnnotationMode, getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Doubt, Line, Reading } from './contract.ts';
import { Refusal } from './contract.ts';
import { fromTcvn3, fromVni } from './encodings.ts';
import type { Segment, Sheet } from './layout.ts';
import { arrange, blankAhead } from './layout.ts';
import { quality, tidy } from './letters.ts';
import { escapeMarkdown } from './paragraphs.ts';
import type { Recognise } from './scan.ts';

const mostPages = 400;
const mostPixels = 40_000_000;
const scanDpi = 300;

/** Reads a PDF: its text where it has one, else the letters of its pictures. */
export async function readPdf(bytes: Uint8Array, recognise: Recognise): Promise<Reading> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > mostPages)
      throw new Refusal(`tệp có ${pdf.numPages} trang, quá dài để nhập một lần; hãy tách tệp.`);
    const texts: PageText[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1)
      texts.push(await textOf(await pdf.getPage(number)));
    const letters = texts.map(({ sheet }) =>
      sheet.segments.reduce((sum, { text }) => sum + text.replace(/[^\p{L}]/gu, '').length, 0),
    );
    const poor = letters.map((count, at) => count < 60 || textQuality(texts[at]!) < 0.6);
    const pictured = poor.filter(Boolean).length > poor.length / 2;
    if (!pictured) return { ...plainReading(texts), scan: texts[0]!.underPicture };
    return await readPictures(pdf, recognise);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** A scan's pages, each recognised from a picture of it, without what a signing program put over it. */
async function readPictures(pdf: PDFDocumentProxy, recognise: Recognise): Promise<Reading> {
  const sheets: Sheet[] = [];
  const doubts: Doubt[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await recognise(await pictureOf(await pdf.getPage(number)), number, pdf.numPages);
    sheets.push(page.sheet);
    doubts.push(...page.doubts);
  }
  return {
    format: 'pdf',
    lines: arrange(sheets),
    whole: false,
    scan: true,
    footnotes: [],
    images: [],
    doubts,
  };
}

/** A page as a PNG, as large as recognition likes it. */
export async function pictureOf(page: PDFPageProxy, dpi = scanDpi): Promise<Uint8Array> {
  const full = page.getViewport({ scale: dpi / 72 });
  const scale = Math.min(1, Math.sqrt(mostPixels / (full.width * full.height)));
  const viewport = page.getViewport({ scale: (dpi / 72) * scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // The types know the browser's canvas only.
  const target = {
    canvas: canvas as unknown as HTMLCanvasElement,
    viewport,
    annotationMode: AnnotationMode.DISABLE,
  };
  await page.render(target).promise;
  page.cleanup();
  // Not `encode`: it works on while the canvas may already be collected, and was seen to crash.
  return new Uint8Array(canvas.toBuffer('image/png'));
}

function plainReading(texts: readonly PageText[]): Reading {
  const footnotes: string[] = [];
  for (const { sheet, notes } of texts) {
    const numbers = new Map<string, number>();
    for (const note of notes) numbers.set(note.mark, footnotes.push(escapeMarkdown(note.text)));
    for (const segment of sheet.segments) {
      const marked = segment.text;
      segment.text = marked.replace(/\u0001\d+\u0002/g, '');
      const markdown = escapeMarkdown(marked).replace(/\u0001(\d+)\u0002/g, (_, mark: string) => {
        const note = numbers.get(mark);
        return note === undefined ? mark : `[^${note}]`;
      });
      segment.markdown = markdown;
      if (!footnoted(marked)) segment.text = segment.text.trim();
    }
  }
  const lines = arrange(texts.map(({ sheet }) => sheet));
  return {
    format: 'pdf',
    lines: withOldFonts(lines),
    whole: false,
    scan: false,
    footnotes,
    images: [],
    doubts: [],
  };
}

const footnoted = (text: string): boolean => text.includes('\u0001');

interface PageText {
  sheet: Sheet;
  notes: { mark: string; text: string }[];
  /** The text lies under or over a picture of the page: someone else's recognition. */
  underPicture: boolean;
}

interface Run {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
}

async function textOf(page: PDFPageProxy): Promise<PageText> {
  const view = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const runs: Run[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = multiply(view.transform, item.transform as number[]);
    const size = Math.hypot(c, d);
    const angle = Math.abs(Math.atan2(b, a));
    if (angle > 0.2 || size < 2) continue;
    runs.push({ text: tidy(item.str), x0: e, x1: e + item.width, y: f - size * 0.3, size });
  }
  const first = page.pageNumber === 1;
  const marks = first ? await marksOf(page, view) : undefined;
  runs.push(...(marks?.stamped ?? []));
  const sheet: Sheet = { segments: segmentsOf(runs), width: view.width, height: view.height };
  const notes = takeFootnotes(sheet);
  page.cleanup();
  return { sheet, notes, underPicture: marks?.picture === true };
}

/** Runs on one height are a row, a wide gap parts it; raised digits are marks of footnotes. */
function segmentsOf(runs: readonly Run[]): Segment[] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((p, q) => p.y - q.y || p.x0 - q.x0)) {
    const row = rows.findLast((one) => Math.abs(one[0]!.y - run.y) < 0.42 * Math.max(one[0]!.size, run.size));
    if (row) row.push(run);
    else rows.push([run]);
  }
  const wide = rows.flatMap((row) => segmentsOfRow(row, []));
  const edges = wide.map(({ x0 }) => x0).sort((a, b) => a - b);
  // A column's edge, which three lines share, parts a row even where the gap before it is small.
  const columns = edges.filter((x, at) => x - edges[0]! > 100 && (edges[at + 2] ?? Infinity) - x < 2);
  return rows.flatMap((row) => segmentsOfRow(row, columns));
}

function segmentsOfRow(row: readonly Run[], columns: readonly number[]): Segment[] {
  const size = Math.max(...row.map((run) => (run.text.trim() === '' ? 0 : run.size)), 1);
  const middle = row.find((run) => run.size === size)?.y ?? row[0]!.y;
  const segments: Segment[] = [];
  let last: Segment | undefined;
  for (const run of [...row].sort((p, q) => p.x0 - q.x0)) {
    if (run.text.trim() === '') continue;
    const raised =
      run.size < 0.8 * size && run.y < middle - 0.1 * size && /^\s*\[?\d{1,3}\]?\s*$/.test(run.text);
    const text = raised ? `\u0001${run.text.replace(/\D/g, '')}\u0002` : run.text;
    const gap = last === undefined ? Infinity : run.x0 - last.x1;
    const atColumn = gap > 0.5 * size && columns.some((x) => Math.abs(x - run.x0) < 2);
    const most = last && blankAhead(last.text) ? 12 : 2.2;
    if (last === undefined || atColumn || gap > most * size || /^ {6,}/.test(text)) {
      last = { text: text.trim(), x0: run.x0, x1: run.x1, y: middle, size };
      segments.push(last);
    } else {
      last.text +=
        (gap > 0.17 * size && !/\s$/.test(last.text) && !/^\s/.test(text) && !raised ? ' ' : '') + text;
      last.x1 = Math.max(last.x1, run.x1);
    }
  }
  return segments.flatMap(splitWide);
}

/** A run of spaces inside of a text object is as good as a gap. */
function splitWide(whole: Segment): Segment[] {
  const segment = { ...whole, text: whole.text.replace(/(?<=ngày|tháng|năm|số:?) {2,}/giu, ' ') };
  const parts = segment.text.split(/ {5,}/).filter((text) => text.trim() !== '');
  if (parts.length < 2) return [segment];
  const share = (segment.x1 - segment.x0) / segment.text.length;
  let from = 0;
  return parts.map((text) => {
    const at = segment.text.indexOf(text, from);
    from = at + text.length;
    return { ...segment, text: text.trim(), x0: segment.x0 + at * share, x1: segment.x0 + from * share };
  });
}

/** Small print at the foot of a page that begins with a number, and what follows it. */
function takeFootnotes(sheet: Sheet): PageText['notes'] {
  const sizes = sheet.segments
    .filter(({ text }) => text.length > 20)
    .map(({ size }) => size)
    .sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const start = sheet.segments.findIndex(
    ({ text, size, y }) =>
      y > 0.5 * sheet.height && size < 0.88 * usual && /^(?:\u0001\d+\u0002|\[?\d{1,3}\]?\s)/.test(text),
  );
  if (
    start < 0 ||
    !sheet.segments.slice(start).every(({ size, text }) => size < 0.92 * usual || text.length < 5)
  )
    return [];
  const notes: PageText['notes'] = [];
  for (const { text } of sheet.segments.splice(start)) {
    const head = /^(?:\u0001(\d+)\u0002|\[?(\d{1,3})\]?\s)\s*/.exec(text);
    const rest = text
      .slice(head?.[0].length ?? 0)
      .replace(/[\u0001\u0002]/g, '')
      .trim();
    if (head) notes.push({ mark: head[1] ?? head[2] ?? '', text: rest });
    else if (notes.length > 0) notes.at(-1)!.text += ` ${rest}`;
  }
  return notes;
}

/** Text in fonts from before Unicode comes out in western letters. */
function withOldFonts(lines: readonly Line[]): Line[] {
  const sample = lines
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 6000);
  if (!/[\u0080-\u00ff]/.test(sample) || quality(sample) > 0.8) return [...lines];
  const best = [fromTcvn3, fromVni].find((convert) => quality(convert(sample)) > quality(sample) + 0.15);
  if (!best) return [...lines];
  return lines.map((line) => ({
    ...line,
    text: best(line.text),
    ...(line.markdown === undefined ? {} : { markdown: best(line.markdown) }),
  }));
}

const textQuality = ({ sheet }: PageText): number => {
  const text = sheet.segments
    .map((segment) => segment.text)
    .join(' ')
    .slice(0, 4000);
  return Math.max(quality(text), quality(fromTcvn3(text)), quality(fromVni(text)));
};

interface Marks {
  /** A picture covers the page: its text, if any, is someone's recognition. */
  picture: boolean;
  /** What a signing program wrote into the page: a number, a day. */
  stamped: Run[];
}

const identity = [1, 0, 0, 1, 0, 0];
const pictures = new Set<number>([
  OPS.paintImageMaskXObject,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
]);

/**
 * What a page's drawing tells that its text does not. The number and the day of a signed document are often
 * not in the text but in the looks of signature fields, a field each.
 */
async function marksOf(
  page: PDFPageProxy,
  view: { width: number; height: number; transform: number[] },
): Promise<Marks> {
  const list = await page.getOperatorList();
  const marks: Marks = { picture: false, stamped: [] };
  const saved: number[][] = [];
  let [matrix, text, line] = [identity, identity, identity];
  let size = 12;
  let field: Run[] | undefined;
  for (const [at, operator] of list.fnArray.entries()) {
    const args = (list.argsArray[at] ?? []) as unknown[];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? identity;
    else if (operator === OPS.transform) matrix = multiply(matrix, args as number[]);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      matrix = multiply(matrix, (args[0] as number[] | null) ?? identity);
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? identity;
    else if (operator === OPS.beginAnnotation) {
      saved.push(matrix);
      matrix = multiply(
        multiply(matrix, (args[2] as number[] | null) ?? identity),
        (args[3] as number[] | null) ?? identity,
      );
      field = [];
    } else if (operator === OPS.endAnnotation) {
      matrix = saved.pop() ?? identity;
      if (
        field &&
        field
          .map((run) => run.text)
          .join('')
          .trim().length <= 12
      )
        marks.stamped.push(...field);
      field = undefined;
    } else if (operator === OPS.beginText) [text, line] = [identity, identity];
    else if (operator === OPS.setTextMatrix) [text, line] = [flat(args), flat(args)];
    else if (operator === OPS.moveText)
      [text, line] = Array<number[]>(2).fill(
        multiply(line, [1, 0, 0, 1, Number(args[0]), Number(args[1])]),
      ) as [number[], number[]];
    else if (operator === OPS.setFont) size = Number(args[1]);
    else if (operator === OPS.showText && field) {
      const words = (args[0] as { unicode?: string }[])
        .map((glyph) => (typeof glyph === 'object' ? (glyph.unicode ?? '') : ''))
        .join('');
      const [a = 1, b = 0, , , e = 0, f = 0] = multiply(view.transform, multiply(matrix, text));
      const high = size * Math.hypot(a, b);
      if (words.trim() !== '')
        field.push({
          text: tidy(words),
          x0: e,
          x1: e + 0.5 * high * words.length,
          y: f - high * 0.3,
          size: high,
        });
    } else if (pictures.has(operator) && Math.abs(matrix[0]! * matrix[3]!) > 0.6 * view.width * view.height)
      marks.picture = true;
  }
  return marks;
}

/** Some versions hand a matrix over as one argument. */
const flat = (args: readonly unknown[]): number[] =>
  Array.from((args.length === 1 ? args[0] : args) as ArrayLike<number>);

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      verbosity: VerbosityLevel.ERRORS,
      useSystemFonts: true,
      wasmUrl: dataOf('wasm'),
      cMapUrl: dataOf('cmaps'),
      standardFontDataUrl: dataOf('standard_fonts'),
    }).promise;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new Refusal('tệp có mật khẩu; hãy bỏ mật khẩu rồi thử lại.');
    throw new Refusal('tệp PDF hỏng, không mở được; hãy xuất lại tệp PDF.');
  }
}

/** A folder of the package's own data: nothing is fetched. */
const dataOf = (folder: string): string =>
  join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), folder) + sep;

function multiply(m: readonly number[], n: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
