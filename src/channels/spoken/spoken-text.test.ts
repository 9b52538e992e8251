import { describe, expect, test } from 'vitest';
import { documentOf, portalOf } from '../fixtures/portal.ts';
import { numberInWords } from './phrases/numbers.ts';
import { briefSentencesOf, sentencesOf } from './sentences.ts';
import { readerOf } from './spoken-text.ts';
import { countWords, longestSentence } from './words.ts';

const portal = portalOf({ directives: [{ id: 'x' }] }, { abbreviations: { QTĐH: 'Quán Triều Đường Hào' } });
const say = (text: string): string => readerOf(documentOf(portal, 'x'), portal).words(text);

test.each([
  ['2026', 'hai nghìn không trăm hai mươi sáu'],
  ['05', 'năm'],
  ['24', 'hai mươi tư'],
  ['105', 'một trăm linh năm'],
  ['1500000', 'một triệu năm trăm nghìn'],
])('%s is %s', (digits, words) => expect(numberInWords(digits)).toBe(words));

test('what is behind 16,000 characters of one text stays as it is written, and is told', () => {
  const reader = readerOf(documentOf(portal, 'x'), portal);
  const said = reader.words(`${'Dọn kênh. '.repeat(1600)}Gọi 1900 0000.`);
  expect(said.endsWith('Dọn kênh. Gọi 1900 0000.')).toBe(true);
  expect(reader.phrases).toEqual([
    { written: 'Gọi 1900 0000.', said: 'Gọi 1900 0000.', rule: 'behind the longest text' },
  ]);
});

test('a telephone number is read digit by digit, with a pause between its groups', () =>
  expect(say('gọi 1900 0000')).toBe('gọi một chín không không, không không không không'));

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

test('a long list of codes becomes a count and a sentence with the numbers', () =>
  expect(
    say(
      'Thực hiện các Nghị quyết số 45/2025/NQ-HĐND, Nghị quyết số 48/2025/NQ-HĐND, Nghị quyết số 49/2025/NQ-HĐND ngày 10/12/2025; Nghị quyết số 54/2025/NQ-HĐND ngày 11/12/2025 của HĐND thành phố.',
    ),
  ).toBe(
    'Thực hiện bốn Nghị quyết năm hai nghìn không trăm hai mươi lăm của Hội đồng nhân dân thành phố. Đó là các Nghị quyết số bốn mươi lăm, bốn mươi tám, bốn mươi chín và năm mươi tư.',
  ));

test('a count in the text itself is not repeated', () =>
  expect(
    say(
      'tại 07 (bảy) Nghị quyết số 45/2025/NQ-HĐND, Nghị quyết số 48/2025/NQ-HĐND, Nghị quyết số 49/2025/NQ-HĐND, Nghị quyết số 50/2025/NQ-HĐND',
    ),
  ).toMatch(/^tại bảy Nghị quyết năm hai nghìn/));

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
  ['tuyến đường TT1', 'tuyến đường ký hiệu tê-tê một'],
  ['trước 15/6', 'trước ngày mười lăm tháng sáu'],
  ['nghỉ lễ 30/4 và 01/5', 'nghỉ lễ ngày ba mươi tháng tư và ngày mùng một tháng năm'],
  ['Ngày 15/9, phường', 'Ngày mười lăm tháng chín, phường'],
  ['từ 30/10 - 05/11', 'từ ngày ba mươi tháng mười đến ngày mùng năm tháng mười một'],
  ['từ 7h00–8h30', 'từ bảy giờ đến tám giờ ba mươi'],
  ['7 giờ 30 - 11 giờ 30', 'từ bảy giờ ba mươi đến mười một giờ ba mươi'],
  ['quý II, III', 'quý hai, quý ba'],
  ['quý IV/2026', 'quý bốn năm hai nghìn không trăm hai mươi sáu'],
  ['thứ 4 hằng tuần', 'thứ tư hằng tuần'],
  ['thứ 3 và 4 hằng tuần', 'thứ ba và tư hằng tuần'],
  ['thứ 2, 4, 5', 'thứ hai, tư, năm'],
  ['thứ 2-4-6', 'thứ hai, tư, sáu'],
  ['Sáng thứ 4, 13/5', 'Sáng thứ tư, ngày mười ba tháng năm'],
  ['Đại hội XIV', 'Đại hội mười bốn'],
  [
    'giai đoạn 2025-2030',
    'giai đoạn từ năm hai nghìn không trăm hai mươi lăm đến năm hai nghìn không trăm ba mươi',
  ],
  ['nhiệm kỳ 2025 - 2030', 'nhiệm kỳ hai nghìn không trăm hai mươi lăm, hai nghìn không trăm ba mươi'],
  ['4/5 số thửa', 'bốn phần năm số thửa'],
  ['12/14 hộ', 'mười hai trên mười bốn hộ'],
  ['số nhà 12/5', 'số nhà mười hai trên năm'],
  ['300.000 đồng/hộ/tháng', 'ba trăm nghìn đồng một hộ một tháng'],
  ['cán bộ/công chức', 'cán bộ hoặc công chức'],
  ['120m²', 'một trăm hai mươi mét vuông'],
  ['40 km/h', 'bốn mươi ki lô mét một giờ'],
  ['2,05 triệu', 'hai phẩy không năm triệu'],
  ['công nghiệp 4.0', 'công nghiệp bốn chấm không'],
  ['giảm 5% - 10%', 'giảm năm phần trăm đến mười phần trăm'],
  ['≥ 18 tuổi', 'từ mười tám tuổi trở lên'],
  ['gọi 114 hoặc 113', 'gọi một một bốn hoặc một một ba'],
  ['Nghị quyết số 113', 'Nghị quyết số một trăm mười ba'],
  ['0225-3821-055', 'không hai hai năm, ba tám hai một, không năm năm'],
  ['lớp 5A2', 'lớp năm A hai'],
])('“%s” is “%s”', (text, said) => expect(say(text)).toBe(said));

