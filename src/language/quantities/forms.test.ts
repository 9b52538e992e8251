import { expect, test } from 'vitest';
import type { Quantity } from './quantity.ts';
import { readQuantities } from './read-quantities.ts';

const all = (text: string): Quantity[] => readQuantities(text).map(({ quantity }) => quantity);
const first = (text: string): Quantity | undefined => all(text)[0];

const namesWithYear = [
  'Luật Mẫu',
  'Bộ luật Mẫu',
  'Hiến pháp',
  'Pháp lệnh Mẫu',
  'Tết',
  'hè',
  'xuân',
  'mùa vải',
];
const papersWithYear = ['kế hoạch', 'chương trình', 'dự toán', 'báo cáo'];
const wordsOfTime = ['đến', 'tới', 'hết', 'trước', 'từ', 'cuối', 'đầu', 'so với', 'tầm nhìn'];
test.each([...namesWithYear, ...papersWithYear, ...wordsOfTime])('“%s 2030” has a year', (words) =>
  expect(first(`${words} 2030.`)).toMatchObject({ kind: 'time', unit: 'year', points: [{ year: 2030 }] }),
);

const afterYear = ['và', 'của', 'tại', 'trên', 'theo', 'để', 'với', 'do', 'là', 'được', 'cho', 'về'];
test.each([...afterYear, 'đối với', 'trở đi', 'đến nay', 'trở lại'])('“đến 2030 %s” has a year', (words) =>
  expect(first(`đến 2030 ${words} phường`)).toMatchObject({ kind: 'time', unit: 'year' }),
);

test.each(['ngày', 'mùng', 'mồng'])('“%s 5” is a day', (name) =>
  expect(first(`${name} 5`)).toMatchObject({ kind: 'time', unit: 'day', points: [{ day: 5 }] }),
);

test.each<[text: string, days: [day: number, month?: number][]]>([
  ['ngày 5/6 đến 7.', [[5, 6], [7]]],
  ['ngày 5/6 đến hết 7.', [[5, 6], [7]]],
  ['ngày 5/6, 7.', [[5, 6]]],
  ['ngày 5/6 đến 7 hộ', [[5, 6]]],
  ['ngày 3, 4/7 trường Mẫu nghỉ', [[3], [4, 7]]],
  ['dịp 30-4 tại xã', [[30, 4]]],
  ['dịp 30-4 và Tết', [[30, 4]]],
  ['gặp 30-4 hộ', []],
  ['gặp 3-5.', []],
  ['gặp 5-7/10', [[5], [7, 10]]],
  ['5, 7/10 họp', [[5], [7, 10]]],
  ['gặp 5, 7/10', []],
  ['gặp 7-5/10', []],
  ['ngày 12-4 họp', [[12, 4]]],
  ['ngày 3-5 họp', [[3], [5]]],
  ['ngày 3, 4.', [[3], [4]]],
  ['ngày 3, 4 hộ', [[3]]],
])('the days of “%s” are %j', (text, days) => {
  const found = first(text);
  expect(found?.kind === 'time' ? found.points.map(({ day, month }) => [day, month]) : []).toEqual(
    days.map(([day, month]) => [day, month]),
  );
});

const hourWords = ['lúc', 'từ', 'đến', 'trước', 'sau', 'vào', 'khoảng', 'sáng', 'chiều', 'tối', 'hồi'];
test.each(hourWords)('“%s 12g” is an hour', (word) =>
  expect(first(`${word} 12g`)).toMatchObject({ kind: 'time', unit: 'hour' }),
);

const moneyWords = ['đồng', 'đ', 'VNĐ', 'VND', 'USD', 'hộ', 'người', 'lượt'];
test.each(moneyWords)('“1 500 000 %s” is one number', (unit) =>
  expect(all(`chi 1 500 000 ${unit}`)).toMatchObject([{ kind: 'amount', whole: '1500000' }]),
);

test.each(['hoặc', 'và', 'hay', 'để', 'khi', 'nếu', 'theo', 'trước', 'ngay'])(
  'a number to call may be before “%s”',
  (word) => expect(first(`gọi 114 ${word} có cháy`)).toMatchObject({ kind: 'digits', groups: ['114'] }),
);

test.each([',', ';', ' và', ' hoặc', ' hay', ', và', ', hoặc'])(
  'numbers to call are joined by “%s”',
  (joint) => expect(all(`gọi 113${joint} 115.`)).toMatchObject([{ groups: ['113'] }, { groups: ['115'] }]),
);

test.each(['Nghị quyết', 'Quyết định', 'Kế hoạch', 'Thông báo', 'Công văn', 'Chỉ thị'])(
  'the number of a “%s” is not said digit by digit',
  (type) => expect(first(`${type} số 1022.`)).toMatchObject({ kind: 'amount' }),
);

test.each(['trước', 'cho', 'sau', 'ở', 'trong', 'và', 'trên', 'tại'])('a score may be before “%s”', (word) =>
  expect(first(`thắng 3-2 ${word} sân`)).toMatchObject({ kind: 'share', as: 'score' }),
);

test.each<[text: string, quantity: object]>([
  ['mã K1204', { kind: 'digits' }],
  ['chuẩn 5574:2018', { kind: 'place', parts: ['5574', 'năm', '2018'] }],
  ['chuẩn Việt Nam 5574:2018', { kind: 'place', parts: ['5574', 'năm', '2018'] }],
  ['Chương II - IV', { kind: 'amount', whole: '2', opensRange: true }],
  ['ngõ 8/2026', { kind: 'place' }],
  ['gặp 8/2026', { kind: 'time', unit: 'month' }],
  ['7h tới 9h', { kind: 'time', unit: 'hour', joints: ['to'] }],
  ['7h đến 9h', { kind: 'time', unit: 'hour', joints: ['to'] }],
  ['tỷ lệ 1:20', { kind: 'share' }],
  ['tỷ lệ 1:20 - 1:30', { kind: 'share' }],
  ['tổng đài 1900123456', { kind: 'digits', groups: ['1900', '1234', '56'] }],
  ['gặp 1234 567 8901', { kind: 'digits' }],
  ['gặp 1234 5678', { kind: 'amount' }],
  ['gặp 02253123456', { kind: 'digits', groups: ['0225', '3123', '456'] }],
  ['gặp 12g', { kind: 'amount', unit: 'gam' }],
  ['gặp 0912.345', { kind: 'amount' }],
  ['gặp 0912.345.678', { kind: 'digits', groups: ['0912', '345', '678'] }],
])('“%s” is %j', (text, quantity) => expect(first(text)).toMatchObject(quantity));
