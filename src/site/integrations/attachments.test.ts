import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readWardOnce } from '../../content/memo.ts';
import { readPortal } from '../read-portal.ts';
import type { Settings } from '../settings.ts';
import { attachmentsOf } from './attachments.ts';

const pdf = '%PDF-1.4\n%âãÏÓ\n';
const files: Record<string, string> = {
  'ward.yaml': 'name: Phường Ái Mẫu\nauthority: UBND\ncity: Mẫu\nurl: https://portal.example/ai-mau/\n',
  'directives/x.md': [
    '---',
    'title: Mẫu',
    'type: thong-bao',
    'issuer: UBND',
    'published: 2026-01-05',
    'attachments:',
    '  - {file: "năm 2026/số liệu 50% #1.pdf", title: Số liệu}',
    '  - {file: "nói dối.pdf", title: Không phải PDF}',
    '---',
    '[tệp](<../files/a%20b.pdf>)',
  ].join('\n'),
  'files/năm 2026/số liệu 50% #1.pdf': pdf,
  'files/nói dối.pdf': '<script>',
  'files/a b.pdf': `${pdf}b`,
  'files/không ai nêu.pdf': pdf,
};

let root: string;
let settings: Settings;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tệp đính kèm '));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, 'ai-mau', name)), { recursive: true });
    await writeFile(join(root, 'ai-mau', name), text);
  }
  settings = {
    contentDir: root,
    ward: 'ai-mau',
    now: Date.parse('2026-11-22'),
    base: '/',
    url: '',
    outDir: '',
    cacheDir: '',
    preview: false,
  };
});

afterAll(() => rm(root, { recursive: true }));

it('are what a published document names, whatever its name, and nothing else', async () => {
  const ward = await readWardOnce(settings.contentDir, settings.ward);
  const files = attachmentsOf(await readPortal(settings), ward);
  expect(files.map(({ path }) => path.normalize('NFC'))).toEqual(['a b.pdf', 'năm 2026/số liệu 50% #1.pdf']);
  expect(await readFile(files[0]!.absolute, 'utf8')).toBe(`${pdf}b`);
});
