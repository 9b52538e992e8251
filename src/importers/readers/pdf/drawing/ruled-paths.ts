import { greatest, least } from '../../../../language/lists/long-lists.ts';
import type { RuledLines } from '../../../pages/grid.ts';

/** Paths as pdf.js gives them: the kind of each operation, then its points. */
export type PathData = readonly (ArrayLike<number> | null)[];

/** How many points follow each kind of operation in a path: move, line, cubic curve, quadratic curve, close. */
const pointsOf = [1, 1, 3, 2, 0];
const thin = 2.5;
const shortest = 8;

/**
 * Adds the lines of paths: strokes, the four sides of a box that is stroked, and boxes as thin as a stroke. A box that is
 * filled is the background of a text, not the frame of a cell.
 */
export function addRules(
  rules: RuledLines,
  paths: PathData,
  place: (x: number, y: number) => [number, number],
  by: 'stroke' | 'fill',
): void {
  for (const path of paths) {
    if (!path || path.length > 2000) continue;
    for (const points of partsOf(path)) {
      const [xs, ys] = [points.map(([x, y]) => place(x, y)[0]), points.map(([x, y]) => place(x, y)[1])];
      const [x0, x1] = [least(xs), greatest(xs)];
      const [y0, y1] = [least(ys), greatest(ys)];
      const isBox = by === 'stroke' && points.length > 3 && points.length < 6;
      if (y1 - y0 < thin && x1 - x0 > shortest) rules.across.push({ at: (y0 + y1) / 2, from: x0, until: x1 });
      else if (x1 - x0 < thin && y1 - y0 > shortest)
        rules.down.push({ at: (x0 + x1) / 2, from: y0, until: y1 });
      else if (isBox && x1 - x0 > shortest && y1 - y0 > shortest) {
        rules.across.push({ at: y0, from: x0, until: x1 }, { at: y1, from: x0, until: x1 });
        rules.down.push({ at: x0, from: y0, until: y1 }, { at: x1, from: y0, until: y1 });
      }
    }
  }
}

/** Whether paths are one rectangle. */
export function isRectangle(paths: PathData): boolean {
  const [path, ...others] = paths;
  if (!path || others.length > 0 || path.length > 20) return false;
  const [points = [], ...more] = partsOf(path);
  return (
    more.length === 0 &&
    points.every(([x, y], at) => {
      const [before] = [points[at - 1] ?? points.at(-1)!];
      return Math.abs(x - before[0]) < 0.01 || Math.abs(y - before[1]) < 0.01;
    })
  );
}

/** The points of each part of a path. */
function partsOf(path: ArrayLike<number>): [number, number][][] {
  const parts: [number, number][][] = [];
  for (let at = 0; at < path.length;) {
    const kind = path[at]!;
    const count = pointsOf[kind] ?? 0;
    if (kind === 0) parts.push([]);
    for (let point = 0; point < count; point += 1)
      parts.at(-1)?.push([path[at + 1 + 2 * point]!, path[at + 2 + 2 * point]!]);
    at += 1 + 2 * count;
  }
  return parts;
}
