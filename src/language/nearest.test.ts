import { describe, expect, it } from 'vitest';
import { nearest, nearestPath } from './nearest.ts';

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

describe('a path', () => {
  const paths = [
    'directives/2026/lich-thu-gom-rac',
    'directives/2025/tong-ve-sinh',
    'directives/2026/tong-ve-sinh',
    'directives/2026/hop-dan',
    'news/2026/ra-quan',
  ];

  it.each([
    ['directives/2026/lich-thu-rac', 'directives/2026/lich-thu-gom-rac'],
    ['directives/2026/tong-ve-sin', 'directives/2026/tong-ve-sinh'],
    ['directives/2024/tong-ve-sin', 'directives/2025/tong-ve-sinh'],
    ['plans/2026/ra-quan', 'news/2026/ra-quan'],
    ['directives/2026/noi-quy', undefined],
    ['directives/2026/khong-co', undefined],
    ['directives/2026/x', undefined],
  ])('%s', (path, near) => {
    expect(nearestPath(path, paths)).toBe(near);
  });

  it('of a file is compared by its name, not by its ending', () => {
    expect(nearestPath('2026/Kế hoạch số 2.pdf', ['2026/x.pdf', '2026/Kế hoạch số 1.pdf'])).toBe(
      '2026/Kế hoạch số 1.pdf',
    );
    expect(nearestPath('2026/so-do.pdf', ['2026/to-khai.pdf', '2026/bang-ke.pdf'])).toBeUndefined();
  });
});
