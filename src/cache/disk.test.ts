import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { diskCache, jsonFormat } from './disk.ts';
import { cacheVariable } from './project.ts';

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'number');

let root: string;
const open = (version = 'v1') => diskCache('numbers', version, jsonFormat(isNumbers));
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
  open().write('a.json', [1, 2]);
  open().write('a.json', [1, 2, 3]);
  expect(open().read('a.json')).toEqual([1, 2, 3]);
  expect(readdirSync(folder())).toEqual(['a.json']);
});

it('knows nothing of another version', () => {
  open().write('a.json', [1]);
  expect(open('v2').read('a.json')).toBeUndefined();
});

it.each([
  ['missing', undefined],
  ['empty', ''],
  ['cut', '[1, 2'],
  ['of another shape', '{"1": 2}'],
])('a file that is %s is no value', (_what, text) => {
  mkdirSync(folder(), { recursive: true });
  if (text !== undefined) writeFileSync(join(folder(), 'a.json'), text);
  expect(open().read('a.json')).toBeUndefined();
});

it.skipIf(process.getuid?.() === 0)('a folder that cannot be written stops nothing', () => {
  chmodSync(root, 0o500);
  open().write('a.json', [1]);
  chmodSync(root, 0o700);
  expect(open().read('a.json')).toBeUndefined();
});
