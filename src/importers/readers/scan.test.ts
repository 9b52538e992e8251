import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { startRecogniser } from './scan.ts';

it('reads the next page after one on which it broke down', { timeout: 60_000 }, async () => {
  const recogniser = startRecogniser();
  try {
    await expect(recogniser.recognise(new Uint8Array([1, 2, 3]), 4, 5)).rejects.toThrow(
      'không nhận dạng được chữ ở trang 4',
    );
    const blank = new Uint8Array(createCanvas(300, 200).toBuffer('image/png'));
    expect((await recogniser.recognise(blank, 5, 5)).sheet).toMatchObject({ width: 600, segments: [] });
  } finally {
    await recogniser.close();
  }
});
