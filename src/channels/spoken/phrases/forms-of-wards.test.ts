import { expect, test } from 'vitest';
import { documentOf, portalOf } from '../../fixtures/portal.ts';
import { readerOf } from '../spoken-text.ts';

const portal = portalOf({ directives: [{ id: 'x' }] });
const said = (text: string): string => readerOf(documentOf(portal, 'x'), portal).words(text);

test.each([
  // Joints and levels of short forms.
  ['Sở VH&TT mở hội', 'Sở Văn hóa và Thể thao mở hội'],
  ['phòng VHTT', 'phòng Văn hóa, Thể thao'],
  ['Ban TCTW', 'Ban Tổ chức Trung ương'],
  ['họp với BTGTW', 'họp với Ban Tuyên giáo Trung ương'],
  ['họp với BTGĐU', 'họp với Ban Tuyên giáo Đảng ủy'],
  ['UBKTTW', 'Ủy ban Kiểm tra Trung ương'],
  ['Luật SĐ, BS một điều', 'Luật sửa đổi, bổ sung một điều'],
  ['Luật Cư trú (sđ, bs năm nay)', 'Luật Cư trú, sửa đổi, bổ sung năm nay,'],
  ['khoản 2 Đ.14 Luật Cư trú', 'khoản hai Điều mười bốn Luật Cư trú'],
  ['TP Tư pháp', 'Trưởng phòng Tư pháp'],
  ['UBND TP Mẫu', 'Ủy ban nhân dân thành phố Mẫu'],
  // Lines to call.
  ['Bấm 111 để được giúp', 'Bấm một một một để được giúp'],
  ['đường dây nóng bảo vệ trẻ em 111 trực đêm', 'đường dây nóng bảo vệ trẻ em một một một trực đêm'],
  ['111 là tổng đài trẻ em', 'một một một là tổng đài trẻ em'],
  ['Nhắn tin 1407', 'Nhắn tin một bốn không bảy'],
  ['Gọi 1080 để hỏi', 'Gọi một không tám không để hỏi'],
  ['Gọi 114 công dân nhập ngũ', 'Gọi một trăm mười bốn công dân nhập ngũ'],
  ['đường dây nóng đã nhận 112 phiếu', 'đường dây nóng đã nhận một trăm mười hai phiếu'],
  ['ĐT (+84) 225 3842 115', 'điện thoại không hai hai năm, ba tám bốn hai, một một năm'],
  // Shares.
  ['Có 3/4 cử tri đồng ý', 'Có ba phần tư cử tri đồng ý'],
  ['có 2/3 đại biểu dự', 'có hai phần ba đại biểu dự'],
  ['có 3/4 thôn đạt', 'có ba trên bốn thôn đạt'],
  ['có 5/7 đại biểu dự', 'có năm trên bảy đại biểu dự'],
  ['bản đồ 1/2000', 'bản đồ một trên hai nghìn'],
  ['112 bé trai/100 bé gái', 'một trăm mười hai bé trai trên một trăm bé gái'],
  // Days and parts of a year.
  ['T2-T6', 'thứ hai đến thứ sáu'],
  ['T7, CN', 'thứ bảy, Chủ nhật'],
  ['Q.II/2026', 'quý hai năm hai nghìn không trăm hai mươi sáu'],
  ['Q.2 cũ', 'quận hai cũ'],
  ['6T đầu năm', 'sáu tháng đầu năm'],
  ['HKI và HKII', 'học kỳ một và học kỳ hai'],
  ['Quốc khánh 2.9', 'Quốc khánh mùng hai tháng chín'],
  ['định hướng 2035', 'định hướng năm hai nghìn không trăm ba mươi lăm'],
  // Measures and money.
  ['cao 1m65', 'cao một mét sáu mươi lăm'],
  ['1,2 tỷ đ', 'một phẩy hai tỷ đồng'],
  ['25.000 đ/USD', 'hai mươi lăm nghìn đồng một đô la Mỹ'],
  ['1,96 con/phụ nữ', 'một phẩy chín mươi sáu con một phụ nữ'],
  ['đạt 102% KH', 'đạt một trăm linh hai phần trăm kế hoạch'],
  ['van DN300', 'van đê nờ ba trăm'],
  ['20,8°N', 'hai mươi phẩy tám độ vĩ Bắc'],
  // Places and papers.
  ['căn 12A-05', 'căn mười hai A không năm'],
  ['Phụ lục số IIa', 'Phụ lục số hai a'],
  ['BCĐ 389/ĐP', 'Ban Chỉ đạo ba trăm tám mươi chín địa phương'],
  ['Tờ trình số: 56/TTr-PKT', 'Tờ trình số: năm mươi sáu'],
])('“%s” is “%s”', (text, words) => expect(said(text)).toBe(words));
