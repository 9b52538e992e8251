import { imageSize } from 'image-size';
import { expect, test } from 'vitest';
import { drawIcon } from './icon.ts';

test('an icon is a square picture, the same each time, another one for another colour', async () => {
  const icon = await drawIcon('#9e1b1e', 180);
  expect(imageSize(icon)).toMatchObject({ type: 'png', width: 180, height: 180 });
  expect(await drawIcon('#9e1b1e', 180)).toEqual(icon);
  expect(await drawIcon('#0b5394', 180)).not.toEqual(icon);
});
