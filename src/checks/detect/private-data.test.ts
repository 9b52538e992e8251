import { describe, expect, it } from 'vitest';
import { bankAccountAt, birthDateAt, mobileNumbersAt, personalNumberAt } from './private-data.ts';

describe('a personal identity number', () => {
  it.each([
    ['CCCD 031085000001', true],
    ['số 031 085 000 001 cấp ngày 05/6/2021', true],
    ['số 031.185.000.001', true],
    ['(031085000001)', true],
    ['Họ tên: Thí Dụ, 031085000001, tổ 5', true],
    ['sinh năm 2025: 031225000001', true],
    ['CMND số 031000001', true],
    ['số định danh cá nhân: 123456789012', true],
    ['sex and century 3, to be born in 2099: 031399000001', false],
    ['no province: 099085000001', false],
    ['a bar code: 893085000001', false],
    ['sex and century 4: 031485000001', false],
    ['fifteen digits: 031085000001000', false],
    ['https://portal.example/?id=031085000001', false],
    ['tổng số 031085000001 đồng', false],
    ['1.031.085.000.001 đồng', false],
  ])('%s: %s', (line, whether) => {
    expect(personalNumberAt(line, (year) => year <= 2026) !== undefined).toBe(whether);
  });
});

describe('a bank account beside a name', () => {
  it.each([
    ['Số tài khoản 19030000000001 Techcombank, bà Trần Thị Thí Dụ', true],
    ['STK: 0000000001 - TRAN VAN THI DU', true],
    ['| Trần Văn Thí Dụ | 19030000000001 | Vietcombank |', true],
    ['Chủ tài khoản: Trần Thị Thí Dụ, số TK 0000 0000 01', true],
    ['Số tài khoản 3761.0.0000001 tại Kho bạc Nhà nước khu vực III', false],
    ['Quỹ Vì người nghèo phường, số tài khoản 2115000000001 Agribank', false],
    ['tài khoản 2093 tại Hà Nội', false],
  ])('%s: %s', (line, whether) => {
    expect(bankAccountAt(line, []) !== undefined).toBe(whether);
  });

  it('may have the name on the next line, if it is said to be the owner', () => {
    expect(bankAccountAt('Số tài khoản: 0000000001', ['Chủ tài khoản: TRẦN THỊ THÍ DỤ'])).toBe(14);
    expect(bankAccountAt('Số tài khoản: 0000000001', ['Chủ tịch: Trần Thị Thí Dụ'])).toBeUndefined();
  });
});

describe('a birth with an address', () => {
  it.each([
    ['Ông Trần Văn Thí Dụ, sinh ngày 05/6/1985, trú tại tổ 5', true],
    ['Bà Trần Thị Thí Dụ, sinh năm 1985, địa chỉ: số 0 đường Mẫu', true],
    ['Ngày sinh: 05/6/1985; nơi ở: tổ 5', true],
    ['Ông Trần Văn Thí Dụ, sinh ngày 05/6/1985', false],
    ['Trẻ sinh năm 2020 tiêm tại địa chỉ số 0 đường Mẫu', false],
    ['kỷ niệm ngày sinh của Bác 19/5/1890', false],
  ])('%s: %s', (line, whether) => {
    expect(birthDateAt(line, []) !== undefined).toBe(whether);
  });
});

describe('a mobile number', () => {
  it.each([
    ['gọi 0900 000 001', 1],
    ['+84 900.000.001 hoặc 0900000002', 2],
    ['0225.3000000', 0],
    ['024 3000 0000', 0],
    ['18008000', 0],
    ['1900 0000', 0],
    ['0900000001234', 0],
    ['đường dây nóng của phường 0900 000 009', 0],
  ])('%s: %s', (line, count) => {
    expect(mobileNumbersAt(line, '0900.000.009')).toHaveLength(count);
  });
});
