import type { Omission, PaperLine } from '../paper.ts';

/** What Word prints in a content control that nobody has filled in, and a line that has it. */
export const prompts: readonly (readonly [prompt: string, line: string])[] = [
  ['Click here to enter text.', 'Địa điểm: Click here to enter text.'],
  ['Click or tap here to enter text.', 'Click or tap here to enter text.'],
  ['Click here to enter a date.', 'Hạn nộp: Click here to enter a date.'],
  ['Click or tap to enter a date.', 'Hạn nộp: Click or tap to enter a date.'],
  ['Choose an item.', 'Mức độ: Choose an item.'],
  ['Choose a building block.', 'Choose a building block.'],
  ['Bấm hoặc gõ nhẹ vào đây để nhập văn bản.', 'Địa điểm: Bấm hoặc gõ nhẹ vào đây để nhập văn bản.'],
];

const any = new RegExp(prompts.map(([prompt]) => RegExp.escape(prompt)).join('|'), 'gu');

/** Lines without the prompts of empty content controls, which files other than Word's own hold as text. */
export function withoutPrompts(lines: readonly PaperLine[]): { lines: PaperLine[]; omitted: Omission[] } {
  const omitted: Omission[] = [];
  const kept = lines.map((line) => {
    const found = line.text.match(any);
    if (!found) return line;
    omitted.push(...found.map((text): Omission => ({ name: 'prompt', text, page: line.page })));
    const { text, markdown } = line;
    return {
      ...line,
      text: text.replace(any, '').trim(),
      ...(markdown === undefined ? {} : { markdown: markdown.replace(any, '').trim() }),
    };
  });
  return { lines: kept, omitted };
}
