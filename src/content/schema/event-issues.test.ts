import { describe, expect, it } from 'vitest';
import { newsSchema } from '../../domain/schema/document.ts';
import { wardSchema } from '../../domain/schema/ward.ts';
import { issueInWords, readWith } from './issues.ts';

const news = { title: 'Tiêm chủng', published: '2026-08-21' };

describe('the time of an event in another form', () => {
  it.each([
    ['7h30 ngày 05/5/2026', '2026-05-05T07:30'],
    ['14 giờ 05 phút, ngày 5/5/2026', '2026-05-05T14:05'],
    ['2026-05-05 14 giờ', '2026-05-05T14:00'],
    ['05/05/2026 7:30', '2026-05-05T07:30'],
    ['05/05/2026', '2026-05-05'],
    ['sáng 05/05/2026', undefined],
    ['25h00 ngày 05/05/2026', undefined],
  ])('%s means %s', (written, meant) => {
    const [issue] = readWith(newsSchema, { ...news, when: [{ from: written }] }).issues;
    expect(issue?.path).toEqual(['when', 0, 'from']);
    expect(issue?.replacement?.now).toBe(meant);
  });
});

it.each([
  [{ brand: null }, 'brand: để trống, vì dấu # mở đầu một ghi chú; đặt màu trong ngoặc kép, như "#0b5394"'],
  [{ brand: 'đỏ' }, 'brand: phải là một màu dạng #0b5394: dấu # và sáu chữ số 0-9, a-f'],
  [
    { synonyms: [{ say: 'Cắt nước', mean: ['ngừng cấp nước', 'cắt nước'] }] },
    'synonyms › mục 1 › mean: “cắt nước” chính là từ ở say; viết chữ mà văn bản dùng, như “ngừng cấp nước”',
  ],
  [{ Từ_đồng_nghĩa: [] }, 'khóa “Từ_đồng_nghĩa” ở đây viết là “synonyms”; đổi tên khóa'],
  [{ Lối_tắt: [] }, 'khóa “Lối_tắt” ở đây viết là “shortcuts”; đổi tên khóa'],
])('%j of ward.yaml: %s', (keys, words) => {
  const ward = { name: 'A', authority: 'B', city: 'C', url: 'https://portal.example/' };
  expect(readWith(wardSchema, { ...ward, ...keys }).issues.map(issueInWords)).toEqual([words]);
});