test('a year is said only once until a date has another year', () =>
  expect(say('trước 10/5/2026, ngày 15/6/2026, tháng 7/2026, đến 05/01/2027; Kế hoạch năm 2027')).toBe(
    'trước ngày mùng mười tháng năm, năm hai nghìn không trăm hai mươi sáu, ngày mười lăm tháng sáu, tháng bảy, đến ngày mùng năm tháng một năm hai nghìn không trăm hai mươi bảy; Kế hoạch năm hai nghìn không trăm hai mươi bảy',
  ));

test('an abbreviation in no table is read letter by letter and listed', () => {
  const reader = readerOf(documentOf(portal, 'x'), portal);
  expect(reader.words('tổ QWXZ và UBND')).toBe('tổ quy-vê kép-ích-dét và Ủy ban nhân dân');
  expect([...reader.unknown]).toEqual(['QWXZ']);
});

test.each([
  ['UBND TP. Hải Phòng', 'Ủy ban nhân dân thành phố Hải Phòng'],
  ['của UBND TP.', 'của Ủy ban nhân dân thành phố.'],
  ['GS.TS Nguyễn Văn A', 'Giáo sư Tiến sĩ Nguyễn Văn A'],
  ['liên hệ ĐT: 0912 345 678', 'liên hệ điện thoại không chín một hai, ba bốn năm, sáu bảy tám'],
  ['ĐT351', 'Đường tỉnh ba trăm năm mươi mốt'],
  ['Công ty CP Nước sạch', 'Công ty cổ phần Nước sạch'],
  ['rác, cây, v.v... phải dọn', 'rác, cây, vân vân phải dọn'],
  ['và/hoặc', 'hoặc'],
  ['bàn 2*3 và mã to_5', 'bàn hai nhân ba và mã to năm'],
  ['Nơi họp:sân đình', 'Nơi họp: sân đình'],
  ['xây dựng trên địa bàn. (300) Hết', 'xây dựng trên địa bàn. ba trăm, Hết'],
  ['Nghị quyết[1] về chính sách²', 'Nghị quyết về chính sách'],
  ['a) rà soát; b) lập danh sách', 'rà soát; lập danh sách'],
  [
    'Quy chế hoạt động hoàn thành trước ngày 15/5',
    'Quy chế hoạt động, hoàn thành trước ngày mười lăm tháng năm',
  ],
  ['UBND và HĐND phường', 'Ủy ban nhân dân và Hội đồng nhân dân phường'],
  ['bảo đảm ANTT, PCCC', 'bảo đảm an ninh trật tự, phòng cháy, chữa cháy'],
  ['phường QTĐH', 'phường Quán Triều Đường Hào'],
  ['TỔ CHỨC THỰC HIỆN', 'Tổ chức thực hiện'],
  ['kinh tế - xã hội', 'kinh tế xã hội'],
  ['khó khăn, đề xuất (nếu có)', 'khó khăn, đề xuất nếu có'],
  ['Nghị quyết (gửi kèm theo công văn này) đến Nhân dân', 'Nghị quyết đến Nhân dân'],
  ['Tổng đài 18008000 (nhánh 7)', 'Tổng đài một tám không không, tám không không không, nhánh bảy,'],
  [
    'theo đường link <https://theodoinq.dcs.vn> đã được tạo lập',
    'theo đường dẫn theodoinq chấm dcs chấm vn đã được tạo lập',
  ],
  [
    'gửi về ubnd@portal.example hoặc qua tổ trưởng',
    'gửi về ubnd a còng portal chấm example hoặc qua tổ trưởng',
  ],
])('“%s” is “%s”', (text, said) => expect(say(text)).toBe(said));

