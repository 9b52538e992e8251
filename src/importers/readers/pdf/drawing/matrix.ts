import { greatest, least } from '../../../../language/lists/long-lists.ts';
/** A transformation of the plane as PDF writes it: six numbers. */
export type Matrix = readonly number[];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that does `n`, then `m`. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** A box with its edges, from the left and from the top. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The box around a box that is transformed. */
export function boxOf(
  m: Matrix,
  [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: ArrayLike<number> & Iterable<number>,
): Edges {
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ].map(([x = 0, y = 0]) => multiply(m, [1, 0, 0, 1, x, y]));
  const [xs, ys] = [corners.map((one) => one[4]!), corners.map((one) => one[5]!)];
  return { left: least(xs), right: greatest(xs), top: least(ys), bottom: greatest(ys) };
}

export const isInside = ({ left, top, right, bottom }: Edges, x: number, y: number, near = 0): boolean =>
  x > left - near && x < right + near && y > top - near && y < bottom + near;

export const meetingOf = (a: Edges, b: Edges): Edges => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
