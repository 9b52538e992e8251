import { expect, test } from 'vitest';
import { interleave, ranked } from './merge-answers.ts';

test('the document with the code is first, then those that cite it, then the best of the others', () => {
  const answer = {
    own: new Set(['own']),
    citing: new Set(['citing', 'own']),
    scores: new Map([
      ['good', 3],
      ['best', 9],
      ['own', 1],
      ['apart', 10],
    ]),
    judged: new Map([['apart', 'apart']] as const),
  };
  expect(ranked(answer)).toEqual(['own', 'citing', 'best', 'good', 'apart']);
});

test('the best of each ward is before the second of any, and what is first is before all', () => {
  const lists = [['a1', 'a2', 'a3'], [], ['b1'], ['c1', 'own']];
  expect(interleave(lists, (item) => item === 'own')).toEqual(['own', 'a1', 'b1', 'c1', 'a2', 'a3']);
});
