import { expect, it } from 'vitest';
import { isSymbolFont, signOf, signsOf } from './symbols.ts';

it.each<[string, number[], string]>([
  ['Wingdings', [0xfd, 0x78, 0xfe, 0xfc, 0xfb], '☒☒☑✓✗'],
  ['Wingdings', [0xa8, 0x6f, 0x70, 0x71, 0x72, 0xe0, 0xe8], '☐☐☐☐☐→→'],
  ['Wingdings', [0xf0fe, 0xf0a8], '☑☐'],
  ['Wingdings 2', [0x54, 0x53, 0x52, 0x50, 0x4f, 0x51, 0xa3, 0xa4], '☒☒☑✓✗✗☐☐'],
  ['Webdings', [0x63, 0x72], '☐✗'],
  ['Symbol', [0x61], 'α'],
])('the signs of %s', (font, codes, signs) =>
  expect(codes.map((code) => signOf(font, code)).join('')).toBe(signs),
);

it.each([
  ['o', '☐'],
  ['\uf0fe chọn', '☑ chọn'],
  ['văn bản', 'văn bản'],
])('“%s” in a font of signs', (text, shown) => expect(signsOf(text, 'Wingdings')).toBe(shown));

it.each([
  ['Wingdings 2', true],
  ['symbol', true],
  ['Segoe UI Symbol', false],
  [undefined, false],
])('%s has signs in the place of letters: %s', (font, has) => expect(isSymbolFont(font)).toBe(has));
