import type { Rectangle } from './rectangle.ts';

/** The side of a square in which marked pixels are counted, in pixels; squares that touch are one area. */
const side = 32;
/** A square with fewer marked pixels is empty, but for specks. */
const leastInSquare = 6;

/** The rectangles around the marked pixels of a picture that are near each other. */
export function areasOf(isMarked: Uint8Array, width: number, height: number): Rectangle[] {
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
  const counts = new Uint32Array(columns * rows);
  for (let dot = 0; dot < isMarked.length; dot += 1)
    if (isMarked[dot])
      counts[Math.floor(dot / width / side) * columns + Math.floor((dot % width) / side)]! += 1;
  const areas: Rectangle[] = [];
  for (let first = 0; first < counts.length; first += 1) {
    if (counts[first]! < leastInSquare) continue;
    let [left, right, top, bottom] = [columns, 0, rows, 0];
    const open = [first];
    counts[first] = 0;
    for (let square = open.pop(); square !== undefined; square = open.pop()) {
      const [x, y] = [square % columns, Math.floor(square / columns)];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      for (let down = Math.max(0, y - 1); down <= Math.min(rows - 1, y + 1); down += 1)
        for (let across = Math.max(0, x - 1); across <= Math.min(columns - 1, x + 1); across += 1) {
          const near = down * columns + across;
          if (counts[near]! < leastInSquare) continue;
          counts[near] = 0;
          open.push(near);
        }
    }
    areas.push({
      left: left * side,
      top: top * side,
      width: (right - left + 1) * side,
      height: (bottom - top + 1) * side,
    });
  }
  return areas;
}
