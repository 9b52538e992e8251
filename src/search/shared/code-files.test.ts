import { expect, it } from 'vitest';
import { codeFileOf, codeFilesFor } from './code-files.ts';

it.each([
  [0, 0],
  [1, 0],
  [2, 4],
  [8, 16],
  [40, 128],
])('%i shards have %i files of codes', (shards, files) => {
  expect(codeFilesFor(shards)).toBe(files);
});

it('the keys of a code are in one file, those without a number in the first', () => {
  expect(['45-2025-nq-hdnd', '45-nq', '45-2025'].map((key) => codeFileOf(key, 16))).toEqual([13, 13, 13]);
  expect(codeFileOf('ubnd-vhxx', 16)).toBe(0);
});
