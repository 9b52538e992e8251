import { execFileSync } from 'node:child_process';
import type * as FileSystem from 'node:fs';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listWards, readWard } from './read-ward.ts';
import type { WardSource } from './source.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof FileSystem>();
  return { ...fs, readFileSync: vi.fn(fs.readFileSync), readdirSync: vi.fn(fs.readdirSync) };
});

const thongBao = '---\ntitle: Thông báo\n---\n\nKính gửi các tổ dân phố.\n';
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGPQjulCRgwACh0C7VCo+60AAAAASUVORK5CYII=',
  'base64',
);
const pdf = '%PDF-1.4\n%%EOF\n';

let home: string;
let content: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'cổng phường '));
  content = join(home, 'nội dung');
});
afterEach(() => rm(home, { recursive: true }));

async function lay(files: Record<string, string | Buffer>): Promise<void> {
  for (const [path, data] of Object.entries(files)) {
    await mkdir(dirname(join(content, 'phuong-thu', path)), { recursive: true });
    await writeFile(join(content, 'phuong-thu', path), data);
  }
}

const misfits = ({ misfits: all, folder }: WardSource): string[] =>
  all.map(({ file, reason }) => `${file.slice(folder.length + 1)}: ${reason}`);

describe('a ward’s folder', () => {
  it('is read whole: who it is, its documents in order, its files', async () => {
    await lay({
      'ward.yaml': 'name: Phường Thử\n',
      'references.yaml': '57-NQ/TW: {}\n',
      'pages/gioi-thieu.md': thongBao,
      'directives/2026/b.md': thongBao,
      'directives/2026/a.md': thongBao,
      'directives/2026/09/sau-thang.md': thongBao,
      'news/a.md': thongBao,
      'plans/a.md': thongBao,
      'files/Kế hoạch số 1.pdf': pdf,
      'files/hình/cổng.png': png,
    });
    const ward = await readWard(content, 'phuong-thu');
    expect(ward).toMatchObject({ id: 'phuong-thu', folder: `${content}/phuong-thu`, misfits: [] });
    expect(ward.wardFile).toMatchObject({
      file: `${content}/phuong-thu/ward.yaml`,
      data: { name: 'Phường Thử' },
    });
    expect(ward.references).toMatchObject({ data: { '57-NQ/TW': {} } });
    expect(ward.documents.map(({ collection, id }) => `${collection}/${id}`)).toEqual([
      'directives/2026/09/sau-thang',
      'directives/2026/a',
      'directives/2026/b',
      'news/a',
      'pages/gioi-thieu',
      'plans/a',
    ]);
    expect(ward.documents[0]).toMatchObject({
      file: `${content}/phuong-thu/directives/2026/09/sau-thang.md`,
      body: '\nKính gửi các tổ dân phố.\n',
      bodyLine: 4,
    });
    expect(
      [...ward.files.values()].map(({ path, kind, bytes, size }) => ({ path, kind, bytes, size })),
    ).toEqual([
      { path: 'Kế hoạch số 1.pdf', kind: 'pdf', bytes: pdf.length, size: undefined },
      { path: 'hình/cổng.png', kind: 'png', bytes: png.length, size: { width: 2, height: 1 } },
    ]);
  });

  it('gives the same whatever the disk’s order', async () => {
    const many = Array.from(
      { length: 40 },
      (_, index) => `directives/${String(index)}/${String(index * 7)}.md`,
    );
    await lay(
      Object.fromEntries(
        [...many, 'news/á.md', 'lạ.txt', 'lạ 2.txt', 'files/b.pdf', 'files/a.pdf'].map((path) => [
          path,
          thongBao,
        ]),
      ),
    );
    const seen = async (): Promise<string> => {
      const { documents, files, misfits: lost } = await readWard(content, 'phuong-thu');
      return JSON.stringify([documents, [...files], lost]);
    };
    const inOrder = await seen();
    const { readdirSync: real } = await vi.importActual<typeof FileSystem>('node:fs');
    const backwards = (...call: Parameters<typeof real>): unknown[] => real(...call).reverse();
    vi.mocked(readdirSync).mockImplementation(backwards as typeof readdirSync);
    expect(await seen()).toBe(inOrder);
    vi.mocked(readdirSync).mockImplementation(real);
  });

  it('reads each text once, and no attachment as text', async () => {
    await lay({
      'ward.yaml': 'name: A\n',
      'references.yaml': '{}\n',
      'directives/a.md': thongBao,
      'news/b.md': thongBao,
      'files/x.pdf': pdf,
    });
    vi.mocked(readFileSync).mockClear();
    await readWard(content, 'phuong-thu');
    const read = vi
      .mocked(readFileSync)
      .mock.calls.map(([path]) => (path as string).slice(content.length + 1));
    expect(read.sort()).toEqual(
      ['directives/a.md', 'news/b.md', 'references.yaml', 'ward.yaml'].map((path) => `phuong-thu/${path}`),
    );
  });

  it('leaves README.md, hidden files and what systems drop alone', async () => {
    await lay({
      'README.md': 'Lời nhắn',
      'directives/README.md': 'Lời nhắn',
      'files/README.md': 'Lời nhắn',
      '.DS_Store': '',
      '.git/config': '',
      'directives/.nháp.md': thongBao,
      'files/.cache/x.pdf': pdf,
      'files/Thumbs.db': '',
      'news/desktop.ini': '',
    });
    expect(await readWard(content, 'phuong-thu')).toMatchObject({
      documents: [],
      files: new Map(),
      misfits: [],
    });
  });

  it('says what nobody would ever see', async () => {
    await lay({
      'ghi chú.txt': '',
      'ward.yml': 'name: A\n',
      files: '',
      'directives/Kế hoạch số 1.docx': '',
      'directives/a.MD': thongBao,
      'pages/huong-dan/nop-ho-so.md': thongBao,
      'trang/gioi-thieu.md': thongBao,
    });
    const ward = await readWard(content, 'phuong-thu');
    expect(misfits(ward)).toEqual([
      'directives/Kế hoạch số 1.docx: not-markdown',
      'directives/a.MD: not-markdown',
      'files: no-collection',
      'ghi chú.txt: no-collection',
      'pages/huong-dan/nop-ho-so.md: nested-page',
      'trang/gioi-thieu.md: no-collection',
      'ward.yml: no-collection',
    ]);
    expect(ward).toMatchObject({ wardFile: undefined, documents: [] });
  });

  it('says which text is not UTF-8', async () => {
    const latin = Buffer.from('---\ntitle: Phu\xf4ng\n---\n', 'latin1');
    await lay({
      'ward.yaml': latin,
      'references.yaml': Buffer.from('\xff\xfe5\x007\x00', 'latin1'),
      'directives/a.md': latin,
      'directives/b.md': Buffer.from([0xef, 0xbb, 0xbf, ...Buffer.from(thongBao)]),
      'news/cat-doi.md': Buffer.from(thongBao).subarray(0, 14),
    });
    expect(misfits(await readWard(content, 'phuong-thu'))).toEqual([
      'directives/a.md: unreadable',
      'news/cat-doi.md: unreadable',
      'references.yaml: unreadable',
      'ward.yaml: unreadable',
    ]);
  });

  it('knows a file by its name in NFC, however the disk writes it', async () => {
    await lay({ [`files/${'Kế hoạch số 1.pdf'.normalize('NFD')}`]: pdf });
    const { files } = await readWard(content, 'phuong-thu');
    expect(files.get('Kế hoạch số 1.pdf')).toMatchObject({ path: 'Kế hoạch số 1.pdf', kind: 'pdf' });
  });

  it('keeps an image out whose bytes are cut short', async () => {
    await lay({ 'files/hỏng.png': png.subarray(0, 20) });
    expect((await readWard(content, 'phuong-thu')).files.get('hỏng.png')).toMatchObject({ kind: undefined });
  });

  it.skipIf(process.platform === 'win32')('has no pipes: none of them is opened', async () => {
    await lay({ 'directives/a.md': thongBao, 'files/a.pdf': pdf });
    const pipes = ['ward.yaml', 'directives/ong.md', 'files/ong.pdf', 'ong'];
    execFileSync(
      'mkfifo',
      pipes.map((path) => join(content, 'phuong-thu', path)),
    );
    const ward = await readWard(content, 'phuong-thu');
    expect(misfits(ward)).toEqual(pipes.map((path) => `${path}: no-file`).sort());
    expect(ward).toMatchObject({ wardFile: undefined, documents: [{ id: 'a' }] });
    expect([...ward.files.keys()]).toEqual(['a.pdf']);
  });

  it('may stand behind a symbolic link itself', async () => {
    await lay({ 'ward.yaml': 'name: A\n', 'files/a.pdf': pdf });
    await symlink('phuong-thu', join(content, 'lien-ket'));
    await symlink('a.pdf', join(content, 'phuong-thu/files/b.pdf'));
    const ward = await readWard(content, 'lien-ket');
    expect(misfits(ward)).toEqual([]);
    expect([...ward.files.keys()]).toEqual(['a.pdf', 'b.pdf']);
  });
});

describe('the wards', () => {
  it('are the folders of the content folder, in order', async () => {
    for (const ward of ['viet-hung', 'ai-quoc', '.git'])
      await mkdir(join(content, ward), { recursive: true });
    await writeFile(join(content, 'README.md'), 'Hướng dẫn');
    expect(await listWards(content)).toEqual(['ai-quoc', 'viet-hung']);
  });

  it('cannot be listed where there is no content folder', async () => {
    await expect(listWards(join(home, 'không có'))).rejects.toThrow('ENOENT');
  });
});
