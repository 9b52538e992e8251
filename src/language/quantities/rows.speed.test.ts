import { expect, test } from 'vitest';
import { readQuantities } from './read-quantities.ts';

/** Milliseconds of the processor for 30 kB of a token: the best of several measures. */
const millisecondsOf = (token: string): number => {
  const text = token.repeat(30_000 / token.length);
  return Math.min(
    ...Array.from({ length: 4 }, () => {
      const before = process.cpuUsage();
      readQuantities(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
};

// If each number of a row read the whole series that begins with it, the row would take five times as long.
test.each(['1-', '1,'])('a row of “%s” takes at most 3.5 times as long as numbers alone', (token) => {
  expect(millisecondsOf(token) / millisecondsOf('1 ')).toBeLessThan(3.5);
});
