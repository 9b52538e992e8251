import { describe, expect, it } from 'vitest';
import { dailyWords } from '../../../language/daily-words.ts';
import { foldLetters } from '../../../language/folding.ts';
import { allReadings, smallWard, vocabularyOf } from './fixtures/ward-words.ts';
import { meaningsOf } from './readings.ts';
import { chatWords } from './words/chat-words.ts';

const ward = vocabularyOf(smallWard);
const readings = (typed: string): string[] =>
  allReadings(typed, ward).map(({ text, rule, when }) => `${when} ${rule}: ${text}`);

describe('the readings of a text', () => {
  it.each([
    ['ddawng kys khai sinh', ['instead keyboard: đăng ký khai sinh']],
    ['d9a8ng ky1 khai sinh', ['instead keyboard: đăng ký khai sinh']],
    ['tieem chungr', ['instead keyboard: tiêm chủng']],
    [
      'khi nào họp tổ dân phố',
      ['if-little question: họp tổ dân phố', 'besides synonym: hội nghị tổ dân phố'],
    ],
    [
      'khi nao hop to dan pho',
      ['if-little question: hop to dan pho', 'besides synonym: hội nghị tổ dân phố'],
    ],
    ['thu gom rác', ['besides synonym: thu gom rác thải', 'besides synonym: thu gom chất thải']],
    ['cchc', ['besides short-form: cải cách hành chính']],
    ['PCCC', ['besides short-form: phòng cháy chữa cháy']],
    ['thẻ BHYT', ['besides short-form: thẻ bảo hiểm y tế']],
    ['bao hiem y te', ['besides full-form: BHYT']],
    ['5/2026', ['besides day: tháng 5 năm 2026']],
    ['12/5/2026', ['instead day: ngày 12 tháng 5 năm 2026']],
    ['công an', []],
    ['phong chay 3/12', ['besides day: phòng cháy ngày 3 tháng 12']],
    ['19001234', ['if-little digits: 1900 1234']],
    ['tháng 12', ['instead day: trong tháng 12']],
    ['trong tháng 12', ['instead day: tháng 12']],
    ['3-12', ['instead day: ngày 3 tháng 12']],
    ['ngày 3/12 ở tổ 5', ['instead day: ngày 3 tháng 12 ở tổ 5']],
    ['khi nào tháng 12', ['if-little question: tháng 12', 'instead day: trong tháng 12']],
    ['thasng 12', ['instead keyboard: tháng 12', 'besides day: trong tháng 12']],
    ['họp 21 và 22/11', ['besides day: họp ngày 21 tháng 11 ngày 22 tháng 11']],
    ['21, 22/11', ['instead day: ngày 21 tháng 11 ngày 22 tháng 11']],
    ['thứ 6, 21/11', ['besides day: thứ 6 ngày 21 tháng 11']],
    ['giấy khai sinh', ['besides synonym: đăng ký khai sinh', 'besides synonym: khai sinh']],
    ['asn toan', ['if-little keyboard: án toan', 'if-little fault: an toàn']],
    ['vắc-xin', []],
    [
      'khi nao tiem chugn',
      [
        'if-little question: tiem chugn',
        'if-little fault: khi nào tiêm chủng',
        'if-little question: tiêm chủng',
      ],
    ],
    ['tiem chugn 45/QĐ-UBND', []],
    ['khia sihn', ['if-little fault: khai sinh']],
    ['tieem chugn', ['instead keyboard: tiêm chugn', 'if-little fault: tiêm chủng']],
    ['kee luan', ['instead keyboard: kê luan', 'if-little fault: kết luận']],
    ['phatr trieen thu gmo', ['instead keyboard: phát triển thu gmo', 'if-little fault: phát triển thu gom']],
    ['lịch CA', ['besides short-form: lịch Công an']],
    ['Thẻ BHYT', ['besides short-form: Thẻ bảo hiểm y tế']],
    ['KHAI SINHH', ['if-little fault: khai sinh']],
    ['dk ket hon', ['besides short-form: đăng ký kết hôn']],
    ['vắcxin', ['if-little fault: vắc xin']],
    [
      'vacin',
      [
        'if-little fault: vacxin',
        'if-little fault: vaccin',
        'if-little synonym: vắc xin',
        'if-little synonym: tiêm chủng',
      ],
    ],
    ['khaisinh?', ['if-little fault: khai sinh']],
    ['"thu gom rác"', []],
    ['quyết định 45/QĐ-UBDN', []],
    ['', []],
    ['%', []],
    ['…?', []],
    ['đăng ký khai sinh', []],
  ])('“%s”: %j', (typed, expected) => {
    expect(readings(typed)).toEqual(expected);
  });

  it('of a question say what the papers say', () => {
    expect(readings('Bao giờ hết cúp nước vậy?')).toEqual([
      'if-little question: cúp nước',
      'besides synonym: ngừng cấp nước',
      'besides synonym: ngừng cung cấp nước',
      'besides synonym: cấp nước',
    ]);
  });

  it('find words of daily life in questions, with and without marks', () => {
    const texts = (typed: string): string[] => allReadings(typed, ward).map(({ text }) => foldLetters(text));
    const unread = dailyWords.filter(
      ([say, example, mean = '']) =>
        !texts(say).includes(foldLetters(mean)) ||
        !texts(foldLetters(say)).includes(foldLetters(mean)) ||
        !texts(example).some((text) => text.includes(foldLetters(mean))),
    );
    expect(unread.map(([say, example]) => [say, example, readings(example)])).toEqual([]);
  });
});

