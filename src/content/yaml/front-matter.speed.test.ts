import { expect, test } from 'vitest';
import { millisecondsOf } from '../../tests/processor-time.ts';
import { parseMarkdownFile } from './front-matter.ts';

const read = (token: string, size: number) => (): unknown =>
  parseMarkdownFile(`---\n${token.repeat(size / token.length)}\n---\n`);

test.each([']', '[a]', '{a: ', '- a: ', '"', 'a: ', '*a ', '\u2028'])(
  '100 kB of “%s” are refused at once',
  (token) => expect(millisecondsOf(read(token, 100_000), 3)).toBeLessThan(100),
);

test('a million blank lines are refused at once', () =>
  expect(millisecondsOf(read('\n', 1_000_000), 3)).toBeLessThan(1000));

test.each(['a ', ' ', '\n', '> ', '|', '1. ', '\\\n', '  \n', '\\'])(
  'a body of a million letters “%s” is split off at once',
  (token) => {
    const source = `---\ntitle: A\n---\n${token.repeat(1_000_000 / token.length)}`;
    expect(millisecondsOf(() => parseMarkdownFile(source))).toBeLessThan(1000);
  },
);
