import { expect, test } from 'vitest';
import { documentOf, portalOf } from './fixtures/portal.ts';
import { digitsInWords, numberInWords } from './reading-numbers.ts';
import { countWords, sentencesOf } from './reading-sentences.ts';
import { readerOf } from './reading.ts';

const portal = portalOf({ directives: [{ id: 'x' }] }, { abbreviations: { QTĐH: 'Quán Triều Đường Hào' } });
const say = (text: string): string => readerOf(documentOf(portal, 'x'), portal).words(text);

test.each([
  ['2026', 'hai nghìn không trăm hai mươi sáu'],
  ['05', 'năm'],
  ['24', 'hai mươi tư'],
  ['105', 'một trăm linh năm'],
  ['1500000', 'một triệu năm trăm nghìn'],
])('%s is %s', (digits, words) => expect(numberInWords(digits)).toBe(words));

test('a telephone number is read digit by digit', () =>
  expect(digitsInWords('1900 0000')).toBe('một chín không không không không không không'));

test.each([
  ['Nghị quyết số 57-NQ/TW', 'Nghị quyết số năm mươi bảy của Bộ Chính trị'],
  ['Chương trình số 06-CTr/TU', 'Chương trình số sáu của Thành ủy'],
  ['Nghị quyết số 148/NQ-CP', 'Nghị quyết số một trăm bốn mươi tám của Chính phủ'],
  ['Nghị quyết số 72-NQ/TW ngày 09/9/2025 của Bộ Chính trị', 'Nghị quyết số bảy mươi hai của Bộ Chính trị'],
  [
    'Kế hoạch số 83/KH-UBND, Kế hoạch số 84/KH-UBND, Kế hoạch số 108/KH-UBND của UBND phường',
    'các Kế hoạch số tám mươi ba, tám mươi tư và một trăm linh tám của Ủy ban nhân dân phường',
  ],
  ['Quyết định 1637/QĐ-UBND', 'Quyết định số một nghìn sáu trăm ba mươi bảy'],
])('the code in “%s” is said as people say it', (text, said) => expect(say(text)).toBe(said));

test('a long list of codes is counted, then named', () =>
  expect(
    say(
      'Thực hiện các Nghị quyết số 45/2025/NQ-HĐND, Nghị quyết số 48/2025/NQ-HĐND, Nghị quyết số 49/2025/NQ-HĐND ngày 10/12/2025; Nghị quyết số 54/2025/NQ-HĐND ngày 11/12/2025 của HĐND thành phố.',
    ),
  ).toBe(
    'Thực hiện bốn Nghị quyết năm hai nghìn không trăm hai mươi lăm của Hội đồng nhân dân thành phố. Đó là các Nghị quyết số bốn mươi lăm, bốn mươi tám, bốn mươi chín và năm mươi tư.',
  ));

test.each([
  ['trước ngày 06/6/2026', 'trước ngày mùng sáu tháng sáu năm hai nghìn không trăm hai mươi sáu'],
  ['ngày 15/5/2026', 'ngày mười lăm tháng năm, năm hai nghìn không trăm hai mươi sáu'],
  ['tháng 4/2026', 'tháng tư năm hai nghìn không trăm hai mươi sáu'],
  ['19 giờ 30', 'mười chín giờ ba mươi'],
  ['lúc 8h00', 'lúc tám giờ'],
  ['100% tổ dân phố', 'một trăm phần trăm tổ dân phố'],
  ['2,4 tấn', 'hai phẩy bốn tấn'],
  ['1.637 hộ', 'một nghìn sáu trăm ba mươi bảy hộ'],
  ['trực 24/24 giờ', 'trực suốt ngày đêm'],
  ['Quý IV', 'Quý bốn'],
  ['tuyến đường TT1', 'tuyến đường tê tê một'],
])('“%s” is “%s”', (text, said) => expect(say(text)).toBe(said));

test.each([
  ['UBND và HĐND phường', 'Ủy ban nhân dân và Hội đồng nhân dân phường'],
  ['bảo đảm ANTT, PCCC', 'bảo đảm an ninh trật tự, phòng cháy, chữa cháy'],
  ['phường QTĐH', 'phường Quán Triều Đường Hào'],
  ['TỔ CHỨC THỰC HIỆN', 'Tổ chức thực hiện'],
  ['kinh tế - xã hội', 'kinh tế xã hội'],
  ['khó khăn, đề xuất (nếu có)', 'khó khăn, đề xuất nếu có'],
  ['Nghị quyết (gửi kèm theo công văn này) đến Nhân dân', 'Nghị quyết đến Nhân dân'],
  ['Tổng đài 18008000 (nhánh 7)', 'Tổng đài một tám không không tám không không không, nhánh bảy,'],
  ['theo đường link <https://theodoinq.dcs.vn> đã được tạo lập', 'theo đường dẫn đã được tạo lập'],
  ['gửi về ubnd@portal.example hoặc qua tổ trưởng', 'gửi về hộp thư điện tử của phường hoặc qua tổ trưởng'],
])('“%s” is “%s”', (text, said) => expect(say(text)).toBe(said));

test('a long sentence is parted where a reader breathes', () => {
  const long =
    'Căn cứ khả năng cân đối ngân sách phường và đề xuất của các phòng, tổng hợp trình cấp có thẩm quyền bố trí kinh phí từ nguồn ngân sách nhà nước để bảo đảm kinh phí thực hiện các Nghị quyết trên theo quy định của Luật Ngân sách nhà nước và các văn bản hướng dẫn thi hành.';
  const sentences = sentencesOf(long);
  expect(sentences.every((sentence) => countWords(sentence) <= 45)).toBe(true);
  expect(sentences.at(-1)).toMatch(/^Mục đích là để bảo đảm kinh phí/);
});
