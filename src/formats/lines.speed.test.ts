import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { expect, test } from 'vitest';
import { millisecondsOf } from '../tests/processor-time.ts';
import { partLines } from './part-lines.ts';
import { printedRows } from './pdf/printed-rows.ts';

const item = (height: number): TextItem =>
  ({ str: 'a', width: 5, height: 9, transform: [9, 0, 0, 9, 0, height] }) as TextItem;

// Eight times as much takes about eight times as long, in time that grows with the square sixty times.
test.each<[what: string, read: (count: number) => unknown]>([
  [
    'headers of sheets',
    (count) => {
      const xml = `<worksheet>${'<oddHeader>&amp;Ctrang đầu</oddHeader>'.repeat(count)}</worksheet>`;
      return partLines(xml, { each: false, lenient: false });
    },
  ],
  ['rows of a page', (count) => printedRows(Array.from({ length: count }, (_, at) => item(3 * at)))],
])('many %s are read in time that grows with their number', (_, read) => {
  read(500);
  const [short, long] = [millisecondsOf(() => read(3000), 3), millisecondsOf(() => read(24_000), 2)];
  expect(long / short).toBeLessThan(20);
});
