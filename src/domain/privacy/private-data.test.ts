import { describe, expect, it } from 'vitest';
import { actingLabels, conditionLabels, conditions, workLabels } from '../../language/privacy/conditions.ts';
import { privateDataIn } from './private-data.ts';
import type { PrivateDatum, PrivateKind } from './private-datum.ts';
import { textLines } from './private-line.ts';
import { tableLines } from './table-lines.ts';

const dataIn = (text: string): PrivateDatum[] =>
  privateDataIn(textLines(text.split('\n').map((line, source) => ({ source, text: line }))));

/** Whether a text has private data of a kind. */
const has = (kind: PrivateKind, text: string): boolean => dataIn(text).some((datum) => datum.kind === kind);

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
    ['CCCD: O31O85OOOOO1', true],
    ['căn cước số không ba một, không tám năm, không không không, không không một', true],
    ['CMND\n\n031000001', true],
    ['Mã số công dân 031\u200b085000001', true],
    ['số hiệu văn bản 031085000001', false],
    ['no province: 099085000001', false],
    ['a bar code: 893085000001', false],
    ['sex and century 4: 031485000001', false],
    ['fifteen digits: 031085000001000', false],
    ['https://portal.example/?id=031085000001', false],
    ['tổng số 031085000001 đồng', false],
    ['1.031.085.000.001 đồng', false],
    ['mã tài sản 031085000001', false],
    ['mã định danh văn bản 031085000001', true],
    ['mã định danh văn bản 123456789012', false],
  ])('%s: %s', (text, whether) => {
    expect(has('personal-number', text)).toBe(whether);
  });

  it('says from which year on it may be that of a person', () => {
    expect(dataIn('to be born in 2099: 031399000001')).toMatchObject([{ bornIn: 2099 }]);
    expect(dataIn('born in 1985: 031085000001')[0]).not.toHaveProperty('bornIn');
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
    ['Số tài khoản: 0000000001\nChủ tài khoản: TRẦN THỊ THÍ DỤ', true],
    ['Số tài khoản: 0000000001\nChủ tịch: Trần Thị Thí Dụ', false],
    ['Ông Trần Văn Thí Dụ muốn nhận qua tài khoản thì gọi 1900 0000', false],
  ])('%s: %s', (text, whether) => {
    expect(has('bank-account', text)).toBe(whether);
  });
});

describe('a birth with an address', () => {
  it.each([
    ['Ông Trần Văn Thí Dụ, sinh ngày 05/6/1985, trú tại tổ 5', true],
    ['Bà Trần Thị Thí Dụ, sinh năm 1985, địa chỉ: số 0 đường Mẫu', true],
    ['Ngày sinh: 05/6/1985; nơi ở: tổ 5', true],
    ['Cháu Trần Văn Dụ sinh 12/2020, nhà số 0 ngõ 3', true],
    ['Ông Trần Văn Dụ, sinh tháng 6 năm 1985, trú tại tổ 5', true],
    ['Họ tên: Trần Thị Dụ; NS: 05/6/1985; HKTT: tổ 5', true],
    ['Trần Thị Dụ - 1985 - số 0 ngõ 3 tổ 5', true],
    ['Sự cố phát sinh 12/2020, ông Trần Văn Dụ báo, số 0 ngõ 3', false],
    ['Ứng cử viên Trần Thị Dụ, sinh năm 1985, quê quán: Hải Dương', false],
    ['Ông Trần Văn Thí Dụ, sinh ngày 05/6/1985', false],
    ['Trẻ sinh năm 2020 tiêm tại địa chỉ số 0 đường Mẫu', false],
    ['kỷ niệm ngày sinh của Bác 19/5/1890', false],
    ['Tổng vệ sinh ngày 22/8/2026, ông Trần Văn Thí Dụ, nhà văn hóa tổ 5', false],
  ])('%s: %s', (text, whether) => {
    expect(has('birth-date', text)).toBe(whether);
  });
});

describe('a telephone', () => {
  it.each([
    ['gọi 0900 000 001', 1],
    ['+84 900.000.001 hoặc 0900000002', 2],
    ['[0900 000 001](tel:0900000001)', 1],
    ['0225.3000000', 0],
    ['024 3000 0000', 0],
    ['18008000', 0],
    ['1900 0000', 0],
    ['0900000001234', 0],
    ['Đường dây nóng của phường: 0900 000 009', 0],
    ['Công an phường: 0900 000 009', 0],
    ['Nhà riêng bà Thí Dụ: 0225 3000 000', 1],
  ])('%s: %s', (text, count) => {
    expect(dataIn(text).filter(({ kind }) => kind === 'private-phone')).toHaveLength(count);
  });

  it('is nobody’s where nobody is named beside it', () => {
    expect(dataIn('gọi 0900 000 001')).toMatchObject([{ isUnclaimed: true, digits: '900000001' }]);
    expect(dataIn('gọi ông Thí Dụ, 0900 000 001')[0]).not.toHaveProperty('isUnclaimed');
  });
});

