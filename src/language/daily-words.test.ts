import { describe, expect, it } from 'vitest';
import { dailyWords } from './daily-words.ts';

const words = (text: string): string[] => text.toLowerCase().split(' ');

describe('words of daily life', () => {
  it.each(dailyWords)('“%s” is in “%s”', (say, example) => {
    expect(` ${example} `).toContain(` ${say} `);
    expect(example).not.toBe(say);
  });

  it.each(dailyWords)('“%s” is said in other words than the papers use', (say, _, ...mean) => {
    expect(mean.every((each) => words(say).every((word) => words(each).includes(word)))).toBe(false);
  });

  it('are each said once', () => {
    expect(new Set(dailyWords.map(([say]) => say.toLowerCase())).size).toBe(dailyWords.length);
  });
});
