import { describe, expect, it } from 'vitest';
import { deadlineColumn, readDeadlineCell } from './read-cell.ts';
import { readDeadline } from './read-deadline.ts';
import { judge } from './rules.ts';
import { beginningWords, endWords, goingOnWords } from './setting-words.ts';
import { timesIn } from './times.ts';

const issued = '2026-03-02';

describe('a sentence without a deadline', () => {
  it.each<[text: string, rule: string]>([
    ['Ngày 07/5/2026, Ủy ban nhân dân phường tổ chức phiên họp', 'no word sets it'],
    ['Mời các đồng chí dự họp vào 8 giờ 00 ngày 20/3/2026', 'no word sets it'],
    ['Tổ chức lễ phát động vào ngày 26/3/2026 tại công viên', 'no word sets it'],
    ['Thời gian: 7 giờ 30 phút, ngày 20/3/2026 (thứ Sáu)', 'no word sets it'],
    ['Thực hiện Quyết định số 112/QĐ-UBND ngày 03/02/2026 của thành phố', 'no word sets it'],
    ['Quy chế có hiệu lực kể từ ngày ký đến hết ngày 31/12/2026', 'taking effect'],
    ['Quyết định hết hiệu lực trước ngày 01/7/2026', 'taking effect'],
    ['Mức phí được áp dụng từ ngày 01/4/2026 đến hết ngày 31/12/2026', 'taking effect'],
    ['Luật quy định “Người sử dụng đất kê khai trước ngày 31/3/2026” để tính thuế', 'quoted'],
    ['Các đơn vị đã nộp báo cáo trước ngày 28/02/2026', 'done before'],
    ['Khu phố 2 đã hoàn thành trước ngày 20/02/2026', 'done before'],
    ['Xem xét hồ sơ tiếp nhận trước ngày 01/7/2025', 'of a thing or a person'],
    ['Rà soát các văn bản được ban hành trước ngày 01/7/2025', 'of a thing or a person'],
    ['Lập danh sách công dân sinh từ ngày 01/01/2008 đến ngày 31/12/2008', 'of a thing or a person'],
    ['Thống kê người tốt nghiệp trước tháng 9/2025', 'of a thing or a person'],
    ['Đối với công trình khởi công trước ngày 15/10/2025 thì giữ nguyên', 'of a thing or a person'],
    ['Trường hợp không kê khai trước ngày 31/3/2026 thì dừng chi trả', 'a condition'],
    ['Nếu không sửa xong mái trước ngày 31/5/2026 thì dừng cho thuê', 'a condition'],
    ['Phấn đấu đến hết năm 2026, giảm 40% chi phí giấy so với năm trước', 'a target'],
    ['Đến hết quý IV/2026, tỷ lệ hộ dùng nước sạch là 99 trên 100 hộ', 'a target'],
    ['Đến hết tháng 12/2026 có trên 90% hộ phân loại rác', 'a target'],
    ['Phấn đấu trước năm 2030 trở thành phường thông minh', 'a target'],
    ['Chỉ tiêu trong tháng 6/2026: trồng 300 cây', 'a target'],
    ['Đại biểu có mặt trước 7h15 ngày 20/3/2026', 'an event'],
    ['Hội nghị tổng kết tổ chức trong tháng 12/2026', 'an event'],
    ['Ngày hội sách diễn ra từ ngày 17/4 đến ngày 21/4/2026', 'an event'],
    ['Dự kiến tạm ngừng cấp nước từ ngày 10/3 đến ngày 12/3/2026', 'an event'],
    ['Tổng hợp số liệu tai nạn trong tháng 02/2026', 'a report about a time'],
    ['Báo cáo tình hình giải ngân tính đến hết ngày 31/3/2026', 'a report about a time'],
    ['Đánh giá kết quả công tác cải cách hành chính trong quý I/2026', 'a report about a time'],
    ['Rà soát việc cấp sổ trong năm 2024', 'a year before the document'],
  ])('%s', (text, rule) => {
    expect(readDeadline(text, issued)).toBeUndefined();
    expect(judge(timesIn(text).at(-1)!, { text, documentDate: issued }).rule).toBe(rule);
  });

  it.each<[text: string]>([
    ['Chuẩn bị tốt năm học 2026 - 2027'],
    ['Kế hoạch thực hiện giai đoạn 2026-2030'],
    ['Đến năm 2030 mọi khu phố có điểm đọc sách'],
    ['nội dung thuộc Chương trình công tác năm 2026'],
    ['Điện thoại 0225.3.123.456 gặp chị Mai'],
    ['kinh phí 20/5 triệu đồng, 15/20 hộ'],
    ['Quán triệt Nghị quyết Đại hội khóa XVII, nhiệm kỳ 2025 - 2030'],
  ])('%s', (text) => expect(readDeadline(text, issued)).toBeUndefined());
});

