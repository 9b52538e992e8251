import { expect, test } from 'vitest';
import type { TextBlock } from '../../../domain/text-block.ts';
import { millisecondsOf } from '../../../tests/processor-time.ts';
import { mendTables } from './table.ts';

const lines = (texts: readonly string[], count: number): TextBlock[] =>
  Array.from({ length: count }, (_, number) => ({
    ...{ kind: 'paragraph', number, depth: 0, marker: '' },
    text: texts[number % texts.length]!,
  }));

// A look at the 800 lines below each head takes ten times as long.
test.each([
  ['heads', ['TT']],
  ['tables of four lines', ['STT', 'Đơn vị', 'Nội dung', '1']],
  ['heads with a number below', ['STT', '1']],
])('25,000 lines of %s are looked at in a moment', (_, texts) => {
  const blocks = lines(texts, 25_000);
  expect(millisecondsOf(() => mendTables(blocks), 3)).toBeLessThan(300);
});
