import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newKey, publicKeyText } from '../../proof/keys.ts';
import { keysOf } from './ward-keys.ts';

let home: string;
let said: string;
const at = (...names: string[]): string => join(home, ...names);
const { pem, publicText } = newKey();

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'khóa '));
  said = '';
  vi.spyOn(process, 'exit').mockImplementation((status) => {
    throw new Error(`status ${status}`);
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  for (const folder of ['content', 'khóa']) mkdirSync(at(folder));
  writeFileSync(at('khóa', 'hoa-sen.pem'), pem, { mode: 0o600 });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(home, { recursive: true });
});

const keys = (path: string | undefined, wards = ['hoa-sen', 'kien-an']) =>
  keysOf(path, [at('content'), at('chưa có')], wards);

it('a file is the key of all wards, a folder has those of some', () => {
  const of = (path: string | undefined): (string | undefined)[] =>
    ['hoa-sen', 'kien-an'].map((ward) => {
      const key = keys(path)(ward);
      return key && publicKeyText(key);
    });
  expect(of(at('khóa/hoa-sen.pem'))).toEqual([publicText, publicText]);
  expect(of(at('khóa'))).toEqual([publicText, undefined]);
  expect(of(undefined)).toEqual([undefined, undefined]);
  expect(of('')).toEqual([undefined, undefined]);
});

it.each<[string, () => string, RegExp]>([
  ['that is not there', () => at('không có'), /không có tệp khóa riêng/],
  ['that is none', () => write('content.txt', 'a'), /không phải khóa riêng Ed25519/],
  ['that is public', () => write('a.pub', publicText), /không phải khóa riêng Ed25519/],
  ['in the content', () => write('content/a.pem', pem), /nằm trong .*content/],
  ['that leads into the content', () => linkTo(write('content/a.pem', pem)), /nằm trong .*content/],
  ['that others may read', () => write('a.pem', pem, 0o640), /chmod 600/],
])('a key %s ends the call', (_what, file, message) => {
  const path = file();
  expect(() => keys(path)).toThrow('status 2');
  expect(said).toMatch(message);
});

function write(name: string, text: string, mode = 0o600): string {
  writeFileSync(at(name), text);
  chmodSync(at(name), mode);
  return at(name);
}

function linkTo(file: string): string {
  symlinkSync(file, at('liên kết.pem'));
  return at('liên kết.pem');
}
