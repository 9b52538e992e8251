import { describe, expect, it } from 'vitest';
import { readPaper } from '../fixtures/hoa-sen.ts';
import type { PaperLine } from '../paper.ts';
import { toMarkdown } from './body.ts';
import type { Paragraph } from './paragraphs.ts';
import { joinLines } from './paragraphs.ts';

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
    [
      'who was at a meeting, which is no title',
      '1. Ông Lê Văn An: Trưởng thôn\n\nChủ trì.\n\n2. Bà Võ Thị Hoa: Thư ký\n\nGhi biên bản.',
      '1. Ông Lê Văn An: Trưởng thôn\n\nChủ trì.\n\n2. Bà Võ Thị Hoa: Thư ký\n\nGhi biên bản.',
    ],
    [
      'a label with its value, which is no title',
      '1. Địa điểm: Nhà văn hóa\n\nBà con đến đúng giờ.',
      '1. Địa điểm: Nhà văn hóa\n\nBà con đến đúng giờ.',
    ],
    [
      'a title that ends with a word of references',
      '1- Ưu điểm\n\nChi bộ làm tốt.',
      '## 1- Ưu điểm\n\nChi bộ làm tốt.',
    ],
    [
      'parts with letters',
      'A- TÌNH HÌNH\n\nTốt.\n\nB. NHIỆM VỤ\n\nTrồng cây.',
      '## A- TÌNH HÌNH\n\nTốt.\n\n## B. NHIỆM VỤ\n\nTrồng cây.',
    ],
    ['labels', 'Thời gian: 8 giờ 00\nĐịa điểm: Hội trường', 'Thời gian: 8 giờ 00\n\nĐịa điểm: Hội trường'],
    [
      'items without white space',
      'Phường tổ chức cuộc thi như sau đây\n1. Trồng cây.\n2. Tưới cây.',
      'Phường tổ chức cuộc thi như sau đây\n\n1. Trồng cây.\n\n2. Tưới cây.',
    ],
    ['a number within a sentence', 'Theo khoản\n1. Điều này.', 'Theo khoản 1. Điều này.'],
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

describe('what the file says of its paragraphs', () => {
  const long = 'Nhận, cấp phát tài liệu hướng dẫn trồng cây cho cán bộ các tổ dân phố '.repeat(4).trim();
  const heading = (text: string, level: number): Paragraph => ({
    text,
    page: 1,
    role: { kind: 'heading', level },
  });
  const item = (text: string, level: number): Paragraph => ({ text, page: 1, role: { kind: 'item', level } });
  const plain = (text: string): Paragraph => ({ text, page: 1 });
  it.each([
    [
      'a heading without a number',
      [heading('Mục tiêu', 1), plain('Trồng cây.')],
      '## Mục tiêu\n\nTrồng cây.',
    ],
    ['a long heading', [heading(`2. ${long}`, 3), plain('Trồng cây.')], `## 2. ${long}\n\nTrồng cây.`],
    [
      'headings in headings',
      [heading('Phần chung', 1), heading('Mục tiêu', 2), heading('Phần riêng', 1)],
      '## Phần chung\n\n### Mục tiêu\n\n## Phần riêng',
    ],
    [
      'no heading of several sentences',
      [heading('Trồng cây. Tưới cây. Chăm cây.', 1)],
      'Trồng cây. Tưới cây. Chăm cây.',
    ],
    ['a heading with a dash', [heading('- Mục tiêu', 1)], '## - Mục tiêu'],
    ['levels of items', [item('- Một', 1), item('- Hai', 2), item('- Ba', 1)], '- Một\n  - Hai\n- Ba'],
    [
      'a long bold title',
      [{ text: `2. ${long}`, page: 1, bold: true }, plain('Trồng cây.')],
      `## 2. ${long}\n\nTrồng cây.`,
    ],
  ])('%s', (_, paragraphs, markdown) => expect(toMarkdown(paragraphs)).toBe(markdown));
});

describe('a paragraph', () => {
  const line = (text: string, page: number): PaperLine => ({ text, page, gap: true });
  it.each([
    ['that goes on after the end of a page is one', ['Trồng cây ở các', 'tổ dân phố.'], [1, 2], 1],
    ['that is finished is not joined to the next page', ['Trồng cây.', 'tưới cây.'], [1, 2], 2],
    ['on the same page is whole', ['Trồng cây ở các', 'tổ dân phố.'], [1, 1], 2],
    ['with a capital letter is another one', ['Trồng cây ở các', 'Tổ dân phố.'], [1, 2], 2],
  ])('%s', (_, texts, pages, count) =>
    expect(
      joinLines(
        texts.map((text, at) => line(text, pages[at]!)),
        true,
      ),
    ).toHaveLength(count),
  );
  it.each([
    ['with the indent of the finished line above is another one', [0.08, 0.08], 2],
    ['without an indent is one', [0, 0], 1],
    ['whose second line is at the margin is one', [0.08, 0], 1],
  ])('%s', (_, lefts, paragraphs) => {
    const lines = lefts.map((left, at): PaperLine => ({
      text: `Câu ${at}.`,
      page: 1,
      gap: false,
      left,
      right: 1,
    }));
    expect(joinLines(lines, false)).toHaveLength(paragraphs);
  });
  it('whose lines are all indented, as those of an item, is one', () => {
    const lines = ['Trồng cây ở', 'các tổ dân phố.', 'Rồi tưới cây.'].map((text): PaperLine => ({
      text,
      page: 1,
      gap: false,
      left: 0.08,
      right: 1,
    }));
    expect(joinLines(lines, false)).toHaveLength(1);
  });
  it('with a role begins anew, and so does the one below a heading', () => {
    const first: PaperLine = { ...line('Mục tiêu của', 1), role: { kind: 'heading', level: 1 } };
    expect(joinLines([line('Chung', 1), first, { ...line('phường', 2), gap: false }], false)).toHaveLength(3);
  });
});
