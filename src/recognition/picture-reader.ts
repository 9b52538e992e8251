import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM } from 'tesseract.js';
import type { GreyPicture } from './pictures/grey.ts';
import { pgmOf } from './pictures/grey.ts';
import type { RecognisedBlock } from './recognised-block.ts';

/** Recognises Vietnamese letters in pictures. Its data are loaded once, from the disk, when it first reads. */
export interface PictureReader {
  /** Places are in pixels of the picture. Rejects where recognition breaks down. */
  read(picture: GreyPicture): Promise<RecognisedBlock[]>;
  /** Ends it; whoever reads after that starts it anew. */
  close(): Promise<void>;
}

/** How a reader looks at a picture. */
interface ReadingManner {
  /** Whether the words are in one column, or scattered over the picture. */
  layout: 'column' | 'scattered';
  /** The resolution of a page, in dots per inch. */
  dpi: number;
  /** Called with the share of a picture that is done. */
  progress?: (done: number) => void;
}

/** A reader with the data of an npm package, so that nothing is fetched. */
export function startPictureReader({ layout, dpi, progress }: ReadingManner): PictureReader {
  let worker: ReturnType<typeof createWorker> | undefined;
  const start = async (): ReturnType<typeof createWorker> => {
    const started = await createWorker('vie', OEM.LSTM_ONLY, {
      langPath: dataFolder(),
      gzip: true,
      cacheMethod: 'none',
      // Without a handler, the library throws what it also rejects with, outside of every call.
      errorHandler: () => undefined,
      logger: ({ status, progress: done }) => {
        if (status === 'recognizing text') progress?.(done);
      },
    });
    await started.setParameters({
      tessedit_pageseg_mode: layout === 'column' ? PSM.SINGLE_COLUMN : PSM.SPARSE_TEXT,
      user_defined_dpi: String(dpi),
      debug_file: '/dev/null',
      preserve_interword_spaces: '1',
    });
    return started;
  };
  return {
    async read(picture) {
      const own = await (worker ??= start());
      const { data } = await own.recognize(Buffer.from(pgmOf(picture)), {}, { blocks: true, text: false });
      return (data.blocks ?? []) as RecognisedBlock[];
    },
    async close() {
      const own = worker;
      worker = undefined;
      await (await own)?.terminate();
    },
  };
}

function dataFolder(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int');
}
