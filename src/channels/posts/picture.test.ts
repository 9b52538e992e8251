import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { expect, test, vi } from 'vitest';
import { pictureOf } from '../../site/picture.ts';
import { documentOf, portalOf } from '../fixtures/portal.ts';
import { seed } from '../fixtures/seeds.ts';
import { drawPicture, pictureText } from './picture.ts';

vi.mock(import('@resvg/resvg-js'), { spy: true });

const most = 80_000;
const long =
  'Triển khai thực hiện Nghị quyết số 72-NQ/TW về bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân. ';
const portal = portalOf({
  directives: [{ id: 'dai', title: long.repeat(5).trim(), issuer: long.slice(0, 90), code: '123/CTr-UBND' }],
});

/** Width and height, as a PNG's header has them. */
const sizeOf = (png: Uint8Array): number[] => [16, 20].map((at) => new DataView(png.buffer).getUint32(at));

test.each(['000', '003', '004'] as const)(
  'the picture of document %s has 1200×630 pixels and a small file',
  async (number) => {
    const { portal, document } = await seed(number);
    const png = await pictureOf(portal, document);
    expect(sizeOf(png)).toEqual([1200, 630]);
    expect(png.length).toBeLessThanOrEqual(most);
  },
);

test('a title too long for four lines ends after a whole word', async () => {
  const document = documentOf(portal, 'dai');
  const { title } = pictureText(portal, document);
  expect(title).toMatch(/\p{L}…$/u);
  expect(document.data.title).toContain(`${title.slice(0, -1)} `);
  expect((await pictureOf(portal, document)).length).toBeLessThanOrEqual(most);
});

test('the fonts of the machine are not read', async () => {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff',
  );
  const font = { name: 'x', data: await readFile(file), weight: 400, style: 'normal' } as const;
  await drawPicture(pictureText(portal), [font]);
  expect(vi.mocked(renderAsync).mock.lastCall?.[1]).toMatchObject({ font: { loadSystemFonts: false } });
});

test('the ward has a picture of its own', async () =>
  expect(sizeOf(await pictureOf(portal))).toEqual([1200, 630]));
