import { describe, expect, it } from 'vitest';
import { causingVerbs } from './other-times.ts';
import { readDeadline } from './read-deadline.ts';

const issued = '2026-03-02';
const deadline = (text: string): [due: string | null, words: string, rule: string] | undefined => {
  const found = readDeadline(text, issued);
  return found && [found.due, found.words, found.rule];
};

describe('it is not certain whose work ends by the day', () => {
  it.each<[text: string, words: string]>([
    ['Hỗ trợ các hộ có nhà xây xong trước ngày 30/6/2026', 'xong trước ngày 30/6/2026'],
    ['Khen các hộ đã sửa nhà xong trước ngày 30/6/2026', 'xong trước ngày 30/6/2026'],
    ['Thống kê số nhà được sửa xong trong tháng 6/2026', 'xong trong tháng 6/2026'],
    ['Thống kê các công trình hoàn thành trước ngày 31/3/2026', 'hoàn thành trước ngày 31/3/2026'],
    ['Xếp loại những dự án hoàn tất trong quý I/2026', 'hoàn tất trong quý I/2026'],
  ])('%s', (text, words) => expect(deadline(text)).toEqual([null, words, 'of those who have done it']));

  it.each([
    ...causingVerbs.map((verb) => `${verb} các hộ có nhà trong ngõ dọn xong trước ngày 30/6/2026`),
    'Các hộ có nhà trong ngõ dọn xong trước ngày 30/6/2026',
    'Rà soát các hộ có nhà tạm, xong trước ngày 30/6/2026',
    'Nhắc nhở: các tổ có trách nhiệm dọn mương xong trước ngày 30/6/2026',
    'Sửa mái cho các hộ xong trước ngày 30/6/2026',
  ])('but it is here: %s', (text) => expect(deadline(text)?.[0]).toBe('2026-06-30'));

  it('another day of the sentence is certain', () => {
    expect(
      deadline('Rà soát các hộ đã sửa nhà xong trước ngày 20/4, báo cáo trước ngày 05/5/2026')?.[0],
    ).toBe('2026-05-05');
  });
});

describe('days of the moon', () => {
  it.each<[text: string, words: string]>([
    ['Gói bánh xong trước ngày 28 Tết', 'xong trước ngày 28 Tết'],
    ['Gói bánh xong trước ngày 28 tháng Chạp', 'xong trước ngày 28 tháng Chạp'],
    ['Dọn đình xong trước ngày 10 tháng Giêng', 'xong trước ngày 10 tháng Giêng'],
    ['Dọn ngõ trước ngày 30, sau đó nghỉ', 'trước ngày 30'],
  ])('%s', (text, words) => expect(deadline(text)).toEqual([null, words, expect.any(String)]));

  it('hide no other day', () => {
    expect(deadline('Dọn chợ trước ngày 30 Tết, báo cáo trước ngày 20/4/2026')?.[0]).toBe('2026-04-20');
    expect(deadline('Báo cáo trước ngày 20/4/2026, dọn chợ trước ngày 30 Tết')?.[0]).toBe('2026-04-20');
  });
});

describe('forms of a deadline without a date', () => {
  it.each<[rule: string, text: string, words: string]>([
    [
      'counted from an event',
      'Trả lời trong vòng 5 ngày kể từ ngày nhận đơn',
      'trong vòng 5 ngày kể từ ngày nhận đơn',
    ],
    ['counted from an event', 'Trả lời sau 5 ngày kể từ khi nhận đơn', 'sau 5 ngày kể từ khi nhận đơn'],
    ['counted from an event', 'Trả lời 5 ngày tính từ lúc nhận đơn', '5 ngày tính từ lúc nhận đơn'],
    ['counted from an event', 'Trả lời không quá 5 ngày từ khi nhận đơn', 'không quá 5 ngày từ khi nhận đơn'],
    ['counted from an event', 'Trả lời trong 5 giờ từ ngày nhận đơn', 'trong 5 giờ từ ngày nhận đơn'],
    ['counted from an event', 'Trả lời 2 tuần sau khi nhận đơn', '2 tuần sau khi nhận đơn'],
    ['counted from an event', 'Dán lịch 15 phút trước khi phun', '15 phút trước khi phun'],
    ['counted from an event', 'Dán lịch trước 3 ngày trước ngày phun', 'trước 3 ngày trước ngày phun'],
    [
      'counted from an event',
      'Trả lời trong thời hạn 2 tháng kể từ ngày nhận',
      'trong thời hạn 2 tháng kể từ ngày nhận',
    ],
    [
      'counted from an event',
      'Trả lời muộn nhất là 5 ngày làm việc kể từ ngày nhận',
      'muộn nhất là 5 ngày làm việc kể từ ngày nhận',
    ],
    ['within a count of days', 'Trả lời trong vòng 5 ngày', 'trong vòng 5 ngày'],
    [
      'within a count of days',
      'Trả lời trong thời hạn không quá 5 (năm) ngày',
      'trong thời hạn không quá 5 (năm) ngày',
    ],
    ['within a count of days', 'Trả lời chậm nhất là 5 ngày', 'chậm nhất là 5 ngày'],
    ['within a count of days', 'Trả lời muộn nhất trong 5 ngày', 'muộn nhất trong 5 ngày'],
    ['recurring', 'Phun thuốc hàng tuần', 'hàng tuần'],
    ['recurring', 'Phun thuốc hằng quý', 'hằng quý'],
    ['recurring', 'Phun thuốc mỗi năm', 'mỗi năm'],
    ['recurring', 'Phun thuốc hai tháng một lần', 'hai tháng một lần'],
    ['recurring', 'Phun thuốc 2 tuần một lần', '2 tuần một lần'],
    ['recurring', 'Đo mực nước 3 giờ một lần', '3 giờ một lần'],
    ['recurring', 'Trực máy bơm ba ngày một lần', 'ba ngày một lần'],
    ['recurring', 'Thay máy bơm 5 năm một lần', '5 năm một lần'],
    ['recurring', 'Họp vào thứ Hai hằng tuần', 'vào thứ Hai hằng tuần'],
    ['recurring', 'Phun thuốc định kỳ 6 tháng', 'định kỳ 6 tháng'],
    ['recurring', 'Phun thuốc định kỳ sáu tháng', 'định kỳ sáu tháng'],
    ['recurring', 'Kiểm tra chợ định kỳ hoặc đột xuất', 'định kỳ hoặc đột xuất'],
    ['recurring', 'Trạm Y tế định kỳ báo cáo phường', 'định kỳ'],
    ['recurring', 'Trạm Y tế định kỳ tổng hợp số liệu', 'định kỳ'],
    ['recurring', 'Trạm Y tế định kỳ rà soát số liệu', 'định kỳ'],
    ['recurring', 'Trạm Y tế định kỳ kiểm tra chợ', 'định kỳ'],
    ['at once after an event', 'Dọn chợ ngay sau khi tan buổi', 'ngay sau khi tan buổi'],
    ['at once after an event', 'Báo phường ngay khi có cháy', 'ngay khi có cháy'],
    ['always', 'Thường xuyên phun thuốc', 'Thường xuyên'],
    ['always', 'Trực máy bơm liên tục', 'liên tục'],
  ])('%s: %s', (rule, text, words) => expect(deadline(text)).toEqual([null, words, rule]));

  it.each([
    'Chi thường xuyên của phường',
    'Kinh phí từ nguồn thường xuyên',
    'Phun thuốc định kỳ',
    'Trồng 5 cây kể từ đầu ngõ',
  ])('none in “%s”', (text) => expect(deadline(text)).toBeUndefined());
});
