import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { interpretWard } from './interpret.ts';
import { readWard } from './read-ward.ts';
import type { DocumentDigests } from './source.ts';

let content: string;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'dấu vân '));
  await write('ward.yaml', ward);
});
afterEach(() => rm(content, { recursive: true }));

const ward = 'name: Phường Mẫu\nauthority: UBND\ncity: Mẫu\nurl: https://portal.example/mau/\n';
const units = 'units:\n  - id: van-hoa\n    name: Phòng Văn hóa - Xã hội\n';
const front = {
  title: 'Về việc giữ gìn trật tự',
  type: 'cong-van',
  issuer: 'Ủy ban nhân dân phường Mẫu',
  published: '2026-05-05',
  issued: '2026-05-04',
};
const body = [
  'Thực hiện Công văn số 3197/UBND-VX ngày 17/12/2025 của UBND thành phố.',
  '## 1. Phòng Văn hóa - Xã hội',
  '- Báo cáo kết quả trước ngày 15/5/2026.',
].join('\n\n');

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(content, 'mau', path)), { recursive: true });
  await writeFile(join(content, 'mau', path), text);
};

async function digests(data: object, text: string): Promise<DocumentDigests & { file: string }> {
  const lines = Object.entries(data).map(([key, value]) => `${key}: ${String(value)}\n`);
  await write('directives/a.md', `---\n${lines.join('')}---\n\n${text}\n`);
  const [document] = interpretWard(await readWard(content, 'mau')).documents;
  return { ...document!.digests, file: document!.digest };
}

const changed = (a: object, b: object): string[] =>
  Object.entries(a).flatMap(([key, value]) => (value === b[key as keyof typeof b] ? [] : [key]));

it.each<[string, object, string, string[]]>([
  ['nothing', {}, body, []],
  ['the title', { title: 'Về việc giữ trật tự' }, body, ['front', 'file']],
  ['a word', {}, body.replace('kết quả', 'tình hình'), ['text', 'tasks', 'file']],
  ['a word that is no task', {}, body.replace('UBND thành phố', 'Thành phố'), ['text', 'citations', 'file']],
  ['the end of the text', {}, `${body}\n`, ['text', 'file']],
])('of a document change with what they are made from: %s', async (_what, data, text, parts) => {
  const before = await digests(front, body);
  expect(Object.values(before).every((digest) => /^[0-9a-f]{16}$/.test(digest))).toBe(true);
  expect(changed(before, await digests({ ...front, ...data }, text))).toEqual(parts);
});

it('of tasks change with the units of the ward', async () => {
  const before = await digests(front, body);
  await write('ward.yaml', ward + units);
  expect(changed(before, await digests(front, body))).toEqual(['tasks', 'taskFaces']);
});

it('of an attachment change with its bytes alone', async () => {
  const digestOf = async (bytes: string): Promise<string | undefined> => {
    await write('files/a.pdf', bytes);
    return (await readWard(content, 'mau')).files.get('a.pdf')?.digest;
  };
  const first = await digestOf('%PDF-1.4 a');
  expect(await digestOf('%PDF-1.4 b')).not.toBe(first);
  expect(await digestOf('%PDF-1.4 a')).toBe(first);
});
