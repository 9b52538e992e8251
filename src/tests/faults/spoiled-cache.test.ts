import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../commands/run-command.ts';
import { filesOf } from '../portal/built-site.ts';
import { buildOf, bytesIn, writeWards } from './small-wards.ts';

const ward = 'phuong-nho';
let home: string;
let cache: string;
let whole: Record<string, string>;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'cong-phuong-cache '));
  cache = join(home, 'nhớ');
  await writeWards(join(home, 'nội dung'), [ward]);
  whole = await build('ra');
});
afterAll(() => rm(home, { recursive: true, force: true }));

async function build(name: string, content = 'nội dung'): Promise<Record<string, string>> {
  const out = join(home, name);
  const ended = runCommand('build', buildOf(join(home, content), out, '--cache', cache));
  expect(ended).toMatchObject({ status: 0 });
  return bytesIn(join(out, ward));
}

const kinds = [
  'attachment-texts',
  'build-times',
  'builds',
  'documents',
  'findings',
  'ledgers',
  'pictures',
  'seen-stamps',
];
/** What is kept by the bytes of a picture, for all wards. */
const ofPictures = ['pictures', 'seen-stamps'];

test('each kind of cache is there', async () => {
  expect((await readdir(cache)).sort()).toEqual([...kinds, 'engine'].sort());
});

test.each<[string, (bytes: Buffer) => Buffer | string]>([
  ['empty', () => ''],
  ['cut in half', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['{}', () => '{}'],
  ['[]', () => '[]'],
  ['null', () => 'null'],
  ['of another version', (bytes) => Buffer.concat([Buffer.from('2'), bytes])],
  ['wrong deep inside', (bytes) => Buffer.from(bytes.toString('latin1').replace('code', 'edoc'), 'latin1')],
])('with every file of the caches %s, a build gives the same bytes', async (name, spoil) => {
  for (const kind of kinds)
    for (const file of await filesOf(join(cache, kind))) {
      const path = join(cache, kind, file);
      await writeFile(path, spoil(await readFile(path)));
    }
  expect(await build(`ra ${name.length}`)).toEqual(whole);
});

test.each<[string, RegExp, string]>([
  ['its list is null', /^files\.json$/, 'null'],
  ['a page of it is empty', /^server\/.+\.mjs$/, ''],
])('an engine is compiled again where %s', async (name, pattern, text) => {
  const engine = join(cache, 'engine', (await readdir(join(cache, 'engine')))[0]!);
  const found = (await filesOf(engine)).find((file) => pattern.test(file))!;
  await writeFile(join(engine, found), text);
  expect(await build(`ra ${name}`)).toEqual(whole);
  expect((await stat(join(engine, found))).size).toBeGreaterThan(text.length);
});

test('an engine that lost its link to the packages is compiled again', async () => {
  const engine = join(cache, 'engine', (await readdir(join(cache, 'engine')))[0]!);
  await rm(join(engine, 'node_modules'));
  expect(await build('ra liên kết')).toEqual(whole);
});

test('two content folders with a ward of one name have their own documents', async () => {
  await cp(join(home, 'nội dung'), join(home, 'khác'), { recursive: true });
  const before = await bytesIn(join(cache, 'documents'));
  await writeWards(join(home, 'khác'), [ward], 'phòng cháy');
  expect(await build('ra khác', 'khác')).not.toEqual(whole);
  expect(await bytesIn(join(cache, 'documents'))).toMatchObject(before);
  expect(await build('ra lại')).toEqual(whole);
});

test('with each file of the caches in the place of another, both wards are as before', async () => {
  const other = await bytesIn(join(home, 'ra khác', ward));
  for (const kind of kinds) {
    const paths = (await filesOf(join(cache, kind))).sort().map((file) => join(cache, kind, file));
    const texts = await Promise.all(paths.map((path) => readFile(path)));
    // Each kind has a file of either ward, or one for the picture that both have.
    expect(paths.length, kind).toBeGreaterThan(ofPictures.includes(kind) ? 0 : 1);
    for (const [index, path] of paths.entries()) await writeFile(path, texts[(index + 1) % texts.length]!);
  }
  expect(await build('ra đổi')).toEqual(whole);
  expect(await build('ra khác đổi', 'khác')).toEqual(other);
});
