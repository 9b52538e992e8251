import { describe, expect, it } from 'vitest';
import { readPaper } from '../fixtures/hoa-sen.ts';

describe('the text as Markdown', () => {
  it.each([
    [
      'a word broken across pages',
      'Quán triệt Nghị quyết số 72-\n\nNQ/TW của Bộ Chính trị.',
      'Quán triệt Nghị quyết số 72-NQ/TW của Bộ Chính trị.',
    ],
    [
      'a sentence broken across pages',
      'Các dự án đang triển khai\n\ntrên địa bàn.',
      'Các dự án đang triển khai trên địa bàn.',
    ],
    [
      'lists in lists',
      '- Chủ trì:\n\n+ Rà soát.\n\n+ Báo cáo.\n\n- Phối hợp.',
      '- Chủ trì:\n  - Rà soát.\n  - Báo cáo.\n- Phối hợp.',
    ],
    [
      'a list below a numbered paragraph',
      '4. Quán triệt các quan điểm, trong đó:\n\n- Mục tiêu chung.\n\n5. Phân tích.',
      '4. Quán triệt các quan điểm, trong đó:\n\n   - Mục tiêu chung.\n\n5. Phân tích.',
    ],
    [
      'titles with their numbers',
      'I. TỔ CHỨC THỰC HIỆN\n\n1. Ban Xây dựng Đảng\n\nTheo dõi.\n\n2.1 Văn phòng\n\nTổng hợp.',
      '## I. TỔ CHỨC THỰC HIỆN\n\n### 1. Ban Xây dựng Đảng\n\nTheo dõi.\n\n#### 2.1 Văn phòng\n\nTổng hợp.',
    ],
    ['signs of Markdown', 'Gửi về a_b*c <script> và [x](y).', 'Gửi về a\\_b\\*c \\<script> và \\[x](y).'],
    [
      'bold and addresses',
      'Báo cáo trước **ngày 06/6/2026** tại <https://portal.example>',
      'Báo cáo trước **ngày 06/6/2026** tại <https://portal.example>',
    ],
  ])('%s', (_, text, markdown) => {
    const { body } = readPaper(`THÔNG BÁO\nVề việc thử\n\nCăn cứ Luật;\n\n${text}`);
    expect(body).toBe(`Căn cứ Luật;\n\n${markdown}`);
  });
});
