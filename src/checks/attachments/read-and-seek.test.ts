import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { picturePdf } from '../../bench/picture-pdf.ts';
import { shortDigest } from '../../cache/digest.ts';
import type { FileSource } from '../../content/source.ts';
import type { FileKind } from '../../domain/file-kind.ts';
import { madePdf } from '../../formats/fixtures/made-pdf.ts';
import { writeZip } from '../../formats/zip.ts';
import { drawnScan } from '../../recognition/stamps/fixtures/drawn-scan.ts';
import { readAndSeek } from './read-and-seek.ts';

const home = await mkdtemp(join(tmpdir(), 'tìm dấu '));
const [width, height] = [1240, 1754];
const open = drawnScan({ title: 'Quản lý tài liệu mật, con dấu' });
const stamped = drawnScan({ stamp: ['MẬT'], isRed: true, askew: 2 });
const inRed = drawnScan({ stamp: ['TUYỆT MẬT'], place: 'right', turn: 180, noise: 15 });
const docx = (picture: Uint8Array): Uint8Array =>
  writeZip(
    new Map([
      ['word/document.xml', new TextEncoder().encode('<d><p>Đơn</p></d>')],
      ['word/media/image1.jpeg', picture],
    ]),
  );
const page = (bytes: Uint8Array) => ({ bytes, width, height });
const files = [
  ['anh.jpg', 'jpg', stamped],
  ['trong.jpg', 'jpg', open],
  ['be.png', 'png', new Uint8Array(createCanvas(20, 20).toBuffer('image/png'))],
  ['quet.pdf', 'pdf', picturePdf([page(open), page(inRed)], 150)],
  ['chu.pdf', 'pdf', madePdf([[{ text: 'Thu Hai', x: 50, y: 700 }], []])],
  ['don.docx', 'docx', docx(stamped)],
  ['cat.docx', 'docx', docx(stamped.subarray(0, 120))],
  ['hong.docx', 'docx', docx(new Uint8Array(createCanvas(90, 90).toBuffer('image/png')).subarray(0, 50))],
] as const satisfies [string, FileKind, Uint8Array][];
const sources = files.map(([path, kind, bytes]): FileSource => ({
  ...{ path, kind, bytes: bytes.length, digest: shortDigest(bytes) },
  absolute: join(home, path),
}));

beforeAll(async () => {
  vi.stubEnv('CONG_PHUONG_CACHE', join(home, 'nhớ'));
  for (const [path, , bytes] of files) await writeFile(join(home, path), bytes);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true, force: true });
});

it('seeks stamps in what files show, and once in the same bytes', () => {
  const found = readAndSeek(sources.slice(0, -1));
  expect(Object.fromEntries(files.slice(0, -1).map(([path], at) => [path, found[at]]))).toMatchObject({
    'anh.jpg': { seen: {}, lines: [] },
    'trong.jpg': { seen: null },
    'be.png': { seen: null },
    'quet.pdf': { seen: { page: 2 }, pages: ['', ''] },
    'chu.pdf': { seen: null, pages: ['Thu Hai', ''] },
    'don.docx': { seen: {}, pages: ['Đơn'] },
    'cat.docx': { unseen: expect.stringMatching(/^ảnh hỏng/), pages: ['Đơn'] },
  });
  const moved = sources.map((file) => ({ ...file, absolute: `${file.absolute} ở chỗ khác` }));
  expect(readAndSeek(moved).slice(0, 3)).toMatchObject([{ seen: {} }, { seen: null }, { seen: null }]);
});

it('is told which file has crashed the process, and reads the others', () => {
  const some = sources.filter(({ path }) => ['be.png', 'hong.docx', 'chu.pdf'].includes(path));
  expect(readAndSeek(some)).toMatchObject([
    { seen: null },
    { pages: ['Thu Hai', ''] },
    { unread: expect.stringMatching(/^tệp hỏng, làm dừng/) },
  ]);
});