describe('a deadline that has words and no date', () => {
  it.each<[text: string, words: string, rule: string]>([
    ['Báo cáo trước ngày 15 hằng tháng', 'trước ngày 15 hằng tháng', 'recurring'],
    ['Gửi báo cáo trước ngày 20 của tháng cuối quý', 'trước ngày 20 của tháng cuối quý', 'recurring'],
    ['Hằng năm, trước ngày 15/12, gửi báo cáo', 'Hằng năm, trước ngày 15/12', 'recurring'],
    ['báo cáo trước ngày 15/12 hằng năm', 'trước ngày 15/12 hằng năm', 'recurring'],
    [
      'nộp dự toán trước ngày 20/7 của năm trước liền kề',
      'trước ngày 20/7 của năm trước liền kề',
      'of another year',
    ],
    [
      'trình trước ngày 10 tháng 01 của năm liền kề sau năm đánh giá',
      'trước ngày 10 tháng 01 của năm liền kề',
      'of another year',
    ],
    ['Gửi kết quả trước ngày 15/01 năm sau', 'trước ngày 15/01 năm sau', 'of another year'],
    ['Gửi thư mời 05 ngày trước ngày 20/4/2026', '05 ngày trước ngày 20/4/2026', 'counted from a time'],
    [
      'Rà soát xong trước ngày 20/4/2026 ít nhất 3 ngày',
      'xong trước ngày 20/4/2026 ít nhất 3 ngày',
      'counted from a time',
    ],
    ['Nộp lại sổ trước ngày 15', 'trước ngày 15', 'a day without its month'],
    ['báo cáo trước ngày 31/6/2026', 'trước ngày 31/6/2026', 'no such day'],
    ['Gửi báo cáo năm trước ngày 15/01', 'trước ngày 15/01', 'a year that is not certain'],
    ['Bảo dưỡng xe trong tháng 01', 'trong tháng 01', 'a year that is not certain'],
    ['Thí điểm bãi xe tự quản đến hết năm 2026', 'đến hết năm 2026', 'a year alone'],
    ['Nghiệm thu trong vòng 05 ngày làm việc', 'trong vòng 05 ngày làm việc', 'within a count of days'],
    [
      'trả lời trong thời hạn 10 ngày kể từ ngày nhận đơn',
      'trong thời hạn 10 ngày kể từ ngày nhận đơn',
      'counted from an event',
    ],
    [
      'Gửi tài liệu chậm nhất 03 ngày trước khi họp',
      'chậm nhất 03 ngày trước khi họp',
      'counted from an event',
    ],
    ['Báo tin ngay sau khi phát hiện đám cháy', 'ngay sau khi phát hiện đám cháy', 'at once after an event'],
    ['Tuần tra thường xuyên các tuyến đê', 'thường xuyên', 'always'],
    ['mỗi quý họp một lần', 'mỗi quý', 'recurring'],
    ['Mỗi tuần dọn rác quanh trường', 'Mỗi tuần', 'recurring'],
    ['Trực liên tục tại cống', 'liên tục', 'always'],
  ])('%s', (text, words, rule) => expect(readDeadline(text, issued)).toEqual({ due: null, words, rule }));
});

describe('the year of a date without a year', () => {
  it.each<[text: string, documentDate: string, due: string | null]>([
    ['xong trước ngày 20/12', '2026-12-05', '2026-12-20'],
    ['xong trước ngày 10/01', '2026-12-05', null],
    ['xong trước ngày 28/11', '2026-12-05', '2026-11-28'],
    ['xong trước ngày 10/01', '2026-12', null],
    ['xong trước ngày 10/01', '2026', '2026-01-10'],
    ['xong trước ngày 10/01', '', null],
    ['xong trước ngày 10/01/2027', '2026-12-05', '2027-01-10'],
    ['xong trong quý I', '2026-12-05', null],
    ['xong trong quý IV', '2026-12-05', '2026-12'],
    ['xong trong tháng 12 và tháng 01/2027', '2026-12-05', '2027-01'],
  ])('%s in a paper of %s', (text, documentDate, due) =>
    expect(readDeadline(text, documentDate)?.due).toBe(due),
  );
});

