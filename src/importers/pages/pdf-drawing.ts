import type { PDFPageProxy } from 'pdfjs-dist';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { tidy } from '../../language/letters.ts';
import type { RuledLines } from './grid.ts';

/** A text that a PDF sets in one operation, in the page's unit, from the top. */
export interface TextRun {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  /** Its number in the order of setting, without blanks: the lines of one cell are set one after the other. */
  order?: number;
}

export interface PageDrawing {
  /** Whether a picture covers the page: then its text, if any, comes from another program's recognition. */
  picture: boolean;
  /** What a signing program wrote into the page: the number, the day. */
  stamped: TextRun[];
  /** Straight lines, which tables are made of. */
  rules: RuledLines;
}

const drawn = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
]);
const identity = [1, 0, 0, 1, 0, 0];
const pictures = new Set<number>([
  OPS.paintImageMaskXObject,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
]);

/**
 * Reads from the drawing operations of a page what its text does not have. The number and the day of a signed document
 * are often not in the text but in the appearance of signature fields, one field each.
 */
export async function drawingOf(
  page: PDFPageProxy,
  view: { width: number; height: number; transform: number[] },
): Promise<PageDrawing> {
  const list = await page.getOperatorList();
  const marks: PageDrawing = { picture: false, stamped: [], rules: { across: [], down: [], slope: 0 } };
  const saved: number[][] = [];
  let [matrix, text, line] = [identity, identity, identity];
  let size = 12;
  let field: TextRun[] | undefined;
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
    } else if (operator === OPS.constructPath && drawn.has(Number(args[0])))
      addRules(marks.rules, args[1] as readonly (ArrayLike<number> | null)[], (x, y) => {
        const [, , , , e = 0, f = 0] = multiply(multiply(view.transform, matrix), [1, 0, 0, 1, x, y]);
        return [e, f];
      });
    else if (pictures.has(operator) && Math.abs(matrix[0]! * matrix[3]!) > 0.6 * view.width * view.height)
      marks.picture = true;
  }
  return marks;
}

/** How many points follow each kind of operation in a path: move, line, cubic curve, quadratic curve, close. */
const pointsOf = [1, 1, 3, 2, 0];
const thin = 2.5;
const shortest = 8;

/** Adds the lines of paths: strokes, boxes as thin as a stroke, and the four sides of other boxes. */
function addRules(
  rules: RuledLines,
  paths: readonly (ArrayLike<number> | null)[],
  place: (x: number, y: number) => [number, number],
): void {
  for (const path of paths) {
    if (!path || path.length > 2000) continue;
    let points: [number, number][] = [];
    const end = (): void => {
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
      const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
      const box = points.length > 3 && points.length < 6;
      if (y1 - y0 < thin && x1 - x0 > shortest) rules.across.push({ at: (y0 + y1) / 2, from: x0, until: x1 });
      else if (x1 - x0 < thin && y1 - y0 > shortest)
        rules.down.push({ at: (x0 + x1) / 2, from: y0, until: y1 });
      else if (box && x1 - x0 > shortest && y1 - y0 > shortest) {
        rules.across.push({ at: y0, from: x0, until: x1 }, { at: y1, from: x0, until: x1 });
        rules.down.push({ at: x0, from: y0, until: y1 }, { at: x1, from: y0, until: y1 });
      }
      points = [];
    };
    for (let at = 0; at < path.length;) {
      const kind = path[at]!;
      const count = pointsOf[kind] ?? 0;
      if (kind === 0) end();
      for (let point = 0; point < count; point += 1)
        points.push(place(path[at + 1 + 2 * point]!, path[at + 2 + 2 * point]!));
      at += 1 + 2 * count;
    }
    end();
  }
}

/** A matrix from the arguments of an operation: some versions of pdf.js give it as one argument. */
const flat = (args: readonly unknown[]): number[] =>
  Array.from((args.length === 1 ? args[0] : args) as ArrayLike<number>);

/** The product of two transformation matrices. */
export function multiply(m: readonly number[], n: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
