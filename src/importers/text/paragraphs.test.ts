import { describe, expect, it } from 'vitest';
import type { PaperLine } from '../paper.ts';
import { asksForMore, hangingWords } from './hanging-words.ts';
import { joinLines } from './paragraphs.ts';

type Row = [text: string, left?: number, right?: number, more?: Partial<PaperLine>];

const lineOf = ([text, left, right, more]: Row): PaperLine => ({
  text,
  gap: false,
  page: 1,
  ...(left === undefined ? {} : { left }),
  ...(right === undefined ? {} : { right }),
  ...more,
});
const texts = (rows: readonly Row[], whole = false): string[] =>
  joinLines(rows.map(lineOf), whole).map(({ text }) => text);
/** Whether the second of two lines begins a paragraph. */
const parts = (above: Row, below: Row, whole = false): boolean => texts([above, below], whole).length === 2;

describe('a line whose place is known begins a paragraph', () => {
  it.each<[string, Row, Row, boolean]>([
    ['not in a sentence', ['Họp ở thành phố', 0, 1], ['Hải An.', 0, 0.2], false],
    ['not below a full line', ['Chợ mở lại.', 0, 1], ['Bà con đến chợ.', 0, 0.3], false],
    ['below a finished line that is short', ['Chợ mở lại.', 0, 0.9], ['Bà con đến chợ.', 0, 0.3], true],
    ['with an indent below a finished line', ['Chợ mở lại.', 0, 1], ['Bà con đến chợ.', 0.03, 0.3], true],
    ['not with hardly an indent', ['Chợ mở lại.', 0, 1], ['Bà con đến chợ.', 0.02, 0.3], false],
    ['not with an indent in a sentence', ['Họp ở thành phố', 0, 1], ['Hải An.', 0.05, 0.2], false],
    ['with an indent below a short line', ['Việc cần làm', 0, 0.4], ['Trồng cây.', 0.05, 0.3], true],
    ['with the indent of the first line above', ['Chợ mở.', 0.04, 1], ['Bà con đến chợ.', 0.04, 0.3], true],
    ['not with nearly that indent', ['Chợ mở.', 0.05, 1], ['Bà con đến chợ.', 0.062, 0.3], false],
    [
      'not where the line above asks for more',
      ['Theo khoản', 0.05, 0.3],
      ['Hai của Luật.', 0.05, 0.3],
      false,
    ],
    ['below a short line with its indent', ['Mục tiêu', 0.05, 0.3], ['Trồng cây.', 0.05, 0.3], true],
    ['not below a short line without an indent', ['Mục tiêu', 0, 0.3], ['Trồng cây.', 0.02, 0.3], false],
    ['below a heading that ends like a reference', ['1. Ưu điểm', 0.05, 0.3], ['Chợ sạch.', 0.05, 0.3], true],
    ['not with a small letter', ['Chợ mở lại.', 0, 0.5], ['bà con đến.', 0, 0.3], false],
    ['not behind a code that is broken', ['Quyết định số 12/', 0, 0.5], ['QĐ-UBND.', 0, 0.3], false],
  ])('%s', (_, above, below, begins) => expect(parts(above, below)).toBe(begins));

  it('not in a text that is set in as a whole', () =>
    expect(
      texts([
        ['Chợ mở lại từ', 0.05, 1],
        ['Ngày mai, họp cả ngày.', 0.05, 1],
        ['Bà con đến chợ.', 0.05, 0.5],
      ]),
    ).toHaveLength(1));
});

describe('a line whose place is not known begins a paragraph', () => {
  const full = 'Ủy ban nhân dân phường thông báo lịch cắt điện của các tổ.';
  it.each<[string, Row, Row, boolean]>([
    ['not below a full line', [full], [`Bà con ${full}`.slice(0, full.length)], false],
    ['below a finished line that is short', [full.slice(12)], [full], true],
    ['not below one that is hardly shorter', [full.slice(5)], [full], false],
    ['below a short heading', ['1. Mục tiêu'], [full], true],
    ['not below a long one', [`1. ${full.slice(0, 46)}`], [full], false],
    ['in capitals below a sentence', [full], ['TỔ CHỨC THỰC HIỆN'], true],
    ['not with a few capitals', [full], ['UBND họp.'], false],
    ['below a short line in capitals', ['NHIỆM VỤ'], [full], true],
    [
      'with the grounds of a decision',
      ['Căn cứ Luật Giá,'],
      ['Căn cứ Luật Phí và nhiều văn bản khác;'],
      true,
    ],
    [
      'not with grounds in a sentence',
      ['Việc thu được'],
      ['Xét duyệt trước khi công khai ở nhà văn hóa.'],
      false,
    ],
  ])('%s', (_, above, below, begins) => expect(parts(above, below)).toBe(begins));
});

