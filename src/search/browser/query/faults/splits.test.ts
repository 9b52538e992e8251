import { expect, it } from 'vitest';
import { splitsOf } from './splits.ts';

const words = ['tiem', 'chung', 'ti', 'emchung', 'a', 'tiemchun'];
const spellings = (folded: string): string[] => words.filter((word) => word === folded);

it.each([
  ['tiemchung', [2, 4]],
  ['tiemchugn', []],
  ['tiexchung', []],
  ['tiem', []],
  ['atiem', []],
  ['tiema', []],
  ['', []],
])('“%s” is divided at %j', (letters, places) => {
  expect(splitsOf(letters, { spellings })).toEqual(places);
});
