import { expect, test } from 'vitest';
import { readDeadline } from './read-deadline.ts';

const rule = (text: string): string | undefined => readDeadline(text, '2026-03-02')?.rule;

test.each(['ngày', 'tuần', 'tháng', 'giờ', 'phút'])('“3 %s” before a day counts from it', (unit) =>
  expect(rule(`Gửi thư mời 3 ${unit} trước ngày 20/4/2026`)).toBe('counted from a time'),
);

test.each(['3 ngày', '2 tuần', '1 tháng', '24 giờ', 'ít nhất 3 ngày', 'tối thiểu 3 ngày'])(
  '“%s” after a day counts from it',
  (count) => expect(rule(`Rà soát xong trước ngày 20/4/2026 ${count}`)).toBe('counted from a time'),
);

test.each(
  ['hằng', 'hàng', 'mỗi'].flatMap((each) =>
    ['ngày', 'tuần', 'tháng', 'quý', 'năm'].map((unit) => `${each} ${unit}`),
  ),
)('“%s” recurs', (cadence) => {
  expect(rule(`Báo cáo trước ngày 15/12 ${cadence}`)).toBe('recurring');
  expect(rule(`Báo cáo ${cadence} trước ngày 15/12`)).toBe('recurring');
});

test.each([
  'tháng sau',
  'tháng đầu quý',
  'tháng cuối quý',
  'tháng tiếp',
  'quý sau',
  'quý tiếp',
  'kỳ báo cáo',
  'âm lịch',
])('a day of the “%s” recurs', (period) => expect(rule(`Báo cáo trước ngày 15 ${period}`)).toBe('recurring'));

test.each(['đã', 'vừa', 'từng'])('what was “%s” done before a day is no work', (word) =>
  expect(rule(`Các tổ ${word} họp trước ngày 20/02/2026`)).toBeUndefined(),
);

test.each(['gửi', 'trình'])('what is to be “%s” is work, whatever was done before', (verb) =>
  expect(rule(`Các ý kiến đã góp ${verb} trước ngày 20/3/2026`)).toBe('before a time'),
);

test.each(['2 ngày', '2 tuần', '2 tháng', '2 năm', '24 giờ', '30 phút'])(
  '“%s” from an event is counted from it',
  (count) =>
    expect(readDeadline(`Trả lời trong vòng ${count} kể từ khi nhận đơn`, '2026-03-02')).toEqual({
      due: null,
      words: `trong vòng ${count} kể từ khi nhận đơn`,
      rule: 'counted from an event',
    }),
);

test.each(['định kỳ sáu tháng', 'định kỳ ba tháng', 'định kỳ 6 tháng', 'định kỳ hoặc đột xuất'])(
  '“%s” recurs',
  (words) => expect(readDeadline(`Các trường ${words} nộp sổ`, '2026')?.words).toBe(words),
);

test.each(['báo cáo', 'tổng hợp', 'rà soát', 'kiểm tra'])('“định kỳ %s” recurs', (work) =>
  expect(readDeadline(`Các trường định kỳ ${work} sổ sách`, '2026')?.rule).toBe('recurring'),
);

test.each(['nguồn thường xuyên', 'khoản chi thường xuyên'])('“%s” is money, and no time', (money) =>
  expect(readDeadline(`Bố trí ${money} cho trạm y tế`, '2026')).toBeUndefined(),
);
