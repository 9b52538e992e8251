import { expect, it } from 'vitest';
import { candidatesFor } from './candidates.ts';
import type { MistypedWord } from './mistyped-word.ts';

const words = [
  'an',
  'rac',
  'tiem',
  'chung',
  'trung',
  'nghien',
  'nghieng',
  'internet',
  'khuyenhocphuongxa',
  'z'.repeat(30),
];
const known = {
  foldedWords: (longest: number): string[] => words.filter(({ length }) => length <= longest),
  spellings: (folded: string): string[] => words.filter((word) => word === folded),
};
const asTyped = (folded: string): MistypedWord => ({
  folded,
  written: folded,
  hasMarks: false,
  kind: 'impossible',
});

it.each([
  ['chung', ['trung 0.4']],
  ['chugn', ['chung 0.6']],
  ['rca', ['rac 0.6']],
  ['rax', ['rac 0.7']],
  ['roc', ['rac 1.0']],
  ['zzc', []],
  ['am', ['an 0.7']],
  ['ez', []],
  ['tiex', ['tiem 1.0']],
  ['tizx', []],
  ['tie', ['tiem 0.8']],
  ['ti', []],
  ['nghei', []],
  ['nghiemm', ['nghien 1.1']],
  ['intrenettt', ['internet 1.4']],
  ['intreneq', ['internet 1.6']],
  ['khuyenhocphuongxe', ['khuyenhocphuongxa 1.0']],
  ['z'.repeat(29), []],
  ['', []],
])('“%s” may be %j', (typed, expected) => {
  const found = candidatesFor(asTyped(typed), known)
    .sort((a, b) => a.cost - b.cost)
    .map(({ word, cost }) => `${word} ${cost.toFixed(1)}`);
  expect(found.slice(0, Math.max(1, expected.length))).toEqual(expected);
});
