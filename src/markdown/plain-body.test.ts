import fc from 'fast-check';
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
])('%s: the tree of the parser', (_, body) => {
  const tree = parsePlain(body);
  expect(tree).toBeDefined();
  expect(tree).toEqual(parsed(body));
});

it.each([
  '**đậm**', '*x', '_x', '`x`', '[a](b)', '<b>', '&amp;', 'a\\b', '~x~', 'a|b', 'a@b.vn', 'https://a.vn', 'WWW.a.vn', '> x', '---', '***', '+ x', '====', ' x', 'x ',
  '- x\n  y', '- x\ny', '- - x', '- 1. x', '1. - x', '- x\n1. y', 'x\n2. y', '-', '- ', '3.', '3.\n', '# a #', '#', '####### a', '#  a', '\tx', 'x\r\ny', '\ufeffx', '- x\n  - y', '😀',
])('%j is left to the parser', (body) => expect(parsePlain(body)).toBeUndefined()); // prettier-ignore

const begin = fc.constantFrom('', '', '- ', '1. ', '2. ', '10) ', '0. ', '# ', '### ', '#', '-', ' ', '12.');
const words = fc.array(
  fc.constantFrom('Một', 'hai ba', '12.', '3)', 'a) ', '(x)', '“c”', '– d', '% ', '#', '-', '1. ', '5/6', '\u00a0', '\u2028', '\u200b', 'e\u0301', '!', ':', '='),
  { maxLength: 3 },
); // prettier-ignore
const line = fc.oneof(
  fc.constant(''),
  fc.tuple(begin, words).map(([sign, some]) => sign + some.join('')),
);
const bodies = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

test('what is read without the parser has its tree, whatever the lines are', () => {
  let count = 0;
  fc.assert(
    fc.property(bodies, (body) => {
      const tree = parsePlain(body);
      if (!tree) return;
      count += 1;
      expect(tree).toEqual(parsed(body));
    }),
    { numRuns: 4000 },
  );
  expect(count).toBeGreaterThan(400);
});
