import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { diskCache, jsonFormat } from './disk.ts';
import { cacheVariable } from './project.ts';

let root: string;
const open = (version = 'v1') => diskCache('numbers', version, jsonFormat<number[]>());
const folder = () => join(root, 'numbers/v1');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bộ nhớ đệm '));
  vi.stubEnv(cacheVariable, root);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

it('keeps a value for the next command, and leaves no draft', () => {
  open().write('a', [1, 2]);
  open().write('a', [1, 2, 3]);
  expect(open().read('a')).toEqual([1, 2, 3]);
  expect(readdirSync(folder())).toEqual(['a']);
});

it('knows nothing of another version', () => {
  open().write('a', [1]);
  expect(open('v2').read('a')).toBeUndefined();
});

it('removes what other versions have kept, and nothing of its own', () => {
  open().write('a', [1]);
  open('v2').write('b', [2]);
  open('v2').write('c', [3]);
  expect(readdirSync(join(root, 'numbers'))).toEqual(['v2']);
  expect(readdirSync(join(root, 'numbers/v2'))).toEqual(['b', 'c']);
});

it.skipIf(process.platform === 'win32')('keeps values for the user alone', () => {
  open().write('phường/a', [1]);
  const modes = ['numbers', 'numbers/v1', 'numbers/v1/phường', 'numbers/v1/phường/a'].map(
    (path) => statSync(join(root, path)).mode & 0o777,
  );
  expect(modes).toEqual([0o700, 0o700, 0o700, 0o600]);
});

const stored = (): Buffer => readFileSync(join(folder(), 'a'));

it.each<[string, (whole: Buffer) => Buffer | string]>([
  ['empty', () => ''],
  ['cut', (whole) => whole.subarray(0, whole.length / 2)],
  ['cut by a byte', (whole) => whole.subarray(0, -1)],
  ['JSON of another shape', () => '{}'],
  ['a list', () => '[]'],
  ['null', () => 'null'],
  ['altered inside', (whole) => Buffer.from(whole.toString('latin1').replace('12', '21'), 'latin1')],
  ['longer than it was', (whole) => Buffer.concat([whole, whole])],
])('a file that is %s is no value, and the next one takes its place', (_what, spoil) => {
  open().write('a', [1, 12]);
  writeFileSync(join(folder(), 'a'), spoil(stored()));
  expect(open().read('a')).toBeUndefined();
  open().write('a', [3]);
  expect(open().read('a')).toEqual([3]);
});

it('knows no value that is not there, nor the file of another key or version', () => {
  expect(open().read('a')).toBeUndefined();
  open().write('a', [1]);
  writeFileSync(join(folder(), 'b'), stored());
  expect(open().read('b')).toBeUndefined();
  const ofFirst = stored();
  open('v2').write('b', [2]);
  writeFileSync(join(root, 'numbers/v2/a'), ofFirst);
  expect(open('v2').read('a')).toBeUndefined();
});

it('a folder in the place of a file is no value and stops nothing', () => {
  mkdirSync(join(folder(), 'a/inside'), { recursive: true });
  open().write('a', [1]);
  expect(open().read('a')).toBeUndefined();
  expect(readdirSync(folder())).toEqual(['a']);
});

it('a file in the place of the folder stops nothing', () => {
  writeFileSync(join(root, 'numbers'), '');
  open().write('a', [1]);
  expect(open().read('a')).toBeUndefined();
});

it.skipIf(process.getuid?.() === 0)('a folder that cannot be written stops nothing', () => {
  chmodSync(root, 0o500);
  open().write('a', [1]);
  chmodSync(root, 0o700);
  expect(open().read('a')).toBeUndefined();
});
