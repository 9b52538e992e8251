import { expect, test } from 'vitest';
import { millisecondsOf } from '../../tests/processor-time.ts';
import { parseMarkdownFile } from './front-matter.ts';

/** Milliseconds of the processor: the best of several measures, since other work makes a measure longer. */
const read = (token: string, size: number) => (): unknown =>
  parseMarkdownFile(`---\n${token.repeat(size / token.length)}\n---\n`);

test.each([']', '[a]', '{a: ', '- a: ', '"', 'a: ', '*a ', '\u2028'])(
  '100 kB of “%s” are refused at once',
  (token) => expect(millisecondsOf(read(token, 100_000), 3)).toBeLessThan(100),
);

test('a million blank lines are refused at once', () =>
  expect(millisecondsOf(read('\n', 1_000_000), 3)).toBeLessThan(1000));
