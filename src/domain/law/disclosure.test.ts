import { expect, it } from 'vitest';
import { disclosureItems, disclosureOn } from './disclosure.ts';

const day = '2026-11-27';

it('has the 14 items of the law', () => {
  expect(disclosureItems).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
});

it.each([
  [1, false],
  [6, false],
  [7, true],
  [12, true],
  [13, false],
  [14, false],
])('item %i: the radio is bound: %s', (item, isBound) => {
  expect(disclosureOn(item, day)).toEqual({
    item: `khoản ${item} Điều 11`,
    law: 'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15',
    ...(isBound && { radio: { daysInARow: 3, article: 'Điều 13' } }),
  });
});

it.each([
  ['a document without an item', undefined, day],
  ['a day before the law', 7, '2023-06-30'],
  ['an item that the law does not have', 15, day],
])('nothing is said of %s', (_, item, on) => {
  expect(disclosureOn(item, on)).toBeUndefined();
});
