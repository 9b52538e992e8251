/** What Word prints in a content control that nobody has filled in, and a line that has it. */
export const promptWords: readonly (readonly [prompt: string, line: string])[] = [
  ['Click here to enter text.', 'Địa điểm: Click here to enter text.'],
  ['Click or tap here to enter text.', 'Click or tap here to enter text.'],
  ['Click here to enter a date.', 'Hạn nộp: Click here to enter a date.'],
  ['Click or tap to enter a date.', 'Hạn nộp: Click or tap to enter a date.'],
  ['Choose an item.', 'Mức độ: Choose an item.'],
  ['Choose a building block.', 'Choose a building block.'],
  ['Bấm hoặc gõ nhẹ vào đây để nhập văn bản.', 'Địa điểm: Bấm hoặc gõ nhẹ vào đây để nhập văn bản.'],
];
