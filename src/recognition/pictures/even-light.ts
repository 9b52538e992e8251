import type { GreyPicture } from './grey.ts';

/** The side of a square whose paper is taken to be equally bright, in pixels: about three lines of text. */
const side = 128;
/** The share of a square's pixels that are darker than its paper. */
const darker = 0.8;
/** Paper that is darker than this is a picture or the edge of the scan: its neighbours tell how bright the paper is. */
const darkest = 90;

/** Makes the paper of a picture white everywhere: a shadow, grey or yellow paper. Changes the picture in place. */
export function evenLight({ width, height, grey }: GreyPicture): void {
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
  const paper = withNeighbours(
    Float32Array.from({ length: columns * rows }, (_, square) =>
      paperOf(grey, width, height, (square % columns) * side, Math.floor(square / columns) * side),
    ),
    columns,
    rows,
  );
  for (let y = 0; y < height; y += 1) {
    const down = Math.min(rows - 1, Math.max(0, y / side - 0.5));
    const [above, share] = [Math.floor(down), down % 1];
    const below = Math.min(rows - 1, above + 1);
    const line = Array.from(
      { length: columns },
      (_, x) => paper[above * columns + x]! * (1 - share) + paper[below * columns + x]! * share,
    );
    for (let x = 0; x < width; x += 1) {
      const across = Math.min(columns - 1, Math.max(0, x / side - 0.5));
      const before = Math.floor(across);
      const after = Math.min(columns - 1, before + 1);
      const light = line[before]! + (line[after]! - line[before]!) * (across - before);
      const at = y * width + x;
      grey[at] = Math.min(255, (grey[at]! * 255) / light);
    }
  }
}

/** How bright the paper of a square is. */
function paperOf(grey: Uint8Array, width: number, height: number, left: number, top: number): number {
  const counts = new Uint32Array(256);
  let all = 0;
  for (let y = top; y < Math.min(height, top + side); y += 2)
    for (let x = left; x < Math.min(width, left + side); x += 2) {
      counts[grey[y * width + x]!]! += 1;
      all += 1;
    }
  let value = 0;
  for (let seen = counts[0]!; value < 255 && seen < darker * all; seen += counts[value]!) value += 1;
  return value;
}

/** The squares, those that are no paper as bright as the brightest near them. */
function withNeighbours(paper: Float32Array, columns: number, rows: number): Float32Array {
  return paper.map((own, square) => {
    if (own >= darkest) return own;
    const [x, y] = [square % columns, Math.floor(square / columns)];
    let best = darkest;
    for (let down = Math.max(0, y - 2); down <= Math.min(rows - 1, y + 2); down += 1)
      for (let across = Math.max(0, x - 2); across <= Math.min(columns - 1, x + 2); across += 1)
        best = Math.max(best, paper[down * columns + across]!);
    return best;
  });
}
