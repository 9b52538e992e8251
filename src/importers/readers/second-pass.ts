import { addAll } from '../../language/lists/long-lists.ts';
import type { GreyPicture } from '../../recognition/pictures/grey.ts';
import type { RedInk } from '../../recognition/pictures/ink.ts';
import { hasRed, redAreas } from '../../recognition/pictures/ink.ts';
import type { Rectangle } from '../../recognition/pictures/rectangle.ts';
import type { RecognisedBlock } from '../../recognition/recognised-block.ts';
import { redStamp } from '../letterhead/stamps.ts';
import { columnsOf } from '../pages/columns.ts';
import { cellRectangles } from '../pages/grid-cells.ts';
import { sheetOf } from '../pages/recognised/recognised.ts';
import { surerLines } from '../pages/recognised/surer-lines.ts';
import type { PlainPicture } from '../pages/ruled-picture.ts';
import type { Segment, Sheet } from '../pages/sheet.ts';

/** Recognises each of two columns once more alone: their lines are at different heights. */
export async function withColumns(
  sheet: Sheet,
  read: (part: Rectangle) => Promise<RecognisedBlock[]>,
): Promise<Sheet> {
  const segments = new Set(sheet.segments);
  for (const { top, bottom, gutter, segments: old } of columnsOf(sheet)) {
    const [from, until] = [Math.max(0, Math.floor(top)), Math.min(sheet.height, Math.ceil(bottom))];
    const fresh: Segment[] = [];
    for (const [left, right] of [
      [0, gutter],
      [gutter, sheet.width],
    ] as const) {
      const rectangle = {
        left: Math.floor(left),
        top: from,
        width: Math.floor(right - left),
        height: until - from,
      };
      addAll(fresh, sheetOf(await read(rectangle), sheet).segments);
    }
    for (const one of old) segments.delete(one);
    for (const one of surerLines(old, fresh)) segments.add(one);
  }
  return { ...sheet, segments: [...segments] };
}

/** Adds stamps of secrecy and urgency, which are red: they are looked for in what was red before red was taken away. */
export async function withStamps(
  sheet: Sheet,
  red: RedInk,
  read: (part: Rectangle) => Promise<RecognisedBlock[]>,
): Promise<Sheet> {
  const stamps: Segment[] = [];
  for (const area of redAreas(red)) {
    const blocks = (await read(area)).map(({ paragraphs }) => ({
      paragraphs: paragraphs.map(({ lines }) => ({
        lines: lines.map((line) => ({
          ...line,
          words: line.words.filter(({ bbox: { x0, x1, y0, y1 } }) =>
            hasRed(red, { left: x0, top: y0, width: x1 - x0, height: y1 - y0 }),
          ),
        })),
      })),
    }));
    for (const segment of sheetOf(blocks, { ...sheet, keepAll: true }).segments) {
      const text = redStamp(segment.text);
      if (text !== undefined) stamps.push({ ...segment, text });
    }
  }
  return { ...sheet, segments: [...sheet.segments, ...stamps] };
}

const mostCells = 240;
const margin = 24;

/** Recognises each cell of a ruled table once more alone: a single figure is lost among lines, and rows run together. */
export async function withCells(
  sheet: Sheet,
  { grids, cut }: PlainPicture,
  recognise: (picture: GreyPicture) => Promise<RecognisedBlock[]>,
): Promise<Sheet> {
  let segments = sheet.segments;
  for (const cell of grids.flatMap(cellRectangles).slice(0, mostCells)) {
    const picture = cut(cell, margin);
    if (!picture) continue;
    const inside = ({ x0, x1, y }: Segment): boolean => {
      const [x, down] = [(x0 + x1) / 2 - cell.left, y - cell.top];
      return x > 0 && x < cell.width && down > 0 && down < cell.height;
    };
    const [right, down] = [cell.left - margin, cell.top - margin];
    const fresh = sheetOf(await recognise(picture), { ...sheet, keepAll: true }).segments.map((one) => ({
      ...one,
      x0: one.x0 + right,
      x1: one.x1 + right,
      y: one.y + down,
    }));
    const old = segments.filter(inside);
    if (lengthOf(fresh) < 0.6 * lengthOf(old)) continue;
    segments = [...segments.filter((one) => !inside(one)), ...fresh];
  }
  return { ...sheet, segments };
}

const lengthOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { text }) => sum + text.length, 0);
