import { expect, it } from 'vitest';
import type { GreyPicture } from '../../recognition/pictures/grey.ts';
import { quarterTurned } from '../../recognition/pictures/grey.ts';
import type { RecognisedBlock } from '../../recognition/recognised-block.ts';
import { readInk } from './read-ink.ts';

const size = { width: 400, height: 300 };

/** One line of words at the upper left of a picture. */
const line = (text: string, confidence: number): RecognisedBlock[] => {
  const words = text.split(' ').map((word, at) => ({
    text: word,
    confidence,
    bbox: { x0: 20 + 60 * at, x1: 70 + 60 * at, y0: 20, y1: 40 },
  }));
  return [{ paragraphs: [{ lines: [{ words, bbox: { x0: 20, x1: 300, y0: 20, y1: 40 }, confidence }] }] }];
};

/** A page whose text is `Kính gửi` where a dark square has a paler one at its right, and else is no text. */
const recognise = async ({ grey }: GreyPicture): Promise<RecognisedBlock[]> => {
  const first = grey.findIndex((value) => value < 255);
  return grey[first] === 0 && grey[first + 4] === 50 ? line('Kính gửi', 92) : line('ạ3 !ửØ Hu4ĩK ùU', 31);
};

const page = (quarters = 0): GreyPicture => {
  const grey = new Uint8Array(size.width * size.height).fill(255);
  for (let y = 100; y < 104; y += 1) grey.set([0, 0, 0, 0, 50, 50, 50, 50], y * size.width + 100);
  return quarterTurned({ ...size, grey }, quarters);
};

it.each([0, 1, 2, 3])('reads a page that is turned by %d quarters', async (quarters) => {
  const { sheet } = await readInk({ dark: page(quarters) }, 1, recognise);
  expect(sheet.segments.map(({ text }) => text)).toEqual(['Kính gửi']);
  expect(sheet).toMatchObject(size);
});

it('leaves a page as it lies where no turning makes sense', async () => {
  const { sheet } = await readInk({ dark: page(1) }, 1, async () => line('ạ3 !ửØ', 31));
  expect(sheet).toMatchObject({ width: size.height, height: size.width });
});

it('finds a red stamp, at its place on the page', async () => {
  const isRed = new Uint8Array(size.width * size.height);
  for (let y = 100; y < 140; y += 1) isRed.fill(1, y * size.width + 100, y * size.width + 200);
  const read = async (of: GreyPicture): Promise<RecognisedBlock[]> =>
    of.width === size.width ? line('Kính gửi', 92) : line('MẬT', 80);
  const { sheet } = await readInk({ dark: page(), red: { shown: page(), isRed } }, 1, read);
  expect(sheet.segments.find(({ text }) => text === 'MẬT')).toMatchObject({ x0: 92, y0: 92 });
});