describe('a line with a mark of a list or a label begins a paragraph', () => {
  it.each<[string, Row, Row, boolean]>([
    ['below a sentence', ['Chợ mở lại.', 0, 1], ['- Sạp rau;', 0, 0.3], true],
    ['below a short line', ['Chợ có', 0, 0.5], ['- Sạp rau;', 0, 0.3], true],
    ['below white space', ['Chợ có', 0, 1], ['- Sạp rau;', 0, 0.3, { gap: true }], true],
    ['below a heading', ['1. Mục tiêu của phường', 0, 1], ['- Sạp rau;', 0, 0.3], true],
    ['not in a sentence', ['Giai đoạn 2026', 0, 1], ['- 2030 của phường.', 0, 0.3], false],
    ['not below a heading that asks for more', ['1. Mục tiêu của', 0, 1], ['- Sạp rau;', 0, 0.3], false],
    ['below a full line', ['Phường làm như sau đây', 0, 1], ['1. Trồng cây.', 0, 0.3], true],
    ['not behind a reference', ['Thực hiện khoản', 0, 0.5], ['1. Điều này.', 0, 0.3], false],
    ['not where more must come', ['Giá vé của', 0, 1], ['1. Người lớn.', 0, 0.3], false],
    [
      'below white space where more should come',
      ['Giá vé của', 0, 1],
      ['1. Vé.', 0, 0.3, { gap: true }],
      true,
    ],
    ['not with a number of thousands', ['Kinh phí cần bổ sung', 0, 1], ['1.800 triệu đồng.', 0, 0.3], false],
    ['with a label', ['Phường mời họp', 0, 1], ['Địa điểm: Hội trường', 0, 0.3], true],
    [
      'not with a label where more must come',
      ['Phường mời và', 0, 1],
      ['Địa điểm: Hội trường', 0, 0.3],
      false,
    ],
    [
      'with a label below white space',
      ['Phường mời và', 0, 1],
      ['Địa điểm: Chợ', 0, 0.3, { gap: true }],
      true,
    ],
  ])('%s', (_, above, below, begins) => expect(parts(above, below)).toBe(begins));
});

describe('the number of a title or an item', () => {
  it.each([
    ...[
      'Điều 2. Thi hành',
      'ĐIỀU 2. THI HÀNH',
      'Mục 1',
      'MỤC II',
      'Chương I',
      'CHƯƠNG 2',
      'PHẦN THỨ HAI',
      'Phần thứ ba',
    ],
    ...[
      'Phần I',
      'II. NHIỆM VỤ',
      'II/ Nhiệm vụ',
      '2) Trồng cây',
      '2.1 Văn phòng',
      '2.1. Trồng cây',
      '3- Trồng cây',
    ],
    ...['a) trồng cây', 'đ) Trồng cây', '(2) trồng cây', 'B. Trồng cây', '1. “Ngõ sạch”'],
  ])('begins a paragraph: %s', (text) =>
    expect(parts(['Phường làm như sau đây', 0, 1], [text, 0, 0.3])).toBe(true),
  );

  it.each(['khoản', 'điểm', 'mục', 'số', 'Điều'])('is in a sentence behind “%s”', (word) =>
    expect(parts([`Thực hiện ${word}`, 0, 0.4], ['1. Điều này.', 0, 0.3, { gap: true }])).toBe(false),
  );

  it.each(['Căn cứ', 'Xét', 'Theo đề nghị', 'Trên cơ sở'])('is not needed by the ground “%s”', (word) =>
    expect(parts(['Căn cứ Luật Giá,', 0, 1], [`${word} của phường;`, 0, 0.3])).toBe(true),
  );
});

