import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { cutFont } from './cut.ts';

test.each([400, 600] as const)('the font of weight %i is what `npm run fonts` makes', async (weight) => {
  const file = await readFile(new URL(`../../styles/fonts/be-vietnam-pro-${weight}.woff2`, import.meta.url));
  expect(Buffer.compare(file, await cutFont(weight))).toBe(0);
  expect(file.length).toBeLessThan(11_000);
});
