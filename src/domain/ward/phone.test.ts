import { expect, it } from 'vitest';
import { phoneParts } from './phone.ts';

it.each<[string, string[]]>([
  ['1900 0000', ['19000000']],
  ['1900 0000, máy lẻ 1', ['19000000']],
  ['1900 0000, máy lẻ 101', ['19000000']],
  ['1900 0000 (nhánh 205); việc gấp gọi 113', ['19000000', '113']],
  ['0225.3.000.111 (giờ hành chính)', ['02253000111']],
  ['(0225) 3 000 111', ['02253000111']],
  ['+84 225 3000 111', ['+842253000111']],
  ['0225-3000-111', ['02253000111']],
  ['0225 3000 111 - 0225 3000 112', ['02253000111', '02253000112']],
  ['0225 3000 111; 0225 3000 112', ['02253000111', '02253000112']],
  ['Trực ban: 113', ['113']],
  ['hỏi ở phòng 5', []],
])('in %s a telephone dials %j', (text, dials) => {
  const parts = phoneParts(text);
  expect(parts.flatMap(({ dial }) => dial ?? [])).toEqual(dials);
  expect(parts.map((part) => part.text).join('')).toBe(text);
});
