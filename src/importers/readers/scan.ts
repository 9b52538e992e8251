import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM } from 'tesseract.js';
import type { PaperFormat } from '../../domain/paper-format.ts';
import { Refusal } from '../../formats/refusal.ts';
import { arrange } from '../pages/reading-order.ts';
import type { RecognisedBlock, RecognisedPage } from '../pages/recognised/recognised.ts';
import type { PaperText } from '../paper.ts';
import { pgmOf } from '../pictures/grey.ts';
import { prepare } from '../pictures/prepare.ts';
import { readInk } from './read-ink.ts';

/** Recognises the picture of one page; `count` is the number of pages. */
export type Recognise = (picture: Uint8Array, page: number, count: number) => Promise<RecognisedPage>;

/** Called with how far recognition is: the page, the number of pages, the share of the page that is done. */
export type RecognitionProgress = (page: number, count: number, done: number) => void;

/** Recognises letters in pictures. Its data are loaded once, from the disk. */
export interface Recogniser {
  recognise: Recognise;
  close(): Promise<void>;
}

/** Starts recognition of Vietnamese with the data of an npm package, so that nothing is fetched. */
export function startRecogniser(progress: RecognitionProgress = () => undefined): Recogniser {
  let at = { page: 1, count: 1 };
  let worker: ReturnType<typeof createWorker> | undefined;
  const start = async (): ReturnType<typeof createWorker> => {
    const started = await createWorker('vie', OEM.LSTM_ONLY, {
      langPath: dataFolder(),
      gzip: true,
      cacheMethod: 'none',
      // Without a handler, the library throws what it also rejects with, outside of every call.
      errorHandler: () => undefined,
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
  const end = async (): Promise<void> => {
    const own = worker;
    worker = undefined;
    await (await own)?.terminate();
  };
  const readPage: Recognise = async (picture, page, count) => {
    at = { page, count };
    const own = await (worker ??= start());
    return await readInk(await prepare(picture), page, async (of) => {
      const { data } = await own.recognize(Buffer.from(pgmOf(of)), {}, { blocks: true, text: false });
      return (data.blocks ?? []) as RecognisedBlock[];
    });
  };
  return {
    async recognise(picture, page, count) {
      try {
        return await readPage(picture, page, count);
      } catch (cause) {
        // A recogniser that broke down reads no other page; the next page starts a new one.
        await end();
        throw new Refusal(`không nhận dạng được chữ ở trang ${page}; hãy quét hoặc chụp lại trang ấy.`, {
          cause,
        });
      }
    },
    close: end,
  };
}

/** Reads a picture of one page. */
export async function readPicture(
  bytes: Uint8Array,
  format: Extract<PaperFormat, 'jpg' | 'png'>,
  recognise: Recognise,
): Promise<PaperText> {
  const { sheet, doubts } = await recognise(bytes, 1, 1);
  const text = arrange([sheet]);
  return {
    format,
    ...text,
    whole: false,
    scan: true,
    footnotes: [],
    images: [],
    doubts: [...doubts, ...text.doubts],
  };
}

function dataFolder(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int');
}
