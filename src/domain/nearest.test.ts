import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const keys = ['title', 'type', 'issuer', 'issued', 'published', 'attachments'];

it.each([
  ['tilte', keys, 'title'],
  ['Title', keys, 'title'],
  ['isued', keys, 'issued'],
  ['attachment', keys, 'attachments'],
  ['pubished', keys, 'published'],
  ['so-hieu', keys, undefined],
  ['người ký', keys, undefined],
  ['2026/Kế hoạch số 2.pdf', ['2026/Kế hoạch số 1.pdf', 'x.pdf'], '2026/Kế hoạch số 1.pdf'],
  ['title', [], undefined],
])('%s', (word, known, near) => {
  expect(nearest(word, known)).toBe(near);
});