describe('a long sentence', () => {
  const order =
    'Phối hợp với phòng Kinh tế, Hạ tầng và Đô thị tham mưu xây dựng văn bản báo cáo các Sở, ngành thành phố về khắc phục những đoạn đường, những điểm mất an toàn giao thông trên các tuyến Tỉnh lộ qua địa bàn phường Mẫu và các phường lân cận trong mùa mưa bão năm nay';

  test.each([
    [
      'is parted before what it is for',
      'Căn cứ khả năng cân đối ngân sách phường và đề xuất của các phòng, tổng hợp trình cấp có thẩm quyền bố trí kinh phí từ nguồn ngân sách nhà nước để bảo đảm kinh phí thực hiện các Nghị quyết trên theo quy định của Luật Ngân sách nhà nước và các văn bản hướng dẫn thi hành.',
      ['Căn cứ khả năng', 'Mục đích là bảo đảm kinh phí'],
    ],
    [
      'is parted before an order, without a word of glue',
      'Rà soát các cơ sở tôn giáo, tín ngưỡng, các di tích lịch sử trên địa bàn các tổ dân phố của phường, đồng thời thành lập Ban quản lý di tích, xây dựng quy chế quản lý, thu chi tài chính cho công tác tổ chức lễ hội và tiền công đức tại từng di tích.',
      ['Rà soát các cơ sở', 'Thành lập Ban quản lý di tích'],
    ],
    [
      'keeps verbs together that share what they are about',
      'Ban Xây dựng Đảng của phường chủ động nghiên cứu, định hướng công tác tuyên truyền trong toàn Đảng bộ và phối hợp hướng dẫn, kiểm tra, giám sát việc thực hiện các nội dung của kế hoạch này tại các chi bộ, các phòng, đơn vị và các tổ dân phố.',
      ['Ban Xây dựng Đảng', 'Phối hợp hướng dẫn, kiểm tra, giám sát việc thực hiện'],
    ],
    [
      'gives a list after a colon a sentence of its own',
      'Phường Mẫu giao các phòng, đơn vị, các tổ dân phố triển khai thực hiện Nghị quyết của Chính phủ về những nhiệm vụ cuối năm: tăng trưởng kinh tế, giải ngân đầu tư công, giải phóng mặt bằng, tăng thu ngân sách, tiết kiệm chi, phòng đuối nước.',
      ['Phường Mẫu giao', 'Nội dung gồm tăng trưởng kinh tế'],
    ],
  ])('%s', (_, text, openings) => {
    const sentences = sentencesOf(text);
    expect(sentences.length).toBe(openings.length);
    openings.forEach((opening, at) => expect(sentences[at]).toContain(opening));
    for (const sentence of sentences) expect(countWords(sentence)).toBeLessThanOrEqual(longestSentence);
  });

  test('is never joined by “cùng với đó” or “đồng thời”', () =>
    expect(sentencesOf(order).join(' ')).not.toMatch(/cùng với đó|đồng thời/iu));

  test('is never split inside a number, a name or a title', () => {
    const texts = [
      'Thủ tướng Chính phủ phê duyệt Quy hoạch tỉnh Quảng Ngãi thời kỳ 2021 - 2030 và các quy hoạch khác có hiệu lực đến năm 2050 tại Quyết định số 1456/QĐ-TTg',
      'Bố trí 10.522,6 triệu đồng từ nguồn dự phòng ngân sách tỉnh năm 2025 đến Sở Lao động - Thương binh và Xã hội thực hiện hỗ trợ quà Tết cho các hộ nghèo',
      'Phê chuẩn kết quả bầu chức vụ Chủ tịch Ủy ban nhân dân thành phố Mẫu nhiệm kỳ 2026 - 2031 đối với ông Nguyễn Văn Mẫu, Phó Bí thư Thành ủy nhiệm kỳ 2025 - 2030',
    ];
    const sentences = texts.flatMap((text) => sentencesOf(say(text)));
    expect(
      sentences.filter((sentence) => /^(?:Không|Linh|Nghìn|Trăm|Mươi|Xã hội|Phó) /u.test(sentence)),
    ).toEqual([]);
    for (const sentence of sentences) expect(countWords(sentence)).toBeLessThanOrEqual(longestSentence);
  });

  test('of an instruction keeps only the beginning of a list that is too long for one breath', () => {
    const list = 'Thông báo cho tổ một, '.concat(
      'tổ dân phố Bến Sông Mẫu, '.repeat(12),
      'tổ dân phố Xóm Mộc',
    );
    expect(briefSentencesOf(list).length).toBe(1);
    expect(sentencesOf(list).length).toBeGreaterThan(1);
  });
});

test('a semicolon ends a sentence between instructions, but not between the things of a list', () => {
  expect(sentencesOf('Rà soát các hộ; đồng thời lập danh sách gửi phường')).toEqual([
    'Rà soát các hộ.',
    'Lập danh sách gửi phường.',
  ]);
  expect(sentencesOf('Chánh Văn phòng; Trưởng các phòng chịu trách nhiệm thi hành')).toEqual([
    'Chánh Văn phòng, Trưởng các phòng chịu trách nhiệm thi hành.',
  ]);
});
