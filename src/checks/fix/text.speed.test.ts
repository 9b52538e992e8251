import { expect, test } from 'vitest';
import { millisecondsOf } from '../../tests/processor-time.ts';
import { fixMarkdown } from './text.ts';

test.each(['aa:\n', 'place:\n'])('20,000 lines %j without a value are looked at in a moment', (line) => {
  const source = `---\n${line.repeat(20_000)}---\n`;
  // To count the lines above each of them takes twenty times as long.
  expect(millisecondsOf(() => fixMarkdown(source))).toBeLessThan(800);
});
