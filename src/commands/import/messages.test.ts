import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { UnderstoodPaper } from '../../importers/paper.ts';
import { guessSentence, scanDoubts, printDoubts } from './messages.ts';

const nothing: UnderstoodPaper = {
  ...{ to: [], recipients: [], fields: [], topics: [], channels: [], doubts: [], omitted: [], decisions: [] },
  body: 'Chữ.',
};

describe('what a scan leaves to confirm', () => {
  it('names what was read, and the title and the issuer', () => {
    const found: UnderstoodPaper = {
      ...nothing,
      title: 'Tổng vệ sinh',
      code: '12/TB-UBND',
      issuer: 'Ủy ban nhân dân phường Hoa Sen',
      issued: '2026-03-05',
      signer: { authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', name: 'Nguyễn Thị Hoa' },
      doubts: [{ field: 'body', message: '3 dòng đọc không chắc' }],
    };
    expect(scanDoubts(found).map(({ field, message }) => `${field}: ${message}`)).toMatchInlineSnapshot(`
      [
        "code: đọc từ bản quét “12/TB-UBND”; so với bản giấy rồi xóa code khỏi “Cần xác nhận” (unconfirmed)",
        "issued: đọc từ bản quét “2026-03-05”; so với bản giấy rồi xóa issued khỏi “Cần xác nhận” (unconfirmed)",
        "signer: đọc từ bản quét “TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, Nguyễn Thị Hoa”; so với bản giấy rồi xóa signer khỏi “Cần xác nhận” (unconfirmed)",
        "title: đọc từ bản quét “Tổng vệ sinh”; so với bản giấy",
        "issuer: đọc từ bản quét “Ủy ban nhân dân phường Hoa Sen”; so với bản giấy",
        "body: 3 dòng đọc không chắc",
      ]
    `);
  });

  it('sends an editor to the paper for what was not read, and says it once', () => {
    const doubts = [
      { field: 'code', message: 'không tìm thấy số, ký hiệu' },
      { field: 'title', message: 'không tìm thấy trích yếu; hãy điền' },
    ];
    expect(scanDoubts({ ...nothing, doubts }).map(({ field, message }) => `${field}: ${message}`))
      .toMatchInlineSnapshot(`
      [
        "code: không thấy trong bản quét; xem bản giấy, điền nếu có, rồi xóa code khỏi “Cần xác nhận” (unconfirmed)",
        "issued: không thấy trong bản quét; xem bản giấy, điền nếu có, rồi xóa issued khỏi “Cần xác nhận” (unconfirmed)",
        "signer: không thấy trong bản quét; xem bản giấy, điền nếu có, rồi xóa signer khỏi “Cần xác nhận” (unconfirmed)",
        "title: không tìm thấy trích yếu; hãy điền",
      ]
    `);
  });
});

describe('what was guessed', () => {
  const found: UnderstoodPaper = {
    ...nothing,
    fields: ['y-te'],
    topics: ['nq-57', 'nq-72'],
    channels: ['radio', 'zalo'],
  };
  it.each([
    [
      'directives',
      found,
      'đoán từ nội dung: lĩnh vực y-te; chuyên mục nq-57, nq-72; kênh phát hành radio, zalo; xem lại',
    ],
    [
      'plans',
      found,
      'đoán từ nội dung: lĩnh vực y-te; chuyên mục nq-57; kênh phát hành radio, zalo; xem lại',
    ],
    ['directives', nothing, undefined],
  ] as const)('in %s', (collection, of, sentence) => {
    expect(guessSentence(of, collection)).toBe(sentence);
  });
});

describe('the places where a scan is doubtful', () => {
  it('are quoted under their page, the most doubtful of the file', () => {
    const err = new PassThrough();
    const places = (count: number, confidence: number) =>
      Array.from({ length: count }, (_, at) => ({
        text: `chỗ “${confidence + at}”`,
        confidence: confidence + at,
      }));
    const message = 'đọc không chắc, so với bản giấy';
    printDoubts(
      err,
      'quét.pdf',
      [
        { field: 'body', page: 1, message, places: places(2, 60) },
        { field: 'body', page: 2, message, places: places(14, 20) },
        { field: 'body', page: 3, message, places: places(1, 69) },
      ],
      undefined,
    );
    const printed = String(err.read());
    expect(printed.replace(/ {4}chỗ “2.”\n/g, '')).toMatchInlineSnapshot(`
      "quét.pdf: cần xem lại
        nội dung, trang 1: 2 chỗ đọc không chắc, so với bản giấy
          chỗ “60”
          và 1 chỗ khác đỡ ngờ hơn
        nội dung, trang 2: 14 chỗ đọc không chắc, so với bản giấy
          chỗ “30”
          chỗ “31”
          chỗ “32”
          chỗ “33”
        nội dung, trang 3: 1 chỗ đọc không chắc, so với bản giấy
          1 chỗ đỡ ngờ hơn
      "
    `);
  });
});