it.each([
  ['cúp nước', []],
  ['cúp nước chợ', ['chợ']],
  ['cúp nước khu chợ', ['khu chợ']],
  ['khu cúp nước chợ', ['khu|chợ']],
  ['cúp nước cả khu chợ', ['cả khu chợ']],
  ['cúp nước ở cả khu chợ', []],
  ['thẻ BHYT', []],
])('of “%s” the papers’ words alone leave out %j', (typed, expected) => {
  const out = allReadings(typed, ward).flatMap(({ leavesOut }) => leavesOut?.join('|') ?? []);
  expect([...new Set(out)]).toEqual(expected);
});

it('a word of a question that a title has beside the next one is none', () => {
  const asked = (titles: readonly string[]): string[] =>
    allReadings('cach mang thang tam', vocabularyOf(titles)).flatMap(({ rule, text }) =>
      rule === 'question' ? [text] : [],
    );
  expect(asked(['Họp tổ dân phố'])).toEqual(['mang thang tam']);
  expect(asked(['Kỷ niệm Cách mạng tháng Tám'])).toEqual([]);
});

it('there are twelve readings at most', () => {
  expect(readings('khi nào CT BHYT BHXH cúp nước cúp điện 3/12')).toHaveLength(12);
});

describe('short spellings of messages', () => {
  it.each(chatWords)('“%s” is “%s” in “%s”', (short, words, example) => {
    expect(` ${example} `).toContain(` ${short} `);
    expect(readings(example).some((text) => text.toLowerCase().includes(words))).toBe(true);
  });
});

describe('the meanings of a short text', () => {
  const meanings = {
    shortForms: [
      { short: 'GCN', full: ['giấy chứng nhận', 'Giáo hội Công giáo'] },
      { short: 'TTHC', full: ['thủ tục hành chính'] },
      { short: 'ca', full: ['công an', 'ca trực'] },
      { short: 'XYZ', full: ['một', 'hai', 'ba', 'bốn', 'năm'] },
    ],
    synonyms: [
      { say: 'sổ đỏ', mean: ['giấy chứng nhận quyền sử dụng đất', 'đất đai'] },
      { say: 'sơ đồ', mean: ['bản vẽ nhà ở'] },
      { say: 'cúp nước', mean: ['ngừng cấp nước'] },
      { say: 'cúp nước', mean: ['ngừng cung cấp nước'] },
    ],
  };

  it.each([
    ['GCN', ['giấy chứng nhận', 'Giáo hội Công giáo']],
    ['gcn?', ['giấy chứng nhận', 'Giáo hội Công giáo']],
    ['XYZ', ['một', 'hai', 'ba', 'bốn']],
    ['CA', ['công an', 'ca trực']],
    ['ca', []],
    ['TTHC', []],
    ['so do', ['giấy chứng nhận quyền sử dụng đất', 'bản vẽ nhà ở']],
    ['sổ đỏ', []],
    ['cúp nước', []],
    ['làm sổ đỏ', []],
    ['GCN đất', []],
    ['đăng ký khai sinh', []],
    ['', []],
  ])('“%s”: %j', (typed, expected) => {
    expect(meaningsOf(typed, meanings)).toEqual(expected);
  });
});
