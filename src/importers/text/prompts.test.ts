import { describe, expect, it } from 'vitest';
import { promptWords } from './prompt-words.ts';
import { withoutPrompts } from './prompts.ts';

const lineOf = (text: string) => ({ text, markdown: text, gap: false, page: 1 });

describe('the prompts of content controls', () => {
  it.each(promptWords)('“%s” is left out under its name: %s', (prompt, text) => {
    const { lines, omitted } = withoutPrompts([lineOf(text)]);
    const rest = text.replace(prompt, '').trim();
    expect(lines).toEqual([lineOf(rest)]);
    expect(omitted).toEqual([{ name: 'prompt', text: prompt, page: 1 }]);
  });
  it('are all of a line that has several', () => {
    const { lines, omitted } = withoutPrompts([lineOf('Choose an item. Choose an item.')]);
    expect([lines[0]!.text, omitted.length]).toEqual(['', 2]);
  });
  it('are not other words', () =>
    expect(withoutPrompts([lineOf('Chọn một mục.')])).toEqual({
      lines: [lineOf('Chọn một mục.')],
      omitted: [],
    }));
});
