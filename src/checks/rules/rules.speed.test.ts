import { expect, test } from 'vitest';
import { interpretWard } from '../../content/interpret.ts';
import { parseMarkdownFile } from '../../content/yaml/front-matter.ts';
import { holdStamp } from '../../domain/secrecy/hold-stamp.ts';
import { millisecondsOf } from '../../tests/processor-time.ts';
import { checkWard } from '../check-ward.ts';

const front = 'title: A\ntype: thong-bao\nissuer: Ủy ban nhân dân phường Thử\npublished: 2026-08-21\n';

/** Checks a ward whose only document has this body. */
const check = (body: string) => () =>
  checkWard(
    interpretWard({
      id: 'phuong-thu',
      folder: 'content/phuong-thu',
      wardFile: undefined,
      references: undefined,
      documents: [
        {
          collection: 'directives',
          id: '2026/x',
          file: 'content/phuong-thu/directives/2026/x.md',
          digest: '',
          ...parseMarkdownFile(`---\n${front}---\n${body}`),
        },
      ],
      files: new Map(),
      stamps: new Map(),
      misfits: [],
    }),
    { now: Date.parse('2026-08-22T00:00:00+07:00') },
  );

test.each([
  ...['\n', ' \n', '<', '</', '[a](', '!['],
  ...[
    'CCCD ',
    '0912345678 ',
    'Ông Lê Văn A, hộ nghèo ',
    'sinh ngày ',
    'tài khoản ',
    '&#48;',
    'không một ',
    'Lê ',
    '1 ',
    '31/02/2026 ',
  ],
])('a body of 100 kB of %j is checked in a moment', (token) => {
  const body = token.repeat(100_000 / token.length);
  expect(millisecondsOf(check(body), 2)).toBeLessThan(400);
});

test('a body of 400,000 lines is checked, however little they say', () => {
  expect(check('a\n'.repeat(400_000))).not.toThrow();
});

test('of thousands of stamps only the first 300 have a digest, which is slow to make', () => {
  const found = check('MẬT\n\n'.repeat(1000))().filter(({ rule }) => rule === 'secrecy-stamp');
  expect(found.length).toBeGreaterThan(999);
  expect(found.filter(({ answer }) => answer)).toHaveLength(300);
});

test('a line of a file with 100,000 marks on one letter is looked at for stamps in a moment', () => {
  const line = `MÂ${'\u0301\u0323'.repeat(50_000)}T`;
  expect(millisecondsOf(() => holdStamp([line, 'MẬT']))).toBeLessThan(200);
});