describe('a cell of a column of deadlines', () => {
  it.each<[cell: string, due: string | null | undefined, rule?: string]>([
    ['15/3/2026', '2026-03-15', 'a time in a column of deadlines'],
    ['Tháng 5', '2026-05', 'a time in a column of deadlines'],
    ['Quý II/2026', '2026-06', 'a time in a column of deadlines'],
    ['Quý I-II/2026', '2026-06', 'a time in a column of deadlines'],
    ['Tháng 9, 10/2026', '2026-10', 'a time in a column of deadlines'],
    ['Tháng 4 - 6/2026', '2026-06', 'a time in a column of deadlines'],
    ['Phiên họp tháng 8', '2026-08', 'a time in a column of deadlines'],
    ['6 tháng đầu năm 2026', '2026-06', 'a time in a column of deadlines'],
    ['Năm 2026', '2026', 'a time in a column of deadlines'],
    ['Dự thảo: Quý II/2026; ban hành: Quý III/2026', '2026-09', 'a time in a column of deadlines'],
    ['Trước 30/6', '2026-06-30', 'before a time'],
    ['Xong trong tháng 4/2026', '2026-04', 'done by a time'],
    ['Tháng 6 và tháng 12 hằng năm', null, 'recurring'],
    ['Ngày 15 hằng tháng', null, 'recurring'],
    ['Thường xuyên', null, 'always'],
    ['Hằng quý', null, 'recurring'],
    ['Sau khi đề án được duyệt', null, 'words in a column of deadlines'],
    ['Tháng 01', null, 'a year that is not certain'],
    ['Hết năm 2026', '2026', 'a time in a column of deadlines'],
    ['Trong năm 2026', '2026', 'a time in a column of deadlines'],
    ['phấn đấu đến ngày 30/6/2027', null, 'a target in a column of deadlines'],
    ['Bắt đầu từ tuần 2 tháng 6/2026', null, 'a beginning without an end'],
    ['Tuần 2 tháng 6/2026', null, 'a week or a round of a month'],
    ['Trong đợt 2 tháng 6/2026', null, 'a week or a round of a month'],
    ['Từ tháng 4/2026', null, 'a beginning without an end'],
    ['Từ tháng 4 đến tháng 8/2026', '2026-08', 'the end of a period'],
    ['Năm 2027 và các năm tiếp theo', null, 'a time that goes on'],
    ['Từ quý I/2026 trở đi', null, 'a time that goes on'],
    ['Bắt đầu tháng 6/2026', null, 'a beginning without an end'],
    ['Sau tháng 6/2026', null, 'a beginning without an end'],
    ['Cả năm 2026', '2026', 'a time in a column of deadlines'],
    ['Giai đoạn 2026 - 2030', '2030', 'a time in a column of deadlines'],
    ['kỳ họp thường lệ cuối năm 2026', null, 'a year alone in a column of times'],
    ['2026', '2026', 'a time in a column of deadlines'],
    ['', undefined],
    ['-', undefined],
  ])('“%s”', (cell, due, rule) => {
    const deadline = readDeadlineCell(cell, issued);
    expect([deadline?.due, deadline?.rule]).toEqual([due, rule]);
  });

  it.each<[cell: string, heading: string, due: string | null]>([
    ['Năm 2026', 'Thời gian hoàn thành', '2026'],
    ['Năm 2026', 'Thời hạn', '2026'],
    ['Năm 2026', 'Thời gian thực hiện', null],
    ['2026 - 2030', 'Thời gian thực hiện', null],
    ['02/3/2026', 'Thời gian bắt đầu', null],
    ['02/3/2026', 'Thời gian bắt đầu, kết thúc', '2026-03-02'],
    ['Quý II/2026', 'Thời gian thực hiện', '2026-06'],
  ])('“%s” below “%s”', (cell, heading, due) =>
    expect(readDeadlineCell(cell, issued, heading)?.due).toBe(due),
  );

  it.each<[heads: (string | undefined)[], column: number]>([
    [[undefined, 'Thời gian bắt đầu', 'Thời gian kết thúc'], 2],
    [['Thời gian', undefined, 'Ngày hoàn thành'], 2],
    [[undefined, 'Bắt đầu', 'Thời gian'], 2],
    [[undefined, 'Thời gian'], 1],
    [['Thời gian bắt đầu, kết thúc', 'Thời gian'], 0],
    [['Bắt đầu'], -1],
    [[undefined], -1],
  ])('is in a column of these: %j', (heads, column) => expect(deadlineColumn(heads)).toBe(column));

  it.each(endWords)('“%s” in its head is a word of an end', (word) =>
    expect(readDeadlineCell('Năm 2026', issued, `Thời gian ${word}`)?.due).toBe('2026'),
  );

  it.each(beginningWords)('“%s” in its head is a word of a beginning', (word) =>
    expect(readDeadlineCell('02/3/2026', issued, `Ngày ${word}`)?.rule).toBe('a column of beginnings'),
  );

  it.each(goingOnWords)('“%s” after its time goes on', (words) =>
    expect(readDeadlineCell(`Quý II/2026 ${words} quý khác`, issued)?.rule).toBe('a time that goes on'),
  );
});

it('reads no more than the first 3000 characters of what is no sentence', () => {
  const far = `${'rất xa '.repeat(430)}trước ngày 20/4/2026`;
  expect(readDeadline(far, issued)).toBeUndefined();
  expect(readDeadlineCell(far, issued)?.rule).toBe('words in a column of deadlines');
});
