import { expect, test } from 'vitest';
import { withAddressesSaid } from './addresses.ts';

test.each([
  [
    'thư về to_truong5@xa-mau.example.vn nhé',
    'thư về to gạch dưới truong5 a còng xa gạch ngang mau chấm example chấm vn nhé',
  ],
  ['Email: VanThu@Xa.Example', 'Email: vanthu a còng xa chấm example'],
  ['mở <https://www.cong.example.vn/> ngay', 'mở cong chấm example chấm vn ngay'],
  ['mở cong.example.vn.', 'mở cong chấm example chấm vn.'],
  ['(http://cong.example.vn)', '(cong chấm example chấm vn)'],
])('a short address is said: “%s”', (text, said) => expect(withAddressesSaid(text)).toBe(said));

const long = 'https://cong.example.vn/bieu-mau/2026/dang-ky.html?id=5';
const longMail = 'bo.phan.tiep.nhan.va.tra.ket.qua@xa.example.vn';
test.each([
  [`Đăng ký tại ${long}.`, 'Đăng ký tại địa chỉ ghi trong văn bản.'],
  [`Bấm đường link: ${long}`, 'Bấm đường link ghi trong văn bản'],
  [`Mở trang ${long} để xem`, 'Mở trang thông tin điện tử ghi trong văn bản để xem'],
  [`Cổng của xã (${long}) mở cả ngày`, 'Cổng của xã () mở cả ngày'],
  [`Gửi về ${longMail}.`, 'Gửi về hộp thư điện tử ghi trong văn bản.'],
  ['Gửi về to_dan_pho_5.2026@xa.example.vn', 'Gửi về hộp thư điện tử ghi trong văn bản'],
  [`Xem ${long}[^2] nhé`, 'Xem địa chỉ ghi trong văn bản[^2] nhé'],
  [`Hòm thư: ${longMail}`, 'Hòm thư ghi trong văn bản'],
  [`Vào ${long} hoặc ${long}`, 'Vào địa chỉ ghi trong văn bản'],
])('a long one is in the paper: “%s”', (text, said) => expect(withAddressesSaid(text)).toBe(said));

test.each([
  'email', 'e-mail', 'mail', 'gmail', 'thư điện tử', 'hộp thư', 'hộp thư điện tử', 'hòm thư', 'hòm thư điện tử', 'hòm thư góp ý', 'địa chỉ',
])('after “%s” a long mail address is not named again', (name) =>
  expect(withAddressesSaid(`Ghi ${name}: ${longMail}`)).toBe(`Ghi ${name} ghi trong văn bản`)); // prettier-ignore

test.each([
  'website', 'web', 'trang web', 'trang thông tin điện tử', 'trang điện tử', 'cổng thông tin điện tử', 'cổng dịch vụ công', 'đường link', 'link',
  'đường dẫn', 'liên kết', 'địa chỉ', 'fanpage', 'facebook', 'địa chỉ website', 'địa chỉ trang web',
])('after “%s” a long web address is not named again', (name) =>
  expect(withAddressesSaid(`Vào ${name} ${long}`)).toBe(`Vào ${name} ghi trong văn bản`)); // prettier-ignore

test.each([
  'tại', 'về', 'vào', 'ở', 'qua', 'trên', 'theo', 'truy cập', 'đến', 'tới', 'mở', 'từ', 'bằng', 'xem', 'là', 'hoặc', 'và', 'gửi',
])('after “%s” a long address is named', (word) => {
  expect(withAddressesSaid(`Phường ${word} ${long} nhé`)).toBe(`Phường ${word} địa chỉ ghi trong văn bản nhé`);
  expect(withAddressesSaid(`Phường ${word} ${longMail} nhé`)).toBe(
    `Phường ${word} hộp thư điện tử ghi trong văn bản nhé`,
  );
}); // prettier-ignore

test.each(['vn', 'com', 'net', 'org', 'edu', 'gov', 'info', 'asia', 'app', 'io', 'me', 'ly', 'gle', 'tv'])(
  'a name that ends with “.%s” is an address',
  (end) => expect(withAddressesSaid(`mở sen.${end} nhé`)).toBe(`mở sen chấm ${end} nhé`),
);

test.each([
  [`Xem ${long}, địa chỉ ${long}`, 'Xem địa chỉ ghi trong văn bản'],
  [`Xem ${long} và ${long}`, 'Xem địa chỉ ghi trong văn bản'],
  [`Gửi ${longMail}, hộp thư điện tử ${longMail}`, 'Gửi hộp thư điện tử ghi trong văn bản'],
])('two long ones are named once: “%s”', (text, said) => expect(withAddressesSaid(text)).toBe(said));

test.each(['lúc 8.30 tại sân', 'tỷ lệ 1.5.2', 'ThS.Lan', 'anh @Nam', 'TP.HCM'])(
  '“%s” has no address',
  (text) => expect(withAddressesSaid(text)).toBe(text),
);

test.each([
  ['Tải mau_don_01.docx về', 'Tải tệp ghi trong văn bản về'],
  ['Mở file: bieu-tong-hop.xlsx', 'Mở file ghi trong văn bản'],
  ['bản .pdf, 5.000 đồng', 'bản .pdf, 5.000 đồng'],
])('the name of a file is in the paper: “%s”', (text, said) => expect(withAddressesSaid(text)).toBe(said));

test.each([
  'docx',
  'doc',
  'xlsx',
  'xls',
  'pptx',
  'ppt',
  'pdf',
  'jpg',
  'jpeg',
  'png',
  'zip',
  'rar',
  'mp3',
  'mp4',
  'txt',
  'csv',
])('a name that ends with “.%s” is a file', (ending) => {
  for (const name of ['tệp', 'tệp tin', 'tập tin', 'file', 'biểu mẫu'])
    expect(withAddressesSaid(`${name} don.${ending} nhé`)).toBe(`${name} ghi trong văn bản nhé`);
});
