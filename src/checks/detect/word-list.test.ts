import { describe, expect, it } from 'vitest';
import { mayHoldWordList, wordLists } from './word-list.ts';

/** The lines of a text that are items. */
const items = (text: string): number[] =>
  wordLists(text.split('\n')).flatMap((list) => list.items.map(({ line }) => line));

describe('a list in Word’s way', () => {
  it.each([
    ['• Quét ngõ\n• Dọn rác', [0, 1]],
    ['Các việc:\n• Quét ngõ\n• Dọn rác\n• Trồng cây', [1, 2, 3]],
    ['•Quét ngõ\n•\tDọn rác', [0, 1]],
    ['· Quét ngõ\n· Dọn rác', [0, 1]],
    ['– Quét ngõ\n– Dọn rác', [0, 1]],
    ['—Quét ngõ\n—Dọn rác', [0, 1]],
    ['+Quét ngõ\n+Dọn rác', [0, 1]],
    ['-Quét ngõ\n-Dọn rác', [0, 1]],
    ['\uf0b7 Quét ngõ\n\uf0b7 Dọn rác', [0, 1]],
    ['• Quét ngõ\n\n• Dọn rác', [0, 2]],
    ['• Quét ngõ\ntừ 6 giờ\n• Dọn rác', [0, 2]],
    ['- Mục 1\n  • a\n  • b', [1, 2]],
    ['• a\n• b\n– c\n– d', [0, 1, 2, 3]],
    ['Việc:\n• Chỉ một dòng', [1]],
    ['• a\n\nMột đoạn.\n\n• b', [0, 4]],
    ['• a\n## Mục\n• b', [0, 2]],
    ['• a\no b\no\tc\n• d', [0, 1, 2, 3]],
    ['• a\n\n  o b\n\n• c', [0, 2, 4]],
    ['- a\no b', [1]],
    ['1. a\n\n\to b\n\to c', [2, 3]],
  ])('%j', (text, lines) => {
    expect(items(text)).toEqual(lines);
    expect(mayHoldWordList(text)).toBe(true);
  });

  it.each([
    '– Chỉ một dòng',
    'Đoạn.\no Lan đi chợ',
    '- a\n\nĐoạn.\n\no Lan đi chợ',
    '- a\noanh tạc',
    '- a\n\n```\no b\n```',
    '– Bác có khỏe không?\n\n– Tôi khỏe.',
    '– Bác hỏi\nrồi đi.\n– Tôi khỏe.',
    '- Quét ngõ\n- Dọn rác\n+ Trồng cây\n* Tưới cây',
    '–5 độ\n-5 độ',
    '---\n\n—\n—',
    '```\n• a\n• b\n```',
    '| a |\n| • b |\n| • c |',
    '    • a\n    • b',
    '2024\n–2025',
    '-5\n-6',
    '-> a\n-> b',
  ])('is none in %j', (text) => {
    expect(items(text)).toEqual([]);
  });
});
