import fc from 'fast-check';
import type { Root } from 'hast';
import { markdownToHast } from 'satteri';
import { expect, it, test } from 'vitest';
import { parsePlain } from './plain-body.ts';

const features = { frontmatter: false, smartPunctuation: false, gfm: false };
const parsed = (body: string): unknown => markdownToHast(body, { features });

const paper = `# Kế hoạch

Thực hiện Văn bản số 12/KH-UBND,
phường yêu cầu:

## 1. Trạm Y tế
- Tiêm vắc xin cho trẻ.
- a) Lập danh sách; “báo cáo” trước 5/6.

1. Rà soát
2. Báo cáo

3) Treo cờ

4) Dọn chợ

Hết`;

it.each([
  ['a paper', paper],
  ['nothing', ''],
  ['blank lines', '\n\n\n'],
  ['a line below a heading', '## Mục\nChữ'],
  ['a list below a paragraph', 'Gồm:\n- cờ\n- hoa'],
  ['a numbered list below a paragraph', 'Gồm:\n1. cờ\n2. hoa'],
  ['items apart', '- cờ\n\n\n- hoa\n\n## Mục\n'],
  ['a list that begins with another number', '7. cờ\n8. hoa'],
  ['lists of two kinds', '1. cờ\n\n1) hoa\n\n- lá'],
  ['an item that begins with a number', '- cờ\n- 3. Phòng Y tế\n- hoa'],
  ['a number in an item of a list with blank lines', '- 3. Phòng Y tế\n\n- hoa'],
  ['a list in an item', '- - cờ\n\n1. - hoa'],
])('%s: the tree of the parser', (_, body) => {
  const tree = parsePlain(body);
  expect(tree).toBeDefined();
  expect(tree).toEqual(parsed(body));
});

it.each([
  '**đậm**', '*x', '_x', '`x`', '[a](b)', '<b>', '&amp;', 'a\\b', '~x~', 'a|b', 'a@b.vn', 'https://a.vn', 'WWW.a.vn', '> x', '---', '***', '+ x', '====', ' x', 'x ',
  '- x\n  y', '- x\ny', '- - - x', '- 1. ', '- 1.\n- x', '- - x\ny', '- x\n1. y', 'x\n2. y', 'x\n- 3. y', '-', '- ', '3.', '3.\n', '# a #', '#', '####### a', '#  a', '\tx', 'x\r\ny', '\ufeffx', '- x\n  - y', '😀',
])('%j is left to the parser', (body) => expect(parsePlain(body)).toBeUndefined()); // prettier-ignore

const begin = fc.constantFrom(
  '',
  '',
  '- ',
  '1. ',
  '2. ',
  '10) ',
  '0. ',
  '- 3. ',
  '1. - ',
  '# ',
  '### ',
  '#',
  '-',
  ' ',
  '12.',
);
const words = fc.array(
  fc.constantFrom('Một', 'hai ba', '12.', '3)', 'a) ', '(x)', '“c”', '– d', '% ', '#', '-', '1. ', '5/6', '\u00a0', '\u2028', '\u200b', 'e\u0301', '!', ':', '=', ' www.a.vn', ' x@y.vn.', ' https://a.vn/b)'),
  { maxLength: 3 },
); // prettier-ignore
const line = fc.oneof(
  fc.constant(''),
  fc.tuple(begin, words).map(([sign, some]) => sign + some.join('')),
);
const bodies = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

const inFull = (body: string) => markdownToHast(body, { features: { ...features, gfm: true } }) as Root;

it.each([
  ['an address', 'Xem https://a.vn/x?y=1, và\nwww.b.vn.'],
  [
    'an address in a list',
    '## 1. Gửi\n- cờ\n- Gửi một@a.vn (trước 5/6).\n- 2. http://a.vn\n\n## Mục www.c.vn',
  ],
  ['signs of no address', '- 5 @ 6\n- a:// b'],
])('%s in its text: the tree of the parser', (_, body) => {
  const tree = parsePlain(body, inFull);
  expect(tree).toBeDefined();
  expect(tree).toEqual(inFull(body));
});

it.each([
  ['a heading that would be an item alone', '## 1. a@b.vn'],
  ['more addresses than are worth it', '- a@b.vn\n'.repeat(9)],
])('%s is left to the parser', (_, body) => expect(parsePlain(body, inFull)).toBeUndefined());

test('what is read without the parser has its tree, whatever the lines are', () => {
  let count = 0;
  fc.assert(
    fc.property(bodies, (body) => {
      const tree = parsePlain(body, inFull);
      if (!tree) return;
      count += 1;
      expect(tree).toEqual(inFull(body));
    }),
    { numRuns: 4000 },
  );
  expect(count).toBeGreaterThan(400);
});
