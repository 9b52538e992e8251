import type { PaperFormat } from '../../domain/paper-format.ts';
import { Refusal } from '../../formats/refusal.ts';
import { startPictureReader } from '../../recognition/picture-reader.ts';
import { prepare } from '../../recognition/pictures/prepare.ts';
import { arrange } from '../pages/reading-order.ts';
import type { RecognisedPage } from '../pages/recognised/recognised.ts';
import type { PaperText } from '../paper.ts';
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

/** Starts recognition of Vietnamese. */
export function startRecogniser(progress: RecognitionProgress = () => undefined): Recogniser {
  let at = { page: 1, count: 1 };
  const letters = startPictureReader({
    layout: 'column',
    dpi: 300,
    progress: (done) => progress(at.page, at.count, done),
  });
  const readPage: Recognise = async (picture, page, count) => {
    at = { page, count };
    return await readInk(await prepare(picture), page, letters.read);
  };
  return {
    async recognise(picture, page, count) {
      try {
        return await readPage(picture, page, count);
      } catch (cause) {
        // A recogniser that broke down reads no other page; the next page starts a new one.
        await letters.close();
        throw new Refusal(`không nhận dạng được chữ ở trang ${page}; hãy quét hoặc chụp lại trang ấy.`, {
          cause,
        });
      }
    },
    close: letters.close,
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
