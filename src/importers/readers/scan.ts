import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { imageSize } from 'image-size';
import { createWorker, OEM, PSM } from 'tesseract.js';
import { redStamp } from '../letterhead/stamps.ts';
import { columnsOf } from '../pages/columns.ts';
import type { Rectangle } from '../pages/grid-cells.ts';
import { cellRectangles } from '../pages/grid-cells.ts';
import { arrange } from '../pages/reading-order.ts';
import type { RecognisedBlock, RecognisedPage } from '../pages/recognised.ts';
import { sheetOf } from '../pages/recognised.ts';
import type { PlainPicture } from '../pages/ruled-picture.ts';
import { withoutRuledLines } from '../pages/ruled-picture.ts';
import type { Segment, Sheet } from '../pages/sheet.ts';
import { pageDoubts } from '../pages/unsure-places.ts';
import type { PaperFormat, PaperText } from '../paper.ts';

/** Reads one page's picture; `count` is how many pages there are. */
export type Recognise = (picture: Uint8Array, page: number, count: number) => Promise<RecognisedPage>;

/** How far recognition has come: a page, and the part of it that is done. */
export type RecognitionProgress = (page: number, count: number, done: number) => void;

/** A reader of pictures, which loads its data once and works offline. */
export interface Recogniser {
  recognise: Recognise;
  close(): Promise<void>;
}

/** Starts recognition of Vietnamese with the data of the npm package: nothing is fetched. */
export function startRecogniser(progress: RecognitionProgress = () => undefined): Recogniser {
  let at = { page: 1, count: 1 };
  let worker: ReturnType<typeof createWorker> | undefined;
  const start = async (): ReturnType<typeof createWorker> => {
    const started = await createWorker('vie', OEM.LSTM_ONLY, {
      langPath: dataFolder(),
      gzip: true,
      cacheMethod: 'none',
      logger: ({ status, progress: done }) => {
        if (status === 'recognizing text') progress(at.page, at.count, done);
      },
    });
    await started.setParameters({
      tessedit_pageseg_mode: PSM.SINGLE_COLUMN,
      user_defined_dpi: '300',
      debug_file: '/dev/null',
      preserve_interword_spaces: '1',
    });
    return started;
  };
  return {
    async recognise(picture, page, count) {
      at = { page, count };
      const own = await (worker ??= start());
      const plain = await withoutRuledLines(picture);
      const recognise = async (of: Uint8Array, rectangle?: Rectangle): Promise<RecognisedBlock[]> =>
        ((await own.recognize(Buffer.from(of), rectangle ? { rectangle } : {}, { blocks: true, text: false }))
          .data.blocks ?? []) as RecognisedBlock[];
      const read = (rectangle?: Rectangle): Promise<RecognisedBlock[]> => recognise(plain.picture, rectangle);
      const whole = sheetOf(await read(), { ...imageSize(picture), grids: plain.grids });
      const complete = await withCells(await withColumns(whole, read), plain, recognise);
      const doubts = pageDoubts(page, complete.segments);
      if (!plain.wasRed) return { sheet: complete, doubts };
      return { sheet: withStamps(complete, plain.wasRed, await recognise(picture)), doubts };
    },
    async close() {
      await (await worker)?.terminate();
    },
  };
}

/** Reads a picture of one page. */
export async function readPicture(
  bytes: Uint8Array,
  format: Extract<PaperFormat, 'jpg' | 'png'>,
  recognise: Recognise,
): Promise<PaperText> {
  const { sheet, doubts } = await recognise(bytes, 1, 1);
  return { format, lines: arrange([sheet]), whole: false, scan: true, footnotes: [], images: [], doubts };
}

/** Two columns side by side are read once more, each alone: their lines stand at different heights. */
async function withColumns(
  sheet: Sheet,
  read: (rectangle?: Rectangle) => Promise<RecognisedBlock[]>,
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
      fresh.push(...sheetOf(await read(rectangle), sheet).segments);
    }
    if (fresh.length < 0.7 * old.length) continue;
    for (const one of old) segments.delete(one);
    for (const one of fresh) segments.add(one);
  }
  return { ...sheet, segments: [...segments] };
}

/** Stamps of secrecy and urgency are red: what was red before it was bleached is looked through for them. */
function withStamps(
  sheet: Sheet,
  wasRed: (part: Rectangle) => boolean,
  blocks: readonly RecognisedBlock[],
): Sheet {
  const red = blocks.map(({ paragraphs }) => ({
    paragraphs: paragraphs.map(({ lines }) => ({
      lines: lines.map((line) => ({
        ...line,
        words: line.words.filter(({ bbox: { x0, x1, y0, y1 } }) =>
          wasRed({ left: x0, top: y0, width: x1 - x0, height: y1 - y0 }),
        ),
      })),
    })),
  }));
  const { segments } = sheetOf(red, { ...sheet, keepAll: true });
  const stamps = segments.flatMap((segment): Segment[] => {
    const text = redStamp(segment.text);
    return text === undefined ? [] : [{ ...segment, text }];
  });
  return { ...sheet, segments: [...sheet.segments, ...stamps] };
}

const mostCells = 240;
const margin = 24;

/** Each cell of a ruled table is read once more, alone: a lone figure is lost among lines, and a row runs into the next. */
async function withCells(
  sheet: Sheet,
  { grids, cut }: PlainPicture,
  recognise: (picture: Uint8Array) => Promise<RecognisedBlock[]>,
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

function dataFolder(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int');
}
