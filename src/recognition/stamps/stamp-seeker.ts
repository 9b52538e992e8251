import { hash } from 'node:crypto';
import type { Canvas } from '@napi-rs/canvas';
import { imageSize } from 'image-size';
import type { DrawnFile } from '../../formats/held-lines.ts';
import { Refusal } from '../../formats/refusal.ts';
import { startPictureReader } from '../picture-reader.ts';
import { openPicture } from '../pictures/open-picture.ts';
import { leastHeight, leastWidth, seekingDpi, seekingLength, showsStamp } from './seek-stamp.ts';
import { stampedPage } from './stamped-page.ts';

/** A stamp that recognition has found in a file. */
export interface SeenStamp {
  /** The page of a PDF, from 1; undefined for a picture. */
  page?: number;
}

/** Seeks stamps in what files show. One reader of letters is started, if there are letters to read. */
export interface StampSeeker {
  /** The first stamp that a file shows; undefined without any. Throws a `Refusal` where it cannot be recognised. */
  seek(file: DrawnFile): Promise<SeenStamp | undefined>;
}

/** More pixels are more than a file may take of memory. */
const mostPixels = 120_000_000;
const mostEnlarged = 2;
const damaged = 'ảnh hỏng hoặc thuộc loại không nhận dạng được chữ; hãy lưu lại thành JPG hoặc PNG.';

/** @param seePage called before each page of a PDF, with 0 before a picture */
export function startStampSeeker(seePage: (page: number) => void): StampSeeker {
  const letters = startPictureReader({ layout: 'scattered', dpi: seekingDpi });
  const isStamped = async (canvas: Canvas): Promise<boolean> => {
    try {
      return await showsStamp(canvas, letters.read);
    } catch (cause) {
      // A reader that broke down reads no other picture; the next picture starts a new one.
      await letters.close();
      throw new Refusal('không nhận dạng được chữ trong ảnh; hãy lưu lại ảnh rồi thử lại.', { cause });
    }
  };
  const seen = new Map<string, boolean>();
  const seekInPicture = async (bytes: Uint8Array): Promise<boolean> => {
    const digest = hash('sha256', bytes);
    const known = seen.get(digest);
    if (known !== undefined) return known;
    const canvas = await openedPicture(bytes);
    const found = canvas !== undefined && (await isStamped(canvas));
    seen.set(digest, found);
    return found;
  };
  return {
    async seek({ bytes, wordless }) {
      if (wordless) {
        const page = await stampedPage(bytes, { wordless, isStamped, seePage });
        return page === undefined ? undefined : { page };
      }
      seePage(0);
      return (await seekInPicture(bytes)) ? {} : undefined;
    },
  };
}

/** A picture in the size in which stamps are sought; undefined for what is no picture, or too small for a stamp. */
async function openedPicture(bytes: Uint8Array): Promise<Canvas | undefined> {
  const size = sizeOf(bytes);
  if (!size || size.width < leastWidth || size.height < leastHeight) return undefined;
  if (size.width * size.height > mostPixels)
    throw new Refusal('ảnh quá lớn (hơn 120 triệu điểm ảnh), không nhận dạng được chữ; hãy thu nhỏ ảnh.');
  try {
    return await openPicture(bytes, (width, height) =>
      Math.min(mostEnlarged, seekingLength / Math.max(width, height)),
    );
  } catch (cause) {
    throw new Refusal(damaged, { cause });
  }
}

/** How pictures made of pixels begin. */
const signature = /^(?:\u00ff\u00d8\u00ff|\u0089PNG|GIF8|RIFF.{4}WEBP|BM|II\*\0|MM\0\*)/s;

/** The size of a picture; undefined for what is none, or is drawn by lines. */
function sizeOf(bytes: Uint8Array): { width: number; height: number } | undefined {
  if (!signature.test(Buffer.from(bytes.subarray(0, 16)).toString('latin1'))) return undefined;
  try {
    return imageSize(bytes);
  } catch (cause) {
    throw new Refusal(damaged, { cause });
  }
}
