import { writeFile } from 'node:fs/promises';
import { cutFont } from '../site/fonts/cut.ts';

const folder = new URL('../styles/fonts/', import.meta.url);

/** `npm run fonts`: cuts the fonts of the pages anew, after a change of their characters. */
export async function runFonts(): Promise<void> {
  for (const weight of [400, 600] as const)
    await writeFile(new URL(`be-vietnam-pro-${weight}.woff2`, folder), await cutFont(weight));
}