describe('a fact about a person', () => {
  it.each([
    ['Danh sách người nghiện ma túy năm 2026: ông Trần Văn Dụ', true],
    ['Danh sách hộ nghèo được hỗ trợ, liên hệ bà Trần Thị Dụ', false],
    ['Vợ ông Khoa bị bệnh Parkinson', true],
    ['Xét duyệt hộ cận nghèo: hộ ông Trần Văn Dụ', true],
    ['Hỗ trợ hộ nghèo sửa nhà: bà Trần Thị Dụ, tổ 4', true],
    ['Xét duyệt hộ cận nghèo: bà Trần Thị Dụ phụ trách', false],
    ['Chương trình hỗ trợ hộ nghèo: ông Trần Văn Dụ, Chủ tịch, chủ trì', false],
    ['Khoa điều trị bệnh Parkinson', false],
    ['Đồng chí Trần Văn Dụ bị thực dân Pháp kết án tử hình', false],
  ])('%s: %s', (text, whether) => expect(has('private-fact', text)).toBe(whether));

  it.each(conditions)('Bà Trần Thị Dụ, %s', (phrase) => {
    expect(has('private-fact', `Bà Trần Thị Dụ, ${phrase}.`)).toBe(true);
  });

  it.each(conditionLabels)('is what a field has: %s', (label) => {
    expect(
      has('private-fact', `Họ và tên: Trần Thị Dụ\n${label[0]!.toUpperCase()}${label.slice(1)}: nặng`),
    ).toBe(true);
  });

  it.each([
    'Bà Trần Thị Dụ trao quà cho hộ nghèo.',
    'Bà Trần Thị Dụ, Chủ tịch Hội Người khuyết tật phường, phát biểu.',
    'Bà Trần Thị Dụ không thuộc hộ nghèo.',
    'Tổ của bà Trần Thị Dụ có 3 hộ nghèo.',
    'Bà T.T.D., hộ nghèo',
    'Đường Trần Thị Dụ, hộ nghèo',
    'Liệt sĩ Trần Văn Dụ bị bắt năm 1950.',
    'Cơ sở cai nghiện ma túy: ông Trần Văn Dụ, Giám đốc.',
    'Họ và tên: Trần Thị Dụ\nBệnh: không',
  ])('is none in: %s', (text) => {
    expect(has('private-fact', text)).toBe(false);
  });
});

/** Whether a row of a table with two columns has a private fact. */
function rowHasFact(...texts: [string, string][]): boolean {
  const rows = texts.map((row) => row.map((text) => ({ source: 0, index: 0, text })));
  return privateDataIn(tableLines(rows, true)).some(({ kind }) => kind === 'private-fact');
}

it('a fact in a form of two columns is said of the person above it', () => {
  expect(rowHasFact(['Họ và tên', 'Trần Thị Dụ'], ['Bệnh', 'Ung thư phổi'])).toBe(true);
});

describe('a fact in a row', () => {
  it('is said of the person beside it', () => {
    expect(rowHasFact(['Họ và tên', 'Diện'], ['Trần Thị Dụ', 'Hộ nghèo'])).toBe(true);
    expect(rowHasFact(['Trẻ', 'Cha mẹ nuôi'], ['Lê Văn Dụ', 'Trần Thị Dụ'])).toBe(true);
  });

  it.each(actingLabels)('is said of nobody where the person is %s', (label) => {
    expect(rowHasFact([label, 'Ai'], ['Trần Thị Dụ', 'Hộ nghèo'])).toBe(false);
  });

  it.each(workLabels)('is work below %s', (label) => {
    expect(rowHasFact(['Họ và tên', label], ['Trần Thị Dụ', 'Hộ nghèo'])).toBe(false);
  });
});

describe('other data of a person', () => {
  it.each([
    ['Hộ chiếu C0000001', true],
    ['HỘ CHIẾU / PASSPORT\nSố / No: K0000001', true],
    ['Mật khẩu VNeID của bà Trần Thị Dụ: Thidu123', true],
    ['Mật khẩu mạnh, ví dụ của bà Trần Thị Dụ nêu: không có', false],
    ['Mã số BHXH 0000000001', true],
    ['Mã số thuế của ông Trần Văn Dụ: 0000000001', true],
    ['Ông Trần Văn Dụ, xe 15A-000.01', true],
    ['Ông Trần Văn Dụ, thi.du@gmail.com', true],
    ['Nhà ông Trần Văn Dụ: 20.800001, 106.600001', true],
    ['Ông Trần Văn Dụ, mật khẩu: Thidu123', true],
    ['Ông Trần Văn Dụ, facebook.com/thidu', true],
    ['Mã số thuế của Công ty Thí Dụ: 0000000001', false],
    ['Hộ chiếu\n\nX0000001', true],
    ['Bà Dụ có số BHXH 0000000001', true],
    ['Cơ sở BHXH 0000000001', false],
    ['Hộ chiếu, căn cước\n\nX0000001', false],
    ['Mã đơn vị BHXH 0000000001', false],
    ['Xe của Trạm Y tế, biển số 15A-000.01', false],
    ['Ủy ban nhân dân phường, thi.du@gmail.com', false],
    ['Trụ sở: 20.800001, 106.600001', false],
  ])('%s: %s', (text, whether) => {
    expect(has('personal-data', text)).toBe(whether);
  });
});
