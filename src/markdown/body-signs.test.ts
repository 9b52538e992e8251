import { expect, it } from 'vitest';
import { signsOf } from './body-signs.ts';
import { readBody } from './read-body.ts';

it.each([
  ['words, marks and line ends', '## 1. Dọn chợ\n\n- Quét “chợ”…\n- Rửa – lau', true, true],
  ['a degree sign', 'Nóng 39°', true, true],
  ['two spaces', 'Dọn  chợ', true, false],
  ['a space that does not break', 'Dọn\u00a0chợ', true, false],
  ['a thin space', 'Dọn\u2009chợ', true, false],
  ['a wide space', 'Dọn\u3000chợ', true, false],
  ['the number of a note', 'Nghị quyết¹ này', true, false],
  ['a greater number of a note', 'Nghị quyết⁴ này', true, false],
  ['stars', 'Dọn **chợ**', false, false],
  ['code', 'Dọn `chợ`', false, false],
  ['a backslash', 'Dọn \\ chợ', false, false],
  ['a tab', 'Dọn\tchợ', false, false],
  ['a letter of two units', 'Dọn chợ 😀', false, false],
  ['a byte order mark', '\ufeffDọn chợ', false, false],
])('a body with %s', (_, body, isPlain, isEven) => {
  expect(signsOf(body)).toEqual({ isPlain, isEven });
});

it.each([
  ['Dọn chợ  mới\nvà  quét', 'Dọn chợ mới và quét'],
  ['Dọn chợ mới\nvà quét', 'Dọn chợ mới và quét'],
  ['Dọn\u00a0chợ', 'Dọn chợ'],
])('%j has single spaces as a text', (body, text) =>
  expect(readBody(body).blocks.map((block) => block.text)).toEqual([text]),
);

it.each(['Nghị quyết¹ này', 'Nghị quyết⁴ này', 'Nghị quyết [1] này'])('%s has no number of a note', (body) =>
  expect(readBody(body).blocks.map(({ text }) => text)).toEqual(['Nghị quyết này']),
);
