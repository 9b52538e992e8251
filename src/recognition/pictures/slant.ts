import type { GreyPicture } from './grey.ts';
import { inkBelow } from './grey.ts';

/** How the lines of text of a page lie. */
export interface Slant {
  /** Whether they go up or down the page. */
  sideways: boolean;
  /** The angle by which they fall from left to right (sideways: what is left after a quarter turn), in radians. */
  angle: number;
}

/** The width of the small copy on which lines are sought, in pixels. */
const smallWidth = 827;
/** A longer run of ink is a ruled line or a dark edge, in pixels of the small copy: letters are at most 25 high. */
const longestRun = 30;
const degree = Math.PI / 180;
const steepest = 7;
/** Fewer pixels of ink are no text whose lines could be found. */
const leastInk = 400;
/** Lines are sideways where rows across the page are so much less distinct than rows along it. */
const muchBetter = 1.5;

/** Finds how the lines of text lie: there the rows of the page are either full of ink or empty. */
export function slantOf(picture: GreyPicture): Slant | undefined {
  const ink = inkOfSmall(picture);
  if (ink.length < leastInk) return undefined;
  const upright = bestAngle(ink);
  const turned = bestAngle(ink.map(([x, y]) => [-y, x]));
  const sideways = turned.value > muchBetter * upright.value;
  return { sideways, angle: (sideways ? turned : upright).angle };
}

function bestAngle(ink: readonly Dot[]): { angle: number; value: number } {
  let best = { angle: 0, value: distinctness(ink, 0) };
  const seek = (middle: number, reach: number, step: number): void => {
    for (let degrees = middle - reach; degrees <= middle + reach + step / 2; degrees += step) {
      const value = distinctness(ink, degrees * degree);
      // A page that is straight stays so: a bit of noise is no reason to turn it.
      if (value > 1.01 * best.value) best = { angle: degrees * degree, value };
    }
  };
  seek(0, steepest, 0.5);
  seek(best.angle / degree, 0.4, 0.1);
  return best;
}

/** No pixel of a small copy is further from its corner than this. */
const reach = 2500;

/** How much the rows differ in ink from their neighbours, if lines fall by an angle. */
function distinctness(ink: readonly Dot[], angle: number): number {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const rows = new Int32Array(2 * reach + 1);
  for (const [x, y] of ink) {
    const row = Math.round(y * cos - x * sin) + reach;
    rows[row]! += 1;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row += 1) sum += (rows[row]! - rows[row - 1]!) ** 2;
  return sum;
}

/** The dark pixels of a small copy, without ruled lines. */
function inkOfSmall({ width, height, grey }: GreyPicture): Dot[] {
  const step = Math.max(1, Math.round(width / smallWidth));
  const [columns, rows] = [Math.floor(width / step), Math.floor(height / step)];
  const isDark = new Uint8Array(columns * rows);
  for (let y = 0; y < rows; y += 1)
    for (let x = 0; x < columns; x += 1) {
      let sum = 0;
      for (let down = 0; down < step; down += 1)
        for (let across = 0; across < step; across += 1)
          sum += grey[(y * step + down) * width + x * step + across]!;
      isDark[y * columns + x] = sum < inkBelow * step * step ? 1 : 0;
    }
  const isLong = new Uint8Array(columns * rows);
  markLongRuns(isDark, isLong, { count: rows, length: columns, at: (line, along) => line * columns + along });
  markLongRuns(isDark, isLong, { count: columns, length: rows, at: (line, along) => along * columns + line });
  const dots: Dot[] = [];
  for (let dot = 0; dot < isDark.length; dot += 1)
    if (isDark[dot] && !isLong[dot]) dots.push([dot % columns, Math.floor(dot / columns)]);
  return dots;
}

function markLongRuns(isDark: Uint8Array, isLong: Uint8Array, { count, length, at }: Lines): void {
  for (let line = 0; line < count; line += 1) {
    let from = 0;
    for (let along = 0; along <= length; along += 1) {
      if (along < length && isDark[at(line, along)]) continue;
      if (along - from > longestRun) for (let dot = from; dot < along; dot += 1) isLong[at(line, dot)] = 1;
      from = along + 1;
    }
  }
}

type Dot = readonly [x: number, y: number];
interface Lines {
  count: number;
  length: number;
  at(line: number, along: number): number;
}
