import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Settings } from '../settings.ts';
import { publishAttachments } from './attachments.ts';

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

it('copies what a published document names, whatever its name, and nothing else', async () => {
  const dist = join(root, 'out');
  await publishAttachments(settings, dist);
  const out = join(dist, 'tep');
  const copied = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  expect(copied.map(({ name }) => name.normalize('NFC')).sort()).toEqual(['a b.pdf', 'số liệu 50% #1.pdf']);
  expect(await readFile(join(out, 'a b.pdf'), 'utf8')).toBe(`${pdf}b`);
});
