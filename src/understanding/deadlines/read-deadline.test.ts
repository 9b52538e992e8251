import { describe, expect, it } from 'vitest';
import { readDeadlineCell } from './read-cell.ts';
import { readDeadline } from './read-deadline.ts';

describe('a deadline', () => {
  it.each<[text: string, due: string, words: string]>([
    [
      'Xây dựng Quy chế hoạt động hoàn thành trước ngày 15/5/2026 để ra mắt',
      '2026-05-15',
      'hoàn thành trước ngày 15/5/2026',
    ],
    [
      'Báo cáo gửi về phòng Văn hóa - Xã hội trước ngày 06/6/2026 để tổng hợp',
      '2026-06-06',
      'trước ngày 06/6/2026',
    ],
    ['hoàn thành trước 06/6/2026', '2026-06-06', 'hoàn thành trước 06/6/2026'],
    [
      'gửi về Ủy ban nhân dân phường trước ngày 10 tháng 5 năm 2026.',
      '2026-05-10',
      'trước ngày 10 tháng 5 năm 2026',
    ],
    ['gửi Văn phòng chậm nhất ngày 30/11/2026', '2026-11-30', 'chậm nhất ngày 30/11/2026'],
    ['nộp hồ sơ chậm nhất đến hết ngày 30/11/2026', '2026-11-30', 'chậm nhất đến hết ngày 30/11/2026'],
    ['nộp muộn nhất là ngày 01-12-2026', '2026-12-01', 'muộn nhất là ngày 01-12-2026'],
    ['báo cáo trước 16h00 ngày 10/3/2026', '2026-03-10', 'trước 16h00 ngày 10/3/2026'],
    [
      'di dời xong, hoàn thành trước 20 giờ 00 ngày 25/9/2025',
      '2025-09-25',
      'hoàn thành trước 20 giờ 00 ngày 25/9/2025',
    ],
    ['hoàn thành các nhiệm vụ có thời hạn trong tháng 6/2026', '2026-06', 'thời hạn trong tháng 6/2026'],
    ['Tổ chức hội thi trong tháng 6 năm 2026', '2026-06', 'trong tháng 6 năm 2026'],
    ['thực tập chữa cháy một lần trong quý II/2026', '2026-06', 'trong quý II/2026'],
    ['rà soát quy định, hoàn thành trong quý IV năm 2026', '2026-12', 'hoàn thành trong quý IV năm 2026'],
    ['chấm dứt việc nộp bản giấy, xong trong năm 2026', '2026', 'xong trong năm 2026'],
    [
      'treo cờ từ ngày 10/5/2026 đến hết ngày 14/5/2026',
      '2026-05-14',
      'từ ngày 10/5/2026 đến hết ngày 14/5/2026',
    ],
    ['Sửa 9 cụm loa hỏng, hoàn thành trước ngày 10/12.', '2026-12-10', 'hoàn thành trước ngày 10/12'],
    ['xong trước thứ Sáu, ngày 11/12/2026', '2026-12-11', 'xong trước thứ Sáu, ngày 11/12/2026'],
    ['Báo cáo kết quả trước ngày 10/9/2026', '2026-09-10', 'trước ngày 10/9/2026'],
  ])('%s', (text, due, words) => {
    expect(readDeadline(text, '2026')).toMatchObject({ due, words });
  });

  it.each<[text: string, words: string]>([
    ['định kỳ hàng tuần báo cáo tiến độ về Chủ tịch', 'định kỳ hàng tuần'],
    ['Hằng năm, xây dựng dự toán kinh phí', 'Hằng năm'],
    ['báo cáo trước ngày 15 hằng tháng', 'trước ngày 15 hằng tháng'],
    ['định kỳ hoặc đột xuất báo cáo kết quả', 'định kỳ hoặc đột xuất'],
    ['báo cáo Ban Thường vụ sáu tháng một lần', 'sáu tháng một lần'],
    ['03 tháng kể từ ngày ban hành', '03 tháng kể từ ngày ban hành'],
    ['hoàn thành trước ngày 31/02/2026', 'hoàn thành trước ngày 31/02/2026'],
  ])('has words but no date: %s', (text, words) => {
    expect(readDeadline(text, '2026')).toMatchObject({ due: null, words });
  });

  it.each(['hoàn thành trước ngày 15/5', '2 tổ xong trước quý II', 'trong tháng 8'])(
    'is words where neither they nor the document tell the year: %s',
    (text) => {
      expect(readDeadline(text, '')).toMatchObject({ due: null, rule: 'a year that nobody knows' });
    },
  );

  it.each<[text: string]>([
    ['theo Chương trình hành động số 06-CTr/TU ngày 12/01/2026 của Ban Thường vụ Thành ủy'],
    ['theo Quyết định 1637/QĐ-UBND ngày 24/4/2026 của Ủy ban nhân dân thành phố'],
    ['Ngày 07/5/2026, Ủy ban nhân dân phường tổ chức phiên họp'],
    ['Quyết định này có hiệu lực từ ngày 01/01/2026'],
    ['hồ sơ đã nộp trước ngày 25/8/2025 được trả đúng hẹn'],
    ['báo cáo kết quả thực hiện trong tháng 4/2026'],
    ['nội dung trong Chương trình công tác năm 2026 thuộc lĩnh vực phụ trách'],
    ['quản lý nguồn công dân nhập ngũ năm 2027'],
    ['Chuẩn bị tốt năm học 2026 - 2027'],
    ['tiết kiệm chi thường xuyên'],
    ['khám sức khỏe định kỳ cho người dân'],
  ])('is not in: %s', (text) => {
    expect(readDeadline(text, '2026')).toBeUndefined();
  });

  it.each<[cell: string, due: string | null | undefined]>([
    ['15/3/2026', '2026-03-15'],
    ['Quý II/2026', '2026-06'],
    ['Phiên họp tháng 8', '2026-08'],
    ['Thường xuyên', null],
    ['', undefined],
  ])('needs no word before it in a column of deadlines: “%s”', (cell, due) => {
    expect(readDeadlineCell(cell, '2026')?.due).toBe(due);
  });
});
