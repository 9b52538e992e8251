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
  ['hằng', 'hàng', 'mỗi'].flatMap((each) => ['tháng', 'quý', 'năm'].map((unit) => `${each} ${unit}`)),
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
