import { describe, expect, it } from 'vitest';
import type { Segment } from '../sheet.ts';
import { surerLines } from './surer-lines.ts';

const line = (text: string, y: number, confidence: number, x0 = 10): Segment => ({
  ...{ text, x0, x1: x0 + 10 * text.length, y, confidence },
  size: 20,
});
const texts = (old: Segment[], fresh: Segment[]): string[] => surerLines(old, fresh).map(({ text }) => text);

describe('of two readings of a line', () => {
  it.each([
    ['the surer one is kept', [line('CHỦ xỊcH', 10, 66)], [line('CHỦ TỊCH', 12, 95)], ['CHỦ TỊCH']],
    [
      'the one with more words is kept',
      [line('Nơi nhận:', 10, 95)],
      [line('nhận:', 12, 96, 50)],
      ['Nơi nhận:'],
    ],
    [
      'parts count together',
      [line('Số: 12 /UB', 10, 80)],
      [line('Số:', 10, 90), line('12 /UB', 10, 92, 45)],
      ['Số:', '12 /UB'],
    ],
    [
      'a sure one without another is kept',
      [line('Lưu: VT', 90, 92)],
      [line('Như trên', 10, 95)],
      ['Như trên', 'Lưu: VT'],
    ],
    ['a stain without another goes', [line('ha |', 90, 31)], [line('Như trên', 10, 95)], ['Như trên']],
    [
      'lines below each other are two',
      [line('Như trên', 10, 95)],
      [line('Lưu: VT', 40, 95)],
      ['Lưu: VT', 'Như trên'],
    ],
  ] as [string, Segment[], Segment[], string[]][])('%s', (_, old, fresh, kept) => {
    expect(texts(old, fresh)).toEqual(kept);
  });
});
