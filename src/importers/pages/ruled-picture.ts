import type { GreyPicture } from '../../recognition/pictures/grey.ts';
import { inkBelow, partOf } from '../../recognition/pictures/grey.ts';
import type { Rectangle } from '../../recognition/pictures/rectangle.ts';
import type { Grid } from './grid.ts';
import { gridsOf } from './grid.ts';
import { strokesOf, uprightLines } from './strokes.ts';

/** The shortest ruled line, as a share of the page's width. */
const minLineLength = 0.036;
/** How far lines may miss each other where they meet, as a share of the page's width. */
const joinTolerance = 0.005;
/** How far inside its edges a cell is read, in pixels. */
const inset = 4;
/** Text has at least as many dark pixels as this; fewer are a speck. */
const leastInk = 40;

/** A page's picture without the ruled lines of tables, which recognition would take for letters. */
export interface PlainPicture {
  picture: GreyPicture;
  grids: Grid[];
  /** A part of the picture with a white margin, in pixels, on all sides; undefined where the part is blank. */
  cut(part: Rectangle, margin: number): GreyPicture | undefined;
}

/** Finds the ruled tables of a page's picture, and takes away their lines. Without tables the picture is left as it is. */
export function withoutRuledLines(picture: GreyPicture): PlainPicture {
  const { width, height, grey } = picture;
  const isDark = (x: number, y: number): boolean => grey[y * width + x]! < inkBelow;
  const minRunLength = minLineLength * width;
  const across = strokesOf(width, height, isDark, minRunLength);
  const down = strokesOf(height, width, (y, x) => isDark(x, y), minRunLength);
  const grids = gridsOf(uprightLines(across, down), joinTolerance * width);
  if (grids.length === 0) return { picture, grids, cut: (part, margin) => cutOut(picture, part, margin) };
  const plain = { width, height, grey: grey.slice() };
  for (const { runs } of across)
    for (const { line, from, until } of runs)
      whiten(plain, { left: from, top: line - 1, width: until - from + 1, height: 3 });
  for (const { runs } of down)
    for (const { line, from, until } of runs)
      whiten(plain, { left: line - 1, top: from, width: 3, height: until - from + 1 });
  return { picture: plain, grids, cut: (part, margin) => cutOut(plain, part, margin) };
}

function whiten(picture: GreyPicture, { left, top, width, height }: Rectangle): void {
  for (let y = Math.max(0, top); y < Math.min(picture.height, top + height); y += 1)
    picture.grey.fill(
      255,
      y * picture.width + Math.max(0, left),
      y * picture.width + Math.min(picture.width, left + width),
    );
}

function cutOut(
  picture: GreyPicture,
  { left, top, width, height }: Rectangle,
  margin: number,
): GreyPicture | undefined {
  const [wide, high] = [Math.round(width) - 2 * inset, Math.round(height) - 2 * inset];
  if (wide < 10 || high < 10) return undefined;
  const part = partOf(
    picture,
    { left: Math.round(left) + inset, top: Math.round(top) + inset, width: wide, height: high },
    margin,
  );
  const ink = part.grey.reduce((sum, value) => sum + (value < inkBelow ? 1 : 0), 0);
  return ink < leastInk ? undefined : part;
}
