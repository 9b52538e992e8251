import { expect, test } from 'vitest';
import { documentOf, portalOf } from '../../fixtures/portal.ts';
import { readerOf } from '../spoken-text.ts';

const portal = portalOf({ directives: [{ id: 'x' }] });
const said = (text: string): string => readerOf(documentOf(portal, 'x'), portal).words(text).trim();

test.each([
  // Telephone numbers and short numbers.
  ['gọi 114 khi có khói, 115 khi có người ngất', 'gọi một một bốn khi có khói, một một năm khi có người ngất'],
  ['gọi 114 khi có khói, 115 người đã ký', 'gọi một một bốn khi có khói, một trăm mười lăm người đã ký'],
  ['số máy trực: 3822.456', 'số máy trực: ba tám hai hai, bốn năm sáu'],
  ['bấm 1022 nhánh 3', 'bấm một không hai hai nhánh ba'],
  ['bấm 1022 phím 3', 'bấm một không hai hai phím ba'],
  ['tin nhắn đến từ số 8077', 'tin nhắn đến từ số tám không bảy bảy'],
  ['đầu số 8077', 'đầu số tám không bảy bảy'],
  ['gọi 090 000 0000, 090 000 0000.', 'gọi không chín không, không không không, không không không không, không chín không, không không không, không không không không.'],
  // Counts, shares and ranges.
  ['xong mặt bằng 3/5 tuyến', 'xong mặt bằng ba trên năm tuyến'],
  ['chỉ bằng 3/5 mức cũ', 'chỉ bằng ba phần năm mức cũ'],
  ['tổng kết tuần 2 tháng 5', 'tổng kết tuần hai tháng năm'],
  ['phun thuốc đợt 2 tháng 5/2026', 'phun thuốc đợt hai tháng năm, năm hai nghìn không trăm hai mươi sáu'],
  ['máy 100 kVA - 22 kV', 'máy một trăm ki lô vôn am pe hai mươi hai ki lô vôn'],
  ['dày 3 cm - 5 cm', 'dày ba xăng ti mét đến năm xăng ti mét'],
  // Names and their short forms in brackets.
  ['Ủy ban nhân dân phường (UBND phường), các tổ', 'Ủy ban nhân dân phường, các tổ'],
  ['lở mồm long móng (LMLM).', 'lở mồm long móng.'],
  // Slashes between words, and between marks.
  ['nam/nữ', 'nam hoặc nữ'],
  ['sóng 4G/5G', 'sóng bốn G, năm G'],
  ['mẫu A/B', 'mẫu A, B'],
  // Fields of work, people and places.
  ['Trung tâm VH-TT&TT phường', 'Trung tâm Văn hóa, Thông tin và Thể thao phường'],
  ['CN Lê Mẫu và ThS. Hà Mẫu', 'Cử nhân Lê Mẫu và Thạc sĩ Hà Mẫu'],
  ['chuyển qua BIDV – CN Biển Đông', 'chuyển qua bê i đê vê chi nhánh Biển Đông'],
  ['H. Bến Mẫu cũ', 'huyện Bến Mẫu cũ'],
  ['chị H. Hoa Mẫu', 'chị H. Hoa Mẫu'],
  ['Mẫu TK1-TS', 'Mẫu tê-ca một tê-ét'],
  ['xăng RON95', 'xăng ron chín mươi lăm'],
])('“%s” is “%s”', (text, words) => expect(said(text)).toBe(words)); // prettier-ignore
