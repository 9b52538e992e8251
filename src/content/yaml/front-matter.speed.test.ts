import { expect, test } from 'vitest';
import { parseMarkdownFile } from './front-matter.ts';

/** Milliseconds of the processor: the best of several measures, since other work makes a measure longer. */
const millisecondsOf = (run: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );

const read = (token: string, size: number) => (): unknown =>
  parseMarkdownFile(`---\n${token.repeat(size / token.length)}\n---\n`);

test('a million blank lines are refused at once', () =>
  expect(millisecondsOf(read('\n', 1_000_000))).toBeLessThan(1000));
