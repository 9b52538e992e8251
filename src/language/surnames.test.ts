import { expect, it } from 'vitest';
import { isSurname } from './surnames.ts';

it.each([
  ['Nguyễn', true],
  ['NGUYEN', true],
  ['Ông', true],
  ['phường', true],
  ['Đồng', false],
  ['Viên', false],
  ['Thông', false],
  ['', false],
])('%j is a surname: %s', (word, answer) => {
  expect(isSurname(word)).toBe(answer);
});
