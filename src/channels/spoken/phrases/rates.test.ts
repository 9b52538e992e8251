import { expect, test } from 'vitest';
import {
  basisWords,
  countedWords,
  currencies,
  magnitudes,
  placeWords,
  wordsOfEach,
} from '../../../language/signs/rate-words.ts';
import { documentOf, portalOf } from '../../fixtures/portal.ts';
import { readerOf } from '../spoken-text.ts';
import { withRatesSaid } from './rates.ts';

const portal = portalOf({ directives: [{ id: 'x' }] });
/** The rows for a list, one for each of its words. */
const words = (list: readonly string[], written: string): string[] => {
  const rows = written.split(/,\s+/u);
  expect(list.filter((word) => !rows.includes(word))).toEqual([]);
  return rows;
};
const say = (text: string): string => readerOf(documentOf(portal, 'x'), portal).words(text);

test.each(
  words(
    basisWords,
    `hộ gia đình, hộ, người, tháng, năm, ngày đêm, ngày, tuần, quý, giờ, phút, lần, lượt, tấn, tạ, lít, suất,
    học sinh, trẻ, cháu, em, lớp, trường, buổi, tổ dân phố, tổ, phường, xã, thôn, đơn vị, hồ sơ, trường hợp,
    đối tượng, đợt, căn, nhà, bộ, chiếc, mẫu, sào, kỳ, ca, bàn, nhân khẩu, khẩu, thửa, vụ, thẻ, chi bộ,
    hội viên, điểm, xe, chuyến, khung, con, cây, năm học, nhiệm kỳ, giường, phòng, khu, đoàn, đội, nhóm, bản,
    chi hội, chi đoàn, cơ sở, gian hàng, giải, tiết, cuộc, khóa, mũi, liều, viên, phụ nữ, bà mẹ, sinh viên,
    công nhân, lao động, cặp, hộp, gói, thùng, bao, chai, cơn, sản phẩm, bài, tin,
    khu phố, khu dân cư, tuyến phố, tuyến đường, tuyến, ngõ, ngách, hẻm`,
  ),
)('“3 tin/%s” is a rate', (word) => expect(withRatesSaid(`3 tin/${word}.`)).toBe(`3 tin một ${word}.`));

test.each(
  words(
    countedWords,
    `đồng, triệu, nghìn, tỷ, lần, lượt, người, hộ, tấn, tạ, lít, giờ, phút, tiết, ngày, tháng, buổi, bản, tin,
    bài, bộ, cuộc, hồ sơ, suất, số, trẻ, học sinh, phần trăm, ca, chuyến, điểm, mô hình, công trình, con`,
  ),
)('“nhiều %s/kỳ” is a rate', (word) =>
  expect(withRatesSaid(`nhiều ${word}/kỳ`)).toBe(`nhiều ${word} một kỳ`),
);

test.each(
  words(placeWords, `phường, xã, thôn, tổ, tổ dân phố, khu, khu phố, xóm, ấp, bản, làng, đặc khu, thị trấn`),
)('“4 %s/xã” is a choice', (word) => expect(withRatesSaid(`4 ${word}/xã`)).toBe(`4 ${word}/xã`));

test.each([
  ['90 nghìn đồng / cháu / buổi', '90 nghìn đồng một cháu một buổi'],
  ['2 gói quà/cháu', '2 gói quà một cháu'],
  ['5 tập thơ in/chi hội', '5 tập thơ in một chi hội'],
  ['60m2/người', '60m2 một người'],
  ['12%/năm', '12% một năm'],
  ['500 đồng/bó', '500 đồng một bó'],
  ['3 triệu đồng/bó', '3 triệu đồng một bó'],
  ['3 nghìn đồng/bó', '3 nghìn đồng một bó'],
  ['3 tỷ đồng/bó', '3 tỷ đồng một bó'],
  ['3 lít/bó', '3 lít một bó'],
  ['3 mét/bó', '3 mét một bó'],
  ['3 tấn/bó', '3 tấn một bó'],
  ['3 kg/bó', '3 kg một bó'],
  ['7 VNĐ/lượt', '7 VNĐ một lượt'],
  ['4 km/h', '4 km một giờ'],
  ['mưa 60mm/12h', 'mưa 60mm trong 12h'],
  ['mưa 60mm/2 ngày', 'mưa 60mm trong 2 ngày'],
])('“%s” is “%s”', (text, said) => expect(withRatesSaid(text)).toBe(said));

test.each(words(wordsOfEach, 'trung bình, bình quân, mỗi, định mức, ít nhất, tối thiểu, tối đa, mật độ'))(
  '“%s 1 xóm/khu phố” is a rate, and “1 xóm/khu phố” is a choice',
  (word) => {
    expect(say(`Có ${word} 1 xóm/khu phố.`)).toContain('một xóm một khu phố');
    expect(say('Có 1 xóm/khu phố.')).toContain('một xóm hoặc khu phố');
  },
);

test.each(['bố/mẹ', 'cấp/người', '3 rọ/bó', '3 kg/c', '3 bạn nam/nữ', 'lớp 4/7', 'vé tháng/1'])(
  '“%s” is no rate',
  (text) => expect(withRatesSaid(text)).toBe(text),
);

test.each(
  words(currencies, `VND, VNĐ, đồng, đ, USD, EUR, JPY, CNY, NDT, GBP, KRW, AUD`).filter(
    (money) => money !== 'USD',
  ),
)('an exchange of %s is no choice', (money) => {
  expect(say(`giá 5 ${money}/USD`)).toMatch(/^giá năm .+ một đô la Mỹ$/u);
});

test.each(words(magnitudes, `trăm, nghìn, ngàn, vạn, triệu, tỷ, tỉ`))(
  'after “%s” the sign of a unit is read',
  (word) => expect(say(`cần 3 ${word} m3`)).toBe(`cần ba ${word} mét khối`),
);

test.each([
  ['vay 30 triệu đồng/1 hộ', 'vay ba mươi triệu đồng một hộ'],
  ['đội bạn thua Lào 1-2', 'đội bạn thua Lào một hai'],
  ['Luật Đo lường 2025 có hiệu lực', 'Luật Đo lường năm hai nghìn không trăm hai mươi lăm có hiệu lực'],
  ['Mẫu số 05/ĐK', 'Mẫu số năm đê-ca'],
  ['theo Mẫu 03/XN-TT', 'theo Mẫu ba ích-nờ tê-tê'],
  ['Phòng KT, HT&ĐT xã', 'Phòng Kinh tế, Hạ tầng và Đô thị xã'],
  ['các phòng KT, HT&XB', 'các phòng kinh tế, hát-tê-ích-bê'],
])('“%s” is “%s”', (text, said) => expect(say(text).trim()).toBe(said));
