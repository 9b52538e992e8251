import { expect, it } from 'vitest';
import { readLetterhead } from '../letterhead.ts';

const heading = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';
const date = 'Hoa Sen, ngày 05 tháng 3 năm 2026';
const below = ['THÔNG BÁO', 'Mở lại chợ', 'Kính gửi: Các hộ'];

it.each<[string, string[], string[], number?]>([
  ['above the number', ['UBND PHƯỜNG', 'Số: 12/TB-UBND'], ['UBND PHƯỜNG']],
  ['not below the number', ['UBND PHƯỜNG', 'Số: 12/TB-UBND', 'BẢN GỐC'], ['UBND PHƯỜNG']],
  ['below a number that was read first', ['Số: 12/TB-UBND', 'UBND PHƯỜNG'], ['UBND PHƯỜNG']],
  [
    'beside the national heading',
    ['BẢN 1', `UBND PHƯỜNG\t${heading}`, `TRẠM Y TẾ\t${motto}`],
    ['BẢN 1', 'UBND PHƯỜNG', 'TRẠM Y TẾ'],
  ],
  [
    'beside it, not above a line in small letters',
    ['GIỮ LẠI', 'Bản của phường', `UBND PHƯỜNG\t${heading}`],
    ['UBND PHƯỜNG'],
  ],
  [
    'above the national heading',
    ['UBND PHƯỜNG', 'TRẠM Y TẾ', heading, motto, date],
    ['UBND PHƯỜNG', 'TRẠM Y TẾ'],
  ],
  ['above it, with the number between', ['UBND PHƯỜNG', 'Số: 12/TB-UBND', heading, motto], ['UBND PHƯỜNG']],
  ['above it, with a stamp between', ['UBND PHƯỜNG', 'KHẨN', heading, motto], ['UBND PHƯỜNG']],
  [
    'below the national heading',
    [heading, motto, 'UBND PHƯỜNG', 'TRẠM Y TẾ', date],
    ['UBND PHƯỜNG', 'TRẠM Y TẾ'],
  ],
  ['not below a date', ['UBND PHƯỜNG', heading, motto, date, 'CHỢ SEN'], ['UBND PHƯỜNG']],
  [
    'with the last word of a narrow column',
    ['MẶT TRẬN TỔ QUỐC VIỆT', 'NAM', 'Số: 12/TB'],
    ['MẶT TRẬN TỔ QUỐC VIỆT', 'NAM'],
  ],
  ['without crumbs of a scan', ['UBND PHƯỜNG', 'NAM', 'Số: 12/TB'], ['UBND PHƯỜNG'], 80],
  ['with three letters and a number', ['UBND PHƯỜNG 7', 'TỔ 3', 'Số: 12/TB'], ['UBND PHƯỜNG 7', 'TỔ 3']],
  [
    'with the number of a programme',
    ['UBND PHƯỜNG', 'BAN CHỈ ĐẠO 389', 'Số: 12/TB'],
    ['UBND PHƯỜNG', 'BAN CHỈ ĐẠO 389'],
  ],
  ['without a year', ['UBND PHƯỜNG', 'HỘI THI 2026', 'Số: 12/TB'], ['UBND PHƯỜNG']],
  ['without other large numbers', ['UBND PHƯỜNG', 'CHỢ SEN 389', 'Số: 12/TB'], ['UBND PHƯỜNG']],
  ['without figures', ['UBND PHƯỜNG', 'QĐ 12/3', 'Số: 12/TB'], ['UBND PHƯỜNG']],
  ['in small letters', ['Trạm Y tế phường', 'Chợ Sen', 'Số: 12/TB'], ['Trạm Y tế phường']],
  ['in small letters, not a sentence', ['Trạm Y tế phường họp.', 'Số: 12/TB'], []],
])('the name of the issuer is read %s', (_, rows, lines, confidence) => {
  const read = [...rows, ...below].map((text) => ({
    text,
    gap: false,
    page: 1,
    ...(confidence === undefined ? {} : { confidence }),
  }));
  expect(readLetterhead(read, false).issuerLines).toEqual(lines);
});
