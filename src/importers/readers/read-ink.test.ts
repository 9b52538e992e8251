import { expect, it } from 'vitest';
import type { RecognisedBlock } from '../pages/recognised.ts';
import type { GreyPicture } from '../pictures/grey.ts';
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

/** A page whose text is `Kính gửi` when its dark corner is at the upper left, and else is no text. */
const recognise = async ({ grey }: GreyPicture): Promise<RecognisedBlock[]> =>
  grey[0] === 0 ? line('Kính gửi', 92) : line('ạ3 !ửØ Hu4ĩK ùU', 31);

const page = (darkCorner: number): GreyPicture => {
  const grey = new Uint8Array(size.width * size.height).fill(255);
  grey[darkCorner] = 0;
  return { ...size, grey };
};

it.each([
  ['upright', 0],
  ['upside down', size.width * size.height - 1],
])('reads a page that is %s', async (_, darkCorner) => {
  const { sheet } = await readInk({ dark: page(darkCorner) }, 1, recognise);
  expect(sheet.segments.map(({ text }) => text)).toEqual(['Kính gửi']);
});

it('finds a red stamp, at its place on the page', async () => {
  const isRed = new Uint8Array(size.width * size.height);
  for (let y = 100; y < 140; y += 1) isRed.fill(1, y * size.width + 100, y * size.width + 200);
  const read = async (of: GreyPicture): Promise<RecognisedBlock[]> =>
    of.width === size.width ? line('Kính gửi', 92) : line('MẬT', 80);
  const { sheet } = await readInk({ dark: page(0), red: { shown: page(0), isRed } }, 1, read);
  expect(sheet.segments.find(({ text }) => text === 'MẬT')).toMatchObject({ x0: 92, y0: 92 });
});
