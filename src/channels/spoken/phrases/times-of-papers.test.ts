import { expect, test } from 'vitest';
import { documentOf, portalOf } from '../../fixtures/portal.ts';
import { readerOf } from '../spoken-text.ts';

const portal = portalOf({ directives: [{ id: 'x' }] });
const say = (text: string): string => readerOf(documentOf(portal, 'x'), portal).words(text);

// prettier-ignore
test.each([
  ['tối ngày 18.9', 'tối ngày mười tám tháng chín'],
  ['giá 18.9 điểm', 'giá mười tám phẩy chín điểm'],
  ['năm Mậu Thân 1968', 'năm Mậu Thân một nghìn chín trăm sáu mươi tám'],
  ['Quý I+II/2027', 'Quý một và quý hai năm hai nghìn không trăm hai mươi bảy'],
  ['nộp hồ sơ từ ngày 02 đến hết ngày 15/3/2027', 'nộp hồ sơ từ ngày mùng hai đến hết ngày mười lăm tháng ba năm hai nghìn không trăm hai mươi bảy'],
  ['sáng 09/02/2027 (mùng 3 Tết)', 'sáng ngày mùng chín tháng hai năm hai nghìn không trăm hai mươi bảy, mùng ba Tết,'],
  ['ngày 4.5.2026', 'ngày mùng bốn tháng năm, năm hai nghìn không trăm hai mươi sáu'],
  ['ngày 14-8-2026', 'ngày mười bốn tháng tám năm hai nghìn không trăm hai mươi sáu'],
  ['Hải Phòng, ngày 01 tháng 12 năm 2026', 'Hải Phòng, ngày mùng một tháng mười hai năm hai nghìn không trăm hai mươi sáu'],
  ['từ 25/11 đến hết 10/12', 'từ ngày hai mươi lăm tháng mười một đến hết ngày mùng mười tháng mười hai'],
  ['trong 02 ngày 17 và 18/7/2026', 'trong hai ngày mười bảy và mười tám tháng bảy năm hai nghìn không trăm hai mươi sáu'],
  ['trong các ngày 2, 9, 16/4', 'trong các ngày mùng hai, mùng chín, mười sáu tháng tư'],
  ['trước 30/9 hằng năm', 'trước ngày ba mươi tháng chín hằng năm'],
  ['từ 20h ngày 03/6 đến 5h ngày 04/6', 'từ hai mươi giờ ngày mùng ba tháng sáu đến năm giờ ngày mùng bốn tháng sáu'],
  ['vào hồi 13 giờ 30 phút ngày 08/9/2026 (thứ Ba)', 'vào hồi mười ba giờ ba mươi ngày mùng tám tháng chín năm hai nghìn không trăm hai mươi sáu, thứ Ba,'],
  ['lúc 06h45 sáng', 'lúc sáu giờ bốn mươi lăm sáng'],
  ['lúc 0h00 ngày 01/01/2027', 'lúc không giờ ngày mùng một tháng một năm hai nghìn không trăm hai mươi bảy'],
  ['từ 8 - 10 giờ sáng', 'từ tám giờ đến mười giờ sáng'],
  ['9g15 ngày 22/11', 'chín giờ mười lăm ngày hai mươi hai tháng mười một'],
  ['khung giờ 18h-22h hằng ngày', 'khung giờ từ mười tám giờ đến hai mươi hai giờ hằng ngày'],
  ['tháng 01 và 02/2027', 'tháng một và tháng hai năm hai nghìn không trăm hai mươi bảy'],
  ['trong tháng 10, 11/2026', 'trong tháng mười, tháng mười một năm hai nghìn không trăm hai mươi sáu'],
  ['từ tháng 9/2026 đến tháng 5/2027', 'từ tháng chín năm hai nghìn không trăm hai mươi sáu đến tháng năm, năm hai nghìn không trăm hai mươi bảy'],
  ['từ 01/2026 đến 06/2026', 'từ tháng một năm hai nghìn không trăm hai mươi sáu đến tháng sáu'],
  ['báo cáo quý III/2026 và 9 tháng đầu năm', 'báo cáo quý ba năm hai nghìn không trăm hai mươi sáu và chín tháng đầu năm'],
  ['trong quý I, quý II/2027', 'trong quý một, quý hai năm hai nghìn không trăm hai mươi bảy'],
  ['quý 4 năm 2026', 'quý bốn năm hai nghìn không trăm hai mươi sáu'],
  ['từ quý II đến quý IV năm 2026', 'từ quý hai đến quý bốn năm hai nghìn không trăm hai mươi sáu'],
  ['giai đoạn I (2026-2028)', 'giai đoạn một, từ năm hai nghìn không trăm hai mươi sáu đến năm hai nghìn không trăm hai mươi tám,'],
  ['trong 5 năm qua (2021–2025)', 'trong năm năm qua, từ năm hai nghìn không trăm hai mươi mốt đến năm hai nghìn không trăm hai mươi lăm,'],
  ['năm 2026 và các năm tiếp theo', 'năm hai nghìn không trăm hai mươi sáu và các năm tiếp theo'],
  ['tầm nhìn đến năm 2045', 'tầm nhìn đến năm hai nghìn không trăm bốn mươi lăm'],
  ['6 tháng đầu năm 2027', 'sáu tháng đầu năm hai nghìn không trăm hai mươi bảy'],
  ['tuần 2 tháng 7', 'tuần hai tháng bảy'],
  ['lễ khai giảng ngày 5/9', 'lễ khai giảng ngày mùng năm tháng chín'],
])('“%s” is “%s”', (text, said) => expect(say(text)).toBe(said));
