import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { shortDigest } from '../cache/digest.ts';
import { cacheVariable } from '../cache/project.ts';
import { keptPages } from '../checks/attachments/kept-pages.ts';
import type { FileSource } from '../content/source.ts';
import { madePdf } from '../formats/fixtures/made-pdf.ts';
import { writeZip } from '../formats/zip.ts';
import type { Portal } from '../portal/model.ts';
import { attachedTexts } from './attached-texts.ts';

const home = await mkdtemp(join(tmpdir(), 'tệp kèm '));
vi.stubEnv(cacheVariable, join(home, 'cache'));
const line = (text: string) => [{ text, x: 50, y: 700 }];
await writeFile(join(home, 'lich.pdf'), madePdf([line('Thứ Hai lấy rác'), line('Thứ Tư lấy giấy')]));
const body = '<d><p>Đơn đề nghị</p><p><delText>bỏ</delText></p></d>';
await writeFile(
  join(home, 'don.docx'),
  writeZip(new Map([['word/document.xml', new TextEncoder().encode(body)]])),
);
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true, force: true });
});

const digestOfBytes = (path: string): string =>
  existsSync(join(home, path)) ? shortDigest(readFileSync(join(home, path))) : '';

const file = (path: string, more: Partial<FileSource> = {}): [string, FileSource] => [
  path,
  {
    path,
    absolute: join(home, path),
    bytes: 900,
    digest: digestOfBytes(path),
    kind: path.split('.')[1] as 'pdf',
    ...more,
  },
];

/** A portal with one document that has these attachments. */
const portalWith = (attachments: object[], more: object = {}): Portal =>
  ({ documents: [{ path: 'van-ban/a/', withdrawn: false, data: { attachments }, ...more }] }) as never;

const lich = { file: 'lich.pdf', title: 'Lịch' };
const kept = keptPages({ id: 'mau', folder: home });
const files = new Map([file('lich.pdf'), file('don.docx'), file('so-do.png')]);

describe('the attachments of a document for the index', () => {
  it('say what is on each page of a PDF, and what is seen of a docx', () => {
    const attachments = [lich, { file: 'don.docx', title: 'Đơn' }, { file: 'so-do.png', title: 'Sơ đồ' }];
    expect(attachedTexts(portalWith(attachments), files, kept).filesOf('van-ban/a/')).toEqual([
      { title: 'Lịch', pages: ['Thứ Hai lấy rác', 'Thứ Tư lấy giấy'], isPaged: true },
      { title: 'Đơn', pages: ['Đơn đề nghị'], isPaged: false },
      { title: 'Sơ đồ', pages: [], isPaged: false },
    ]);
  });

  it('of a large file are its title alone', () => {
    const large = new Map([file('lich.pdf', { bytes: 11_000_000 })]);
    expect(attachedTexts(portalWith([lich]), large, kept).filesOf('van-ban/a/')).toEqual([
      { title: 'Lịch', pages: [], isPaged: true },
    ]);
  });

  const key = attachedTexts(portalWith([lich]), files, kept).keyOf('van-ban/a/');

  it.each<[string, Portal, Map<string, FileSource>]>([
    ['a title', portalWith([{ ...lich, title: 'Lịch mới' }]), files],
    ['the bytes of a file', portalWith([lich]), new Map([file('lich.pdf', { digest: 'khác' })])],
    ['their number', portalWith([lich, lich]), files],
  ])('have another key where %s changes', (_, portal, some) => {
    expect(attachedTexts(portal, some, kept).keyOf('van-ban/a/')).not.toBe(key);
  });

  it.each<[string, Portal]>([
    ['has none', portalWith([])],
    ['is withdrawn', portalWith([lich], { withdrawn: true })],
    ['is of another kind', portalWith([], { data: {} })],
  ])('are none where a document %s', (_, portal) => {
    const { keyOf, filesOf } = attachedTexts(portal, files, kept);
    expect([keyOf('van-ban/a/'), filesOf('van-ban/a/')]).toEqual(['', []]);
  });

  it('are kept on disk only while readers may open them', () => {
    const places = (): string[] =>
      readdirSync(join(home, 'cache', 'attachment-texts'), { recursive: true, encoding: 'utf8' }).filter(
        (path) => path.endsWith(digestOfBytes('lich.pdf')) || path.endsWith(digestOfBytes('don.docx')),
      );
    attachedTexts(portalWith([lich]), files, kept).filesOf('van-ban/a/');
    expect(places()).toEqual([expect.stringMatching(digestOfBytes('lich.pdf'))]);
    attachedTexts(portalWith([lich], { withdrawn: true }), files, kept);
    attachedTexts({ documents: [] } as never, files, kept);
    expect(places()).toEqual([]);
  });
});
