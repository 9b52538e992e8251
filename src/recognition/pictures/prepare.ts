import type { Canvas } from '@napi-rs/canvas';
import { withoutDarkEdges } from './dark-edges.ts';
import type { Ink } from './ink.ts';
import { inkOf } from './ink.ts';
import { openPicture, turned } from './open-picture.ts';
import { slantOf } from './slant.ts';

/** A smaller slant is left: pixels that are made anew blur the letters. */
const leastSlant = 0.004;

/**
 * The ink of a page as recognition wants it: turned by the mark of the camera, its lines straight and across, its paper
 * white, without the dark edges of a scanner. That it is upside down only its words tell.
 */
export async function prepare(bytes: Uint8Array): Promise<Ink> {
  const canvas = await openPicture(bytes);
  const ink = cleanInk(canvas);
  const slant = slantOf(ink.dark);
  if (!slant || (!slant.sideways && Math.abs(slant.angle) < leastSlant)) return ink;
  return cleanInk(turned(canvas, (slant.sideways ? Math.PI / 2 : 0) - slant.angle));
}

function cleanInk(canvas: Canvas): Ink {
  const ink = inkOf(canvas);
  withoutDarkEdges(ink.dark);
  return ink;
}
