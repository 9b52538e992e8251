import type { PDFPageProxy } from 'pdfjs-dist';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { addAll } from '../../../../language/lists/long-lists.ts';
import type { RuledLines } from '../../../pages/grid.ts';
import type { Edges, Matrix } from './matrix.ts';
import { boxOf, multiply } from './matrix.ts';
import { Paint } from './paint.ts';
import type { PathData } from './ruled-paths.ts';
import { addRules, isRectangle } from './ruled-paths.ts';

/** A letter that a page draws, in the page's unit, from the top. */
export interface Glyph {
  text: string;
  /** Where its base line begins and ends. */
  x: number;
  y: number;
  endX: number;
  endY: number;
  size: number;
  /** How light it is, 0 to 1; undefined for a pattern. */
  light: number | undefined;
  opacity: number;
  font: string;
  /** 3: it is not drawn. */
  mode: number;
  clip: Edges;
  /** Whether its layer is switched off. */
  off: boolean;
  /** What was painted before it: an index of `PageDrawing.areas`. */
  areas: number;
}

/** A rectangle that is painted. */
export interface Area extends Edges {
  /** Undefined for a picture or a pattern. */
  light: number | undefined;
}

export interface PageDrawing {
  /** The letters in the order of drawing. */
  glyphs: Glyph[];
  /** The letters that fields, stamps and signatures draw over the page, by the id of each. */
  marks: Map<string, Glyph[]>;
  areas: Area[];
  pictures: Edges[];
  /** Straight lines, which tables are made of. */
  rules: RuledLines;
}

/** The size of a page and the transformation of its points. */
export interface PageView {
  width: number;
  height: number;
  transform: Matrix;
}

const paths = new Map<number, { fills: boolean; strokes: boolean }>([
  [OPS.stroke, { fills: false, strokes: true }],
  [OPS.closeStroke, { fills: false, strokes: true }],
  [OPS.fill, { fills: true, strokes: false }],
  [OPS.eoFill, { fills: true, strokes: false }],
  [OPS.fillStroke, { fills: true, strokes: true }],
  [OPS.eoFillStroke, { fills: true, strokes: true }],
  [OPS.closeFillStroke, { fills: true, strokes: true }],
]);
const pictures = new Set<number>([
  OPS.paintImageMaskXObject,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
]);
const unit = [0, 0, 1, 1];
/** A lighter line is not seen on white paper. */
const lightest = 0.92;

/**
 * Reads from the drawing operations of a page what its text does not have: how each letter is drawn, lines, pictures, and
 * what fields print.
 * @param isOff whether a layer of the file is switched off
 */
export async function drawingOf(
  page: PDFPageProxy,
  view: PageView,
  isOff: (layer: unknown) => boolean,
): Promise<PageDrawing> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const drawing: PageDrawing = {
    glyphs: [],
    marks: new Map(),
    areas: [],
    pictures: [],
    rules: { across: [], down: [], slope: 0 },
  };
  const saved: Paint[] = [];
  let paint = new Paint(view.transform, { left: 0, top: 0, right: view.width, bottom: view.height });
  let glyphs = drawing.glyphs;
  let clips = false;
  const layers: boolean[] = [];
  const restore = (): void => void (paint = saved.pop() ?? paint);
  for (const [at, operator] of fnArray.entries()) {
    const args = (argsArray[at] ?? []) as unknown[];
    if (paint.set(operator, args)) continue;
    switch (operator) {
      case OPS.save:
        saved.push(paint.copy());
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        restore();
        break;
      case OPS.paintFormXObjectBegin:
        saved.push(paint.copy());
        paint.transform(args[0] as Matrix | null);
        paint.narrow(args[1] as number[] | null);
        break;
      case OPS.beginAnnotation:
        saved.push(paint.copy());
        paint.transform(args[2] as Matrix | null);
        paint.transform(args[3] as Matrix | null);
        drawing.marks.set(String(args[0]), (glyphs = []));
        break;
      case OPS.endAnnotation:
        restore();
        glyphs = drawing.glyphs;
        break;
      case OPS.beginMarkedContent:
        layers.push(false);
        break;
      case OPS.beginMarkedContentProps:
        layers.push(args[0] === 'OC' && isOff(args[1]));
        break;
      case OPS.endMarkedContent:
        layers.pop();
        break;
      case OPS.clip:
      case OPS.eoClip:
        clips = true;
        break;
      case OPS.constructPath: {
        const edges = args[2] as number[] | null;
        drawPath(drawing, paint, Number(args[0]), { path: args[1] as PathData, edges });
        if (clips) paint.narrow(edges);
        clips = false;
        break;
      }
      case OPS.showText:
        addAll(glyphs, lettersOf(args[0] as SetGlyph[], paint, layers.includes(true), drawing.areas.length));
        break;
      default:
        if (!pictures.has(operator)) break;
        drawing.pictures.push(boxOf(paint.matrix, unit));
        drawing.areas.push({ ...boxOf(paint.matrix, unit), light: undefined });
    }
  }
  return drawing;
}

function drawPath(
  { rules, areas }: PageDrawing,
  paint: Paint,
  operator: number,
  { path, edges }: { path: PathData; edges: number[] | null },
): void {
  const form = paths.get(operator);
  if (!form) return;
  const isSeen = (light: number | undefined, opacity: number): boolean =>
    opacity > 0.1 && (light ?? 0) < lightest;
  const place = (x: number, y: number): [number, number] => {
    const [, , , , e = 0, f = 0] = multiply(paint.matrix, [1, 0, 0, 1, x, y]);
    return [e, f];
  };
  if (form.strokes && isSeen(paint.stroke, paint.strokeOpacity)) addRules(rules, path, place, 'stroke');
  else if (form.fills && isSeen(paint.fill, paint.fillOpacity)) addRules(rules, path, place, 'fill');
  if (form.fills && edges && paint.fillOpacity > 0.5 && isRectangle(path))
    areas.push({ ...boxOf(paint.matrix, edges), light: paint.fill });
}

/** A letter as pdf.js gives it; a number goes back by so many thousandths of the size. */
type SetGlyph = number | { unicode?: string; width?: number; originalCharCode?: number };

function lettersOf(set: readonly SetGlyph[], paint: Paint, off: boolean, areas: number): Glyph[] {
  const letters: Glyph[] = [];
  for (const one of set) {
    if (typeof one === 'number') {
      paint.advance((-one / 1000) * paint.size);
      continue;
    }
    const begin = multiply(paint.matrix, multiply(paint.text, [1, 0, 0, 1, 0, paint.rise]));
    const width = ((one.width ?? 0) / 1000) * paint.size;
    const space = one.originalCharCode === 32 ? paint.wordSpace : 0;
    paint.advance(width);
    const end = multiply(paint.matrix, multiply(paint.text, [1, 0, 0, 1, 0, paint.rise]));
    paint.advance(paint.letterSpace + space);
    letters.push({
      text: one.unicode ?? '',
      x: begin[4]!,
      y: begin[5]!,
      endX: end[4]!,
      endY: end[5]!,
      size: Math.abs(paint.size) * Math.hypot(begin[2]!, begin[3]!),
      light: paint.fill,
      opacity: paint.fillOpacity,
      font: paint.font,
      mode: paint.mode,
      clip: paint.clip,
      off,
      areas,
    });
  }
  return letters;
}
