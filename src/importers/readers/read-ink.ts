import type { GreyPicture } from '../../recognition/pictures/grey.ts';
import { inkSquare, partOf, quarterTurned } from '../../recognition/pictures/grey.ts';
import type { Ink } from '../../recognition/pictures/ink.ts';
import { inkTurned } from '../../recognition/pictures/ink.ts';
import type { Rectangle } from '../../recognition/pictures/rectangle.ts';
import type { RecognisedBlock } from '../../recognition/recognised-block.ts';
import { sureUpright, surenessOf } from '../../recognition/sureness.ts';
import type { RecognisedPage } from '../pages/recognised/recognised.ts';
import { sheetOf } from '../pages/recognised/recognised.ts';
import { pageDoubts } from '../pages/recognised/unsure-places.ts';
import { withoutRuledLines } from '../pages/ruled-picture.ts';
import { withCells, withColumns, withStamps } from './second-pass.ts';

/** Recognises the letters of a picture. Places are in its pixels. */
export type RecogniseLetters = (picture: GreyPicture) => Promise<RecognisedBlock[]>;

const muchSurer = 15;
/** The part of a page that is tried each way, as a share of its shorter side. */
const shareTried = 0.6;
/** White around a part of a page that is recognised alone, in pixels. */
const margin = 24;

/** Reads the ink of a page: all of it, then columns, cells and stamps once more alone. Page numbers count from 1. */
export async function readInk(
  ink: Ink,
  page: number,
  recognise: RecogniseLetters,
  isTurned = false,
): Promise<RecognisedPage> {
  const { dark, red } = ink;
  const ruled = withoutRuledLines(dark);
  const blocks = await recognise(ruled.picture);
  if (!isTurned && surenessOf(blocks) < sureUpright) {
    const quarters = await turningOf(ruled.picture, recognise);
    if (quarters !== 0) return await readInk(inkTurned(ink, quarters), page, recognise, true);
  }
  const readPart = async (picture: GreyPicture, part: Rectangle): Promise<RecognisedBlock[]> =>
    moved(await recognise(partOf(picture, part, margin)), part.left - margin, part.top - margin);
  const whole = sheetOf(blocks, { width: dark.width, height: dark.height, grids: ruled.grids });
  const complete = await withCells(
    await withColumns(whole, (part) => readPart(ruled.picture, part)),
    ruled,
    recognise,
  );
  return {
    sheet: red ? await withStamps(complete, red, (part) => readPart(red.shown, part)) : complete,
    doubts: pageDoubts(page, complete.segments),
  };
}

/** By how many quarters a page is to be turned clockwise so that its words make sense: a part of it is tried each way. */
async function turningOf(page: GreyPicture, recognise: RecogniseLetters): Promise<number> {
  const part = partOf(page, inkSquare(page, shareTried), margin);
  let best = { quarters: 0, sureness: surenessOf(await recognise(part)) };
  for (const quarters of [2, 1, 3]) {
    const sureness = surenessOf(await recognise(quarterTurned(part, quarters)));
    if (sureness > best.sureness + muchSurer) best = { quarters, sureness };
  }
  return best.quarters;
}

/** What was recognised in a part of a page, at its places on the page. */
const moved = (blocks: readonly RecognisedBlock[], right: number, down: number): RecognisedBlock[] =>
  blocks.map(({ paragraphs }) => ({
    paragraphs: paragraphs.map(({ lines }) => ({
      lines: lines.map((line) => ({
        ...line,
        bbox: shifted(line.bbox, right, down),
        words: line.words.map((word) => ({ ...word, bbox: shifted(word.bbox, right, down) })),
      })),
    })),
  }));

const shifted = <T extends { x0: number; x1: number; y0: number; y1: number }>(
  box: T,
  x: number,
  y: number,
): T => ({
  ...box,
  x0: box.x0 + x,
  x1: box.x1 + x,
  y0: box.y0 + y,
  y1: box.y1 + y,
});
