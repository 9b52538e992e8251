import { describe, expect, it } from 'vitest';
import { privateDataIn } from './private-data.ts';
import { textLines } from './private-line.ts';
import { tableLines } from './table-lines.ts';

/** The kinds of private data in a text, each once. */
const kindsIn = (text: string): string[] => [
  ...new Set(
    privateDataIn(textLines(text.split('\n').map((line, source) => ({ source, text: line })))).map(
      ({ kind }) => kind,
    ),
  ),
];

/** The same in a table whose first row has no need to be a head. */
const kindsInTable = (rows: readonly string[][]): string[] => [
  ...new Set(
    privateDataIn(
      tableLines(
        rows.map((row) => row.map((text) => ({ source: 0, index: 0, text }))),
        false,
      ),
    ).map(({ kind }) => kind),
  ),
];

describe('who holds an account', () => {
  it.each([
    'STK: 1900 0000 000 001 (Techcombank) – TRAN VAN DU',
    'Bà Trần Thị Dụ nhận hỗ trợ qua số tài khoản\n\n100000000001',
    'Chuyển cho tôi là Trần Văn Dụ\nSTK: 5000.205.000.001 NHNN',
    'Tài khoản bà Dụ số 711AB20000001',
    'Số tài khoản của người có công: 2600 2051 00001',
    'Ví MoMo của chị Trần Thị Dụ (hộ cháy nhà): 0334000001001',
    'Ủng hộ bà Trần Thị Dụ: 19030000000001, Agribank Chi nhánh Mẫu',
    'Chủ tài khoản\nTRẦN VĂN DỤ\nSố tài khoản\n19030000000001',
  ])('a person: %j', (text) => expect(kindsIn(text)).toContain('bank-account'));

  it.each([
    'Tài khoản 0011000000001, Vietcombank, chủ tài khoản: Ủy ban Mặt trận Tổ quốc Việt Nam',
    'Nộp vào tài khoản của Trường Tiểu học Kim Đồng: 2600 2010 0001 tại Agribank',
    'BÊN B: CÔNG TY TNHH CÂY XANH THÍ DỤ\nSTK: 46210000000001 BIDV',
    'Ủng hộ qua tài khoản: BAN VAN DONG QUY VI NGUOI NGHEO, số 3713 0000 0001 Agribank',
    'Số tài khoản 2115000000001 Agribank, chủ TK: TRUONG TIEU HOC LE LOI',
    'STK 2115000000001 - QUY VI NGUOI NGHEO PHUONG MAU',
    'Liên hệ bà Trần Thị Dụ, Chủ tịch Hội: số tài khoản của Hội 19030000000001',
  ])('a body: %j', (text) => expect(kindsIn(text)).not.toContain('bank-account'));
});

describe('a telephone of an official', () => {
  it.each([
    'Trực bão: đồng chí Trần Văn Dụ, Phó Chủ tịch UBND phường, ĐT 0900 000 001',
    'Trưởng Công an phường: Thượng tá Trần Văn Dụ – 0900 000 001 (đường dây nóng)',
    'Lịch trực: Phó Chủ tịch UBND phường Trần Văn Dụ, điện thoại 0900 000 001',
  ])('is answered by duty: %s', (text) => expect(kindsIn(text)).toEqual([]));

  it.each([
    'Đồng chí Trần Văn Dụ, Chủ tịch, trực; số nhà riêng 0900 000 001',
    'Trực nhà: ông Trần Văn Dụ, 0900 000 001',
    'Bà Trần Thị Dụ (0900 000 001) phản ánh với ông Lê Văn Mẫu, Chủ tịch UBND phường',
  ])('is no other: %s', (text) => expect(kindsIn(text)).toEqual(['private-phone']));

  it('has its duty in the head of a table', () => {
    const row = ['Trần Văn Dụ', 'Chủ tịch UBND', '0900 000 001'];
    expect(kindsInTable([['Họ và tên', 'Chức vụ', 'Điện thoại trực'], row])).toEqual([]);
    expect(
      kindsInTable([
        ['Tổ', 'Tổ trưởng', 'Điện thoại'],
        ['1', row[0]!, row[2]!],
      ]),
    ).toEqual([]);
    const farmer = [row[0]!, 'Nông dân', row[2]!];
    expect(kindsInTable([['Họ và tên', 'Nghề', 'Điện thoại'], farmer])).toEqual(['private-phone']);
  });
});

