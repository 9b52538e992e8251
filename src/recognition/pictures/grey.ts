import type { Rectangle } from './rectangle.ts';

/** A picture in shades of grey, row by row: 0 is black, 255 is white. */
export interface GreyPicture {
  width: number;
  height: number;
  grey: Uint8Array;
}

/** Pixels below this are ink. */
export const inkBelow = 150;

/** A picture as a file in the format PGM, which takes no time to write and to read. */
export function pgmOf({ width, height, grey }: GreyPicture): Uint8Array {
  const head = new TextEncoder().encode(`P5 ${width} ${height} 255\n`);
  const bytes = new Uint8Array(head.length + grey.length);
  bytes.set(head);
  bytes.set(grey, head.length);
  return bytes;
}

/** A part of a picture with a white margin on all sides, in pixels. The part may reach over the edges. */
export function partOf(
  { width, height, grey }: GreyPicture,
  { left, top, width: wide, height: high }: Rectangle,
  margin: number,
): GreyPicture {
  const [x, y] = [Math.max(0, Math.round(left)), Math.max(0, Math.round(top))];
  const [right, bottom] = [
    Math.min(width, Math.round(left + wide)),
    Math.min(height, Math.round(top + high)),
  ];
  const part = {
    width: Math.max(0, right - x) + 2 * margin,
    height: Math.max(0, bottom - y) + 2 * margin,
  };
  const own = new Uint8Array(part.width * part.height).fill(255);
  for (let line = y; line < bottom; line += 1)
    own.set(
      grey.subarray(line * width + x, line * width + Math.max(x, right)),
      (line - y + margin) * part.width + margin,
    );
  return { ...part, grey: own };
}

/** A picture turned clockwise by so many quarters. */
export function quarterTurned({ width, height, grey }: GreyPicture, quarters: number): GreyPicture {
  if (quarters === 0) return { width, height, grey };
  if (quarters === 2) return { width, height, grey: grey.slice().reverse() };
  const turned = new Uint8Array(grey.length);
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1)
      turned[quarters === 1 ? x * height + height - 1 - y : (width - 1 - x) * height + y] = grey[at]!;
  return { width: height, height: width, grey: turned };
}

/** A picture of half the width and height. */
export function halved({ width, height, grey }: GreyPicture): GreyPicture {
  const small = { width: Math.floor(width / 2), height: Math.floor(height / 2) };
  const own = new Uint8Array(small.width * small.height);
  for (let y = 0, dot = 0; y < small.height; y += 1)
    for (let x = 0, at = 2 * y * width; x < small.width; x += 1, dot += 1, at += 2)
      own[dot] = (grey[at]! + grey[at + 1]! + grey[at + width]! + grey[at + width + 1]!) >> 2;
  return { ...small, grey: own };
}

/** The square around the middle of a picture's ink whose side is a share of the picture's shorter side. */
export function inkSquare({ width, height, grey }: GreyPicture, share: number): Rectangle {
  let [count, right, down] = [0, 0, 0];
  for (let y = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2) {
      if (grey[y * width + x]! >= inkBelow) continue;
      count += 1;
      right += x;
      down += y;
    }
  const side = share * Math.min(width, height);
  const [x, y] = count === 0 ? [width / 2, height / 2] : [right / count, down / count];
  return { left: x - side / 2, top: y - side / 2, width: side, height: side };
}
