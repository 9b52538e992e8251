import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Font } from 'satori';
import { drawPicture, pictureText, pictureVersion } from '../channels/posts/picture.ts';
import type { Document, Portal } from '../portal/model.ts';

const folder = resolve('node_modules/.cache/cong-phuong/pictures');

/** A document's picture, or the ward's own, as PNG; drawn once for the same words, kept by their digest. */
export async function pictureOf(portal: Portal, document?: Document): Promise<Uint8Array<ArrayBuffer>> {
  const text = pictureText(portal, document);
  const digest = createHash('sha256')
    .update(JSON.stringify([pictureVersion, text]))
    .digest('hex');
  const kept = join(folder, `${digest}.png`);
  const known = await readFile(kept).catch(() => undefined);
  if (known) return new Uint8Array(known);
  const picture = await drawPicture(text, await (fonts ??= readFonts()));
  await mkdir(folder, { recursive: true });
  // Builds side by side may draw the same picture: the last rename wins, none sees half a file.
  const draft = `${kept}.${randomUUID()}`;
  await writeFile(draft, picture);
  await rename(draft, kept);
  return picture;
}

let fonts: Promise<Font[]> | undefined;

/** The project's own font, in the form that satori reads. */
function readFonts(): Promise<Font[]> {
  const find = createRequire(resolve('package.json'));
  return Promise.all(
    (['latin', 'vietnamese'] as const).flatMap((subset) =>
      ([400, 600] as const).map(async (weight): Promise<Font> => {
        const file = find.resolve(
          `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`,
        );
        return { name: `Be Vietnam Pro ${subset}`, data: await readFile(file), weight, style: 'normal' };
      }),
    ),
  );
}