describe('a birth', () => {
  it.each([
    ['Cháu Phó Văn Dụ (SN 12.5.2019), nhà ở hẻm 3 Mẫu', ['birth-date']],
    ['Hàng Thí Dụ, sinh 17/9/2006, tạm trú 5 đường 20', ['birth-date']],
    ['Lường Văn Dụ, sinh 02/5/2007, trú bản Mẫu', ['birth-date']],
    ['Đội bóng sinh năm 2015, huấn luyện viên Trần Văn Dụ, tập tại số 5 Mẫu', []],
    ['Anh hùng Trần Văn Dụ, sinh ngày 14/2/1947, con ông Trần Văn Mẫu ở xã Mẫu', []],
    ['Nhà văn Thí Dụ sinh ngày 05/11/1918, sống ở Hải Phòng', []],
    ['Trẻ sinh năm 2025 uống thuốc tại khu phố 5, 112 Trần Văn Dụ', []],
    ['Danh sách người ứng cử:\n1. Trần Văn Dụ, sinh ngày 12/9/1974, nơi ở tổ 5', []],
    ['Giấy khai sinh Tống Thí Dụ, sinh ngày 25/12/2023, con ông Tống Văn Mẫu', ['birth-date']],
    ['Danh sách nhận quà:\n1. Trần Văn Dụ, sinh ngày 12/9/1974, nơi ở tổ 5', ['birth-date']],
  ])('%j: %j', (text, kinds) => expect(kindsIn(text)).toEqual(kinds));
});

describe('a fact of a text with marks or without', () => {
  it.each([
    ['Chị Dụ ở tổ 5 bị chồng bạo hành', ['private-fact']],
    ['Tổ 5 của chị Dụ có 5 hộ nghèo', []],
    ['ho ngheo: ong Tran Van Du, to 5', ['private-fact']],
    ['{"file":"HS khuyet tat nang_Tran Thi Du.pdf","title":"Hồ sơ"}', ['private-fact']],
    ['Ke hoach ho tro ho ngheo, ong Tran Van Du phu trach', []],
    ['{"file":"benh-an-HIV-Tran-Van-Du.pdf","title":"Hồ sơ"}', ['private-fact']],
    ['{"file":"ke-hoach-ho-ngheo-nam-2026.pdf","title":"Hồ sơ"}', []],
    ['Don xin tro cap_Tran Van Du_0900000001', ['private-phone']],
  ])('%s: %j', (text, kinds) => expect(kindsIn(text)).toEqual(kinds));
});

describe('a plot of land', () => {
  it.each([
    ['Thửa đất số 118, tờ bản đồ 22, chủ sử dụng: bà Trần Thị Dụ', ['personal-data']],
    ['Đơn của ông Trần Văn Dụ, GCN số BK 000001', ['personal-data']],
    ['Thu hồi thửa 201, tờ bản đồ số 14 do UBND phường quản lý', []],
    ['Ông Trần Văn Dụ, Chủ tịch, kiểm tra thửa 201, tờ bản đồ số 14', []],
  ])('%s: %j', (text, kinds) => expect(kindsIn(text)).toEqual(kinds));

  it('is in a row with its sheet', () => {
    const row = ['Trần Thị Dụ', '204', '31'];
    expect(kindsInTable([['Chủ sử dụng đất', 'Số thửa', 'Tờ BĐ'], row])).toEqual(['personal-data']);
    expect(kindsInTable([['Chủ sử dụng đất', 'Số thửa', 'Diện tích'], row])).toEqual([]);
  });
});

it('a row of values is no head of a table', () => {
  const rows = [
    ['TT', 'Chủ hộ', 'Phân loại'],
    ['1', 'Cứ A Dụ', 'Hộ nghèo'],
  ];
  expect(kindsInTable(rows)).toEqual(['private-fact']);
});

describe('a letter box of an open host', () => {
  it.each([
    ['Người gửi phản ánh: thidu_tran@yahoo.com.vn', ['personal-data']],
    ['Email người nộp: thi.du@icloud.com', ['personal-data']],
    ['Trả lời chị ấy qua thi.du@gmail.com', ['personal-data']],
    ['Gửi kết quả cho thi.du.1988@gmail.com', ['personal-data']],
    ['Học sinh gửi bài dự thi về hộp thư cuocthi@gmail.com', []],
    ['Người nộp hồ sơ gửi về địa chỉ motcua.mau@gmail.com', []],
    ['Bạn đọc gửi bài về bantin.phuongmau2025@gmail.com', []],
  ])('%s: %j', (text, kinds) => expect(kindsIn(text)).toEqual(kinds));
});

describe('a registered home', () => {
  it.each([
    ['Bà Trần Thị Dụ, thường trú số 27/4 đường Mẫu, đề nghị sửa ống nước', ['personal-data']],
    ['Bà Trần Thị Dụ, thường trú tại tổ 4', []],
    ['Ông Trần Văn Dụ, Bí thư chi bộ, thường trú số 27/4 đường Mẫu', []],
    ['Người ứng cử Trần Văn Dụ, nơi ở hiện nay số 27/4 đường Mẫu', []],
  ])('%s: %j', (text, kinds) => expect(kindsIn(text)).toEqual(kinds));
});
