import type { Rectangle } from '../pages/grid-cells.ts';

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

/** A picture turned upside down. */
export const upsideDown = ({ width, height, grey }: GreyPicture): GreyPicture => ({
  width,
  height,
  grey: grey.slice().reverse(),
});
