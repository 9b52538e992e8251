import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { imageSize } from 'image-size';
import { createWorker, OEM, PSM } from 'tesseract.js';
import type { Doubt, Format, Reading } from './contract.ts';
import type { Segment, Sheet } from './layout.ts';
import { arrange, blankAhead, columnsOf } from './layout.ts';
import { isNoise, isSyllable, tidy } from './letters.ts';

/** Reads one page's picture; `count` is how many pages there are. */
export type Recognise = (picture: Uint8Array, page: number, count: number) => Promise<RecognisedPage>;

export interface RecognisedPage {
  sheet: Sheet;
  doubts: Doubt[];
}

/** How far recognition has come: a page, and the part of it that is done. */
export type Progress = (page: number, count: number, done: number) => void;

/** A reader of pictures, which loads its data once and works offline. */
export interface Recogniser {
  recognise: Recognise;
  close(): Promise<void>;
}

const sureWord = 70;
const sureNumber = 80;
const sureLine = 75;
const mostDoubts = 12;

/** Starts recognition of Vietnamese with the data of the npm package: nothing is fetched. */
export function startRecogniser(progress: Progress = () => undefined): Recogniser {
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
      const bytes = Buffer.from(picture);
      const read = async (rectangle?: Rectangle): Promise<Block[]> =>
        ((await own.recognize(bytes, rectangle ? { rectangle } : {}, { blocks: true, text: false })).data
          .blocks ?? []) as Block[];
      const whole = sheetOf(await read(), { ...imageSize(picture), page });
      return await withColumns(whole, read, page);
    },
    async close() {
      await (await worker)?.terminate();
    },
  };
}

/** Reads a picture of one page. */
export async function readPicture(
  bytes: Uint8Array,
  format: Extract<Format, 'jpg' | 'png'>,
  recognise: Recognise,
): Promise<Reading> {
  const { sheet, doubts } = await recognise(bytes, 1, 1);
  return { format, lines: arrange([sheet]), whole: false, scan: true, footnotes: [], images: [], doubts };
}

interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Two columns side by side are read once more, each alone: their lines stand at different heights. */
async function withColumns(
  whole: RecognisedPage,
  read: (rectangle: Rectangle) => Promise<Block[]>,
  page: number,
): Promise<RecognisedPage> {
  const { sheet } = whole;
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
      fresh.push(...sheetOf(await read(rectangle), { ...sheet, page }).sheet.segments);
    }
    if (fresh.length < 0.7 * old.length) continue;
    for (const one of old) segments.delete(one);
    for (const one of fresh) segments.add(one);
  }
  return { ...whole, sheet: { ...sheet, segments: [...segments] } };
}

interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}
interface Word {
  text: string;
  confidence: number;
  bbox: Box;
}
interface Block {
  paragraphs: { lines: { words: Word[]; bbox: Box; confidence: number }[] }[];
}

function sheetOf(
  blocks: readonly Block[],
  { width, height, page }: { width: number; height: number; page: number },
): RecognisedPage {
  const segments: Segment[] = [];
  const unsure: string[] = [];
  let weak = 0;
  for (const line of blocks.flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))) {
    const size = usualHeight(line.words);
    let own: Word[] = [];
    const close = (): void => {
      const segment = segmentOf(own, size);
      own = [];
      if (!segment || isStain(segment)) return;
      segments.push(segment);
      if ((segment.confidence ?? 100) < sureLine) weak += 1;
    };
    for (const word of line.words) {
      const last = own.at(-1);
      if (last && word.bbox.x0 - last.bbox.x1 > (blankAhead(last.text) ? 12 : 2) * size) close();
      own.push(word);
      if (word.confidence < sureWord && /\p{L}{2}/u.test(word.text) && unsure.length < 60)
        unsure.push(tidy(word.text));
    }
    close();
  }
  return { sheet: { segments, width, height }, doubts: doubtsOf(page, weak, unsure) };
}

function segmentOf(words: readonly Word[], size: number): Segment | undefined {
  const kept = words.filter(({ text, confidence }) => confidence > 20 || isSyllable(text));
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last) return undefined;
  const length = kept.reduce((sum, { text }) => sum + text.length, 0);
  return {
    text: tidy(kept.map(({ text }) => text).join(' ')),
    x0: first.bbox.x0,
    x1: last.bbox.x1,
    y: (first.bbox.y0 + first.bbox.y1) / 2,
    y0: Math.min(...kept.map(({ bbox }) => bbox.y0)),
    y1: Math.max(...kept.map(({ bbox }) => bbox.y1)),
    size,
    unsure: kept
      .filter(({ text, confidence }) => /\d/.test(text) && confidence < sureNumber)
      .map(({ text }) => text),
    confidence:
      kept.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / Math.max(1, length),
  };
}

/** What a stamp or a rule leaves: few letters, little confidence. */
const isStain = ({ text, confidence = 100 }: Segment): boolean =>
  (isNoise(text) && confidence < 55 && !/\d/.test(text)) || (confidence < 25 && text.length < 12);

function doubtsOf(page: number, weak: number, unsure: readonly string[]): Doubt[] {
  const doubts: Doubt[] = [];
  if (weak > 0) doubts.push({ field: 'body', page, message: `${weak} dòng đọc không chắc` });
  const words = [...new Set(unsure)].slice(0, mostDoubts);
  if (words.length > 0) doubts.push({ field: 'body', page, message: `từ cần xem lại: ${words.join(', ')}` });
  return doubts;
}

function usualHeight(words: readonly Word[]): number {
  const heights = words.map(({ bbox }) => bbox.y1 - bbox.y0).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 20;
}

function dataFolder(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int');
}
