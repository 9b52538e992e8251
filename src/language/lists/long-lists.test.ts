import { expect, it } from 'vitest';
import { addAll, greatest, least } from './long-lists.ts';

// As arguments of one call they would break it down.
const many = Array.from({ length: 500_000 }, (_, at) => at - 250_000);

it('finds the greatest and the least of any number of numbers', () => {
  expect([greatest(many), least(many)]).toEqual([249_999, -250_000]);
  expect([greatest(many, 1e9), least(many, -1e9)]).toEqual([1e9, -1e9]);
  expect([greatest([]), least([]), greatest([], 3)]).toEqual([-Infinity, Infinity, 3]);
});

it('adds any number of items in their order', () => {
  const list = [7];
  addAll(list, many);
  expect(list.length).toBe(500_001);
  expect([list[0], list[1], list.at(-1)]).toEqual([7, -250_000, 249_999]);
});