describe('a line below white space begins a paragraph', () => {
  const gap = { gap: true };
  const next = { gap: true, page: 2 };
  const point = 'a) Trồng cây hai bên đường và trước trụ sở của các khu phố';
  it.each<[string, Row, Row, boolean]>([
    ['on the same page', ['Họp ở thành phố', 0, 1], ['Hải An.', 0, 0.2, gap], true],
    ['not where the line above asks for more', ['Họp ở các', 0, 1], ['Khu phố.', 0, 0.2, gap], false],
    ['not on the next page in a sentence', ['Họp ở thành phố', 0, 1], ['Hải An.', 0, 0.2, next], false],
    ['on the next page below a short line', ['Việc cần làm', 0, 0.4], ['Trồng cây.', 0, 0.2, next], true],
    ['on the next page below a sentence', ['Chợ mở lại.', 0, 1], ['Bà con đến.', 0, 0.2, next], true],
    ['below a heading', ['1. Ưu điểm', 0, 1], ['Chợ sạch.', 0, 0.2, gap], true],
    ['not below a long point that is open', [point, 0, 1], ['Hai bên kênh.', 0, 0.3, gap], false],
    [
      'below a short point',
      ['a) Trồng cây', 0, 1],
      [`Hai ${point.slice(3)}`, 0, 0.3, { ...gap, page: 1 }],
      true,
    ],
  ])('%s', (_, above, below, begins) => expect(parts(above, below)).toBe(begins));
});

describe('where each line is a paragraph, a line goes on', () => {
  const soft = { soft: true };
  const next = { page: 2 };
  it.each<[string, Row, Row, boolean]>([
    ['not of itself', ['Họp ở thành phố'], ['hải an.'], true],
    ['where the writer broke it', ['Họp ở thành phố'], ['Hải An.', , , soft], false],
    ['not behind a sentence', ['Họp lúc 8 giờ.'], ['Hải An.', , , soft], true],
    ['not with a dash', ['Chợ có'], ['- Sạp rau', , , soft], true],
    ['not with a number', ['Chợ có'], ['1. Sạp rau', , , soft], true],
    ['not below capitals', ['NHIỆM VỤ'], ['Trồng cây', , , soft], true],
    ['in small letters below capitals', ['THÔNG BÁO'], ['về chợ', , , soft], false],
    ['over the end of a page', ['Họp ở thành'], ['phố Hải An.', , , next], false],
    ['not over the end of a page with a capital', ['Họp ở thành'], ['Phố Hải An.', , , next], true],
    [
      'not below a heading',
      ['Mục tiêu', , , { role: { kind: 'heading', level: 1 } }],
      ['chợ', , , next],
      true,
    ],
    ['not as an item', ['Chợ có'], ['sạp rau', , , { ...next, role: { kind: 'item', level: 1 } }], true],
  ])('%s', (_, above, below, begins) => expect(parts(above, below, true)).toBe(begins));
});

describe('lines of a paragraph', () => {
  it.each<[string, Row, Row, string]>([
    ['with a space', ['Họp ở', 0, 1], ['chợ.', 0, 0.2], 'Họp ở chợ.'],
    [
      'without one at the dash of a code',
      ['Nghị quyết 72-', 0, 1],
      ['NQ/TW.', 0, 0.2],
      'Nghị quyết 72-NQ/TW.',
    ],
    [
      'without one at the slash of a code',
      ['Kế hoạch 12/', 0, 1],
      ['KH-UBND.', 0, 0.2],
      'Kế hoạch 12/KH-UBND.',
    ],
    ['with one at a dash of words', ['Văn hóa -', 0, 1], ['xã hội.', 0, 0.2], 'Văn hóa - xã hội.'],
  ])('are joined %s', (_, above, below, text) => expect(texts([above, below])).toEqual([text]));

  it('are bold where each is', () => {
    const bold = { bold: true };
    const found = (more: Partial<PaperLine>): (boolean | undefined)[] =>
      joinLines([lineOf(['Họp ở', 0, 1, bold]), lineOf(['chợ.', 0, 0.2, more])], false).map(
        (one) => one.bold,
      );
    expect([found(bold), found({})]).toEqual([[true], [undefined]]);
  });

  it('leave out lines of dashes', () =>
    expect(texts([['Chợ mở.'], ['-------'], ['Bà con đến.']])).toEqual(['Chợ mở.', 'Bà con đến.']));
});

describe('a sentence goes on', () => {
  it.each(hangingWords.listed)('behind “%s”: %s', (word, line) => {
    expect(hangingWords.ending(line)).toBe(word);
    expect(parts([line, 0.05, 0.3], ['Hoa Sen.', 0.05, 0.3])).toBe(false);
  });

  it('behind a word that lost its marks, and behind a comma', () =>
    expect(['Theo khoan', 'Chợ sạch, đẹp,', 'Chợ Sen', 'Chợ có 20m2'].map(asksForMore)).toEqual([
      true,
      true,
      false,
      false,
    ]));
});
