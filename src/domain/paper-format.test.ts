import { expect, it } from 'vitest';
import { paperFormatOf } from './paper-format.ts';

it.each([
  ['Kế hoạch số 1.docx', 'docx'],
  ['KE HOACH.PDF', 'pdf'],
  ['quét.v2.jpeg', 'jpg'],
  ['bang.xlsx', undefined],
  ['a.constructor', undefined],
])('the format of %s is %s', (name, format) => {
  expect(paperFormatOf(name)).toBe(format);
});
