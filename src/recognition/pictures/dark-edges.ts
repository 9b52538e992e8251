import type { GreyPicture } from './grey.ts';
import { inkBelow } from './grey.ts';

/** How far from the edge the shadow of a scanner's lid may reach, as a part of the picture. */
const deepest = 0.08;
/** So many light pixels end a shadow. */
const lightRun = 6;

/** Makes white what is dark from the edges of a picture inwards: the lid of a scanner, the desk. Changes it in place. */
export function withoutDarkEdges({ width, height, grey }: GreyPicture): void {
  const clear = (length: number, breadth: number, at: (along: number, line: number) => number): void => {
    const most = Math.floor(deepest * breadth);
    for (let along = 0; along < length; along += 1) {
      let end = -1;
      for (let line = 0; line < most && line - end <= lightRun; line += 1)
        if (grey[at(along, line)]! < inkBelow) end = line;
      // A letter or a ruled line that ends at the edge is no shadow unless it is dark from the edge on.
      for (let line = 0; line <= end; line += 1) grey[at(along, line)] = 255;
    }
  };
  clear(height, width, (y, x) => y * width + x);
  clear(height, width, (y, x) => y * width + width - 1 - x);
  clear(width, height, (x, y) => y * width + x);
  clear(width, height, (x, y) => (height - 1 - y) * width + x);
}
