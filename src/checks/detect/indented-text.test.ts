import { describe, expect, it } from 'vitest';
import { readBody } from '../../markdown/read-body.ts';
import { indentedTexts } from './indented-text.ts';

const corrected = (body: string): string[] =>
  indentedTexts(body, readBody(body).facts.lineRuns).flatMap(({ first, lines }) => [
    String(first),
    ...lines.flat(),
  ]);

describe('a paragraph indented as in Word', () => {
  it.each([
    ['Việc.\n\n\tThực hiện ngay.\n', ['2', 'Thực hiện ngay.']],
    ['    Thực hiện ngay\n    từ hôm nay\n\nViệc.\n', ['0', 'Thực hiện ngay', 'từ hôm nay']],
    ['## Mục\n      Thực hiện.\n', ['1', 'Thực hiện.']],
    ['\tĐoạn một.\n\tĐoạn hai;\n\tđoạn ba', ['0', 'Đoạn một.', '', 'Đoạn hai;', '', 'đoạn ba']],
    ['\tĐoạn một.\n\n\tĐoạn hai.\n', ['0', 'Đoạn một.', '', 'Đoạn hai.']],
    [
      '    - Việc một;\n      - Việc nhỏ;\n    - Việc hai.\n',
      ['0', '- Việc một;', '  - Việc nhỏ;', '- Việc hai.'],
    ],
    [
      'Đoạn một.\n\tĐoạn hai.\nnối đoạn hai.\n\tĐoạn ba.\n',
      ['1', '', 'Đoạn hai.', 'nối đoạn hai.', '', 'Đoạn ba.'],
    ],
    ['Việc:\n\t- Việc một;\n', ['1', '- Việc một;']],
  ])('%j', (body, lines) => {
    expect(corrected(body)).toEqual(lines);
  });

  it.each([
    '- Việc một\n\n    Đoạn nối của việc một.\n',
    '- Việc một\n\n      Đoạn thụt sâu của việc một.\n',
    '1. Việc một\n\n\tĐoạn nối của việc một.\n',
    '```\n    Thực hiện\n```\n',
    'Đoạn một,\n    nối ở dòng dưới ạ.\n',
    'Đoạn một.\n    npm run check\n',
    '• Việc một;\n    nối ở dòng dưới ạ.\n',
    '• Việc một;\n    o Việc nhỏ ạ.\n',
    '    npm run check\n',
    '    title: Họp tổ dân phố\n',
    '    if (a) { return "Đã xong" }\n',
    '    Họ tên      Tuổi\n    Trần Thị    Ví dụ\n',
    '> \tTrích dẫn một đoạn.\n',
    '[^1]: Chú thích\n\n    Đoạn nối của chú thích.\n\nCâu[^1].\n',
  ])('is none in %j', (body) => {
    expect(corrected(body)).toEqual([]);
  });
});
