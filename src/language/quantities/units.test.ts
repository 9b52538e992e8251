import { expect, test } from 'vitest';
import { readQuantities } from './read-quantities.ts';
import { measuredWords, measureUnits } from './units.ts';

const rows = measureUnits.flatMap(({ sign, words, near = [] }) =>
  (near.length > 0 ? near : ['cần']).map((word) => ({ sign, words, word })),
);

test.each(rows)('“$word 12$sign” has its unit: $words', ({ sign, words, word }) => {
  const [found, ...more] = readQuantities(`${word} mới 12${sign}.`);
  expect(found?.quantity).toEqual(
    sign === 'h'
      ? { kind: 'time', unit: 'hour', points: [{ hour: 12, minute: undefined }], joints: [], named: 'no' }
      : { kind: 'amount', whole: '12', decimals: undefined, unit: words, opensRange: false },
  );
  expect(more).toEqual([]);
});

test.each(measuredWords)('the full stop in “1.5 %s” is a decimal sign', (word) =>
  expect(readQuantities(`cần 1.5 ${word}`)[0]?.quantity).toMatchObject({
    kind: 'amount',
    whole: '1',
    decimals: '5',
  }),
);

test.each(measuredWords)('“%s” is written in letters', (word) => expect(word).toMatch(/^\p{L}[\p{L} ]*$/u));

test.each([
  ['thông điệp 5T', { kind: 'place', parts: ['5', 'T'] }],
  ['bán xe. Nhóm 5T', { kind: 'place', parts: ['5', 'T'] }],
  ['lớp 9A', { kind: 'place', parts: ['9', 'A'] }],
  ['theo 12 CV', { kind: 'amount', unit: undefined }],
])('“%s” has no unit', (text, quantity) => expect(readQuantities(text)[0]?.quantity).toMatchObject(quantity));
