import type { Canvas } from '@napi-rs/canvas';
import { holdSeenStamp } from '../../domain/secrecy/seen-stamp.ts';
import type { GreyPicture } from '../pictures/grey.ts';
import { halved, quarterTurned } from '../pictures/grey.ts';
import { allInkOf } from '../pictures/ink.ts';
import { turned } from '../pictures/open-picture.ts';
import { slantOf } from '../pictures/slant.ts';
import type { RecognisedBlock, RecognisedLine } from '../recognised-block.ts';
import { linesOf, sureUpright, surenessOf } from '../sureness.ts';
import { shortLinesOf } from './short-lines.ts';

/** The longer side of a picture as stamps are sought in it, in pixels, and its resolution where it is a page of A4. */
export const [seekingLength, seekingDpi] = [1754, 150];

/** A smaller picture shows no stamp that could be read; in its own pixels. */
export const [leastWidth, leastHeight] = [40, 16];

/** A smaller slant, in radians, is left. */
const leastSlant = 0.006;
/** A picture that is so many times as high as wide is a page: stamps are in its upper half. */
const pageHeight = 1.15;
/** A picture with so many short lines is a page of text, which must have a right way up. */
const manyLines = 6;

/** Whether a picture shows a stamp of secrecy or of restricted circulation. @param read recognises letters */
export async function showsStamp(
  canvas: Canvas,
  read: (picture: GreyPicture) => Promise<RecognisedBlock[]>,
): Promise<boolean> {
  const upright = straight(canvas);
  let most = 0;
  // Lines across a page are found by `straight`; which way is up, only its words tell.
  for (const quarters of [0, 2, 1, 3]) {
    if (quarters % 2 === 1 && most < manyLines) break;
    const lines = shortLinesOf(headOf(quarterTurned(upright, quarters)));
    if (!lines) continue;
    most = Math.max(most, lines.count);
    const blocks = await read(lines.picture);
    if (holdStamp(linesOf(blocks))) return true;
    if (surenessOf(blocks) >= sureUpright) break;
  }
  return false;
}

/** All ink of a picture, its lines straight and across. */
function straight(canvas: Canvas): GreyPicture {
  const ink = allInkOf(canvas);
  const slant = slantOf(halved(ink));
  if (!slant || (!slant.sideways && Math.abs(slant.angle) < leastSlant)) return ink;
  return allInkOf(turned(canvas, (slant.sideways ? Math.PI / 2 : 0) - slant.angle));
}

/** The upper half of a page; all of any other picture. */
function headOf(picture: GreyPicture): GreyPicture {
  const { width, height, grey } = picture;
  if (height < pageHeight * width) return picture;
  const half = Math.round(height / 2);
  return { width, height: half, grey: grey.subarray(0, width * half) };
}

/** Whether one line is a stamp, or two of which one is below the other. */
function holdStamp(lines: readonly RecognisedLine[]): boolean {
  const fromAbove = [...lines].sort((a, b) => a.bbox.y0 - b.bbox.y0);
  const stacked = fromAbove.flatMap((line, at) => {
    const below = fromAbove.slice(at + 1).find((other) => isBelow(other, line));
    return below ? [`${textOf(line)} ${textOf(below)}`] : [];
  });
  return holdSeenStamp(fromAbove.map(textOf)) || holdSeenStamp(stacked);
}

const textOf = ({ words }: RecognisedLine): string => words.map(({ text }) => text).join(' ');

function isBelow({ bbox: lower }: RecognisedLine, { bbox: upper }: RecognisedLine): boolean {
  const common = Math.min(lower.x1, upper.x1) - Math.max(lower.x0, upper.x0);
  const gap = lower.y0 - upper.y1;
  const height = upper.y1 - upper.y0;
  return (
    common > 0.5 * Math.min(lower.x1 - lower.x0, upper.x1 - upper.x0) && gap > -0.3 * height && gap < height
  );
}
