import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Font } from 'satori';
import type { FileFormat } from '../cache/disk.ts';
import { diskCache } from '../cache/disk.ts';
import { once } from '../cache/memory.ts';
import { versionOf } from '../cache/version.ts';
import { drawPicture, pictureText } from '../channels/posts/picture.ts';
import type { Document, Portal } from '../portal/model.ts';

/** The picture of a document or, without one, of the ward, as PNG. A picture with the same words is drawn only once. */
export async function pictureOf(portal: Portal, document?: Document): Promise<Uint8Array<ArrayBuffer>> {
  const text = pictureText(portal, document);
  const key = createHash('sha256').update(JSON.stringify(text)).digest('hex');
  const kept = keptPictures().read(key);
  if (kept) return kept;
  const picture = await drawPicture(text, await readFonts());
  keptPictures().write(key, picture);
  return picture;
}

const keptPictures = once(() => diskCache('pictures', versionOf('src/site/picture.ts'), png));

const png: FileFormat<Uint8Array<ArrayBuffer>> = {
  encode: (picture) => picture,
  decode: (bytes) => new Uint8Array(bytes),
};

/** The project's own font, in the form that satori reads. */
const readFonts = once((): Promise<Font[]> => {
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
});
