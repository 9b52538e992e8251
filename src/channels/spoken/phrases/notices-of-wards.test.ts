import { expect, test } from 'vitest';
import { documentOf, portalOf } from '../../fixtures/portal.ts';
import { readerOf } from '../spoken-text.ts';

const portal = portalOf({ directives: [{ id: 'x' }] });

// prettier-ignore
test.each([
  // Days and hours.
  ['họp tối nay, 9/11', 'họp tối nay, ngày mùng chín tháng mười một'],
  ['sáng mai, 8/12', 'sáng mai, ngày mùng tám tháng mười hai'],
  ['từ 20 giờ ngày 6 đến 5 giờ ngày 7/3', 'từ hai mươi giờ ngày mùng sáu đến năm giờ ngày mùng bảy tháng ba'],
  ['rằm tháng 8 (15/8 ÂL)', 'rằm tháng tám, ngày mười lăm tháng tám âm lịch,'],
  ['khung giờ 5-7g sáng', 'khung giờ từ năm giờ đến bảy giờ sáng'],
  ['liều 2-3 g một gốc', 'liều hai đến ba gam một gốc'],
  ['T3, T5.', 'thứ ba, thứ năm.'],
  ['thu rác ngày 3-5-7 hằng tuần', 'thu rác ngày ba, năm, bảy hằng tuần'],
  // Units that the words around decide.
  ['xe tải 8T qua cầu', 'xe tải tám tấn qua cầu'],
  ['gói bảo hiểm 6T', 'gói bảo hiểm sáu tháng'],
  ['thông điệp 3T', 'thông điệp ba T'],
  ['can 20L nước', 'can hai mươi lít nước'],
  ['tàu 60CV', 'tàu sáu mươi mã lực'],
  ['máy 5HP', 'máy năm mã lực'],
  // Rates.
  ['90.000đ/HS/tháng ở lớp', 'chín mươi nghìn đồng một học sinh một tháng ở lớp'],
  ['50.000đ/người thứ hai/năm', 'năm mươi nghìn đồng một người thứ hai một năm'],
  ['k/g các ban', 'kính gửi các ban'],
  ['có 3 đ/c vắng', 'có ba đồng chí vắng'],
  ['thu đạt 60%/DT ngân sách', 'thu đạt sáu mươi phần trăm dự toán ngân sách'],
  ['đạt 80% KH', 'đạt tám mươi phần trăm kế hoạch'],
  // Numbers that are said digit by digit.
  ['số định danh 031 094 005 678', 'số định danh không ba một, không chín bốn, không không năm, sáu bảy tám'],
  ['mã quan hệ ngân sách 1020304', 'mã quan hệ ngân sách một không hai, không ba không bốn'],
  ['TK 3713.0.1099', 'tài khoản ba bảy một ba, không, một không chín chín'],
  ['ĐT của tổ: 0936111222', 'điện thoại của tổ: không chín ba sáu, một một một, hai hai hai'],
  ['Cứu hỏa: 114', 'Cứu hỏa: một một bốn'],
  // Papers and places.
  ['Đ.12 Luật Cư trú', 'Điều mười hai Luật Cư trú'],
  ['triển khai ĐA06', 'triển khai đề án không sáu'],
  ['UBND X. Sen, H. Đông cũ', 'Ủy ban nhân dân xã Sen, huyện Đông cũ'],
  ['cao tốc CT.08', 'cao tốc xê tê không tám'],
  ['Luật Thú y (SĐ,BS)', 'Luật Thú y, sửa đổi, bổ sung,'],
  ['mở từ 17h T6 đến 22h CN', 'mở từ mười bảy giờ thứ sáu đến hai mươi hai giờ Chủ nhật'],
  ['Mẫu CT03', 'Mẫu xê-tê không ba'],
  ['khối A00, D07', 'khối A không không, D không bảy'],
  ['nhà N05-T2', 'nhà N không năm T hai'],
  ['phòng 36m2/24 trẻ', 'phòng ba mươi sáu mét vuông trên hai mươi tư trẻ'],
  ['40% + 60% sau', 'bốn mươi phần trăm cộng sáu mươi phần trăm sau'],
  ['25mg + kẽm 90mcg', 'hai mươi lăm mi li gam cộng kẽm chín mươi mi crô gam'],
  ['tổ chức CT-XH', 'tổ chức chính trị xã hội'],
  // Signs.
  ['cống BxH', 'cống B nhân H'],
  ['2 sản phẩm 4*', 'hai sản phẩm bốn sao'],
  ['HO TEN', 'Ho ten'],
])('“%s” is “%s”', (text, said) => {
  const reader = readerOf(documentOf(portal, 'x'), portal);
  expect(reader.words(text).replace(/ngày (?=mùng)/gu, '')).toBe(said.replace(/ngày (?=mùng)/gu, ''));
  expect([...reader.unknown]).toEqual([]);
});
