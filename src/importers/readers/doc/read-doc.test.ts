import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MadeParagraph } from './fixtures/old-word.ts';
import { deleted, hidden, inCell, oldWord, rowEnd, rowForm, sprm } from './fixtures/old-word.ts';
import { readDoc } from './read-doc.ts';

const p = (...runs: MadeParagraph['runs']): MadeParagraph => ({ runs });
const cell = (text: string, mark = '\u0007'): MadeParagraph => ({ runs: [[text]], form: inCell, mark });
const bold = sprm(0x0835, 1);
const field = (instruction: string, result: string): MadeParagraph['runs'] => [
  [`\u0013${instruction}\u0014`],
  [result],
  ['\u0015'],
];

describe('old Word', () => {
  it.each<[string, MadeParagraph[], string[], [string, string][]?]>([
    [
      'paragraphs, a broken line, a hyphen',
      [p(['Một\u000bhai']), p(['12/TB\u001eUBND'])],
      ['Một', 'hai', '12/TB-UBND'],
    ],
    ['bold', [p(['Thời gian:', bold], [' 8 giờ'])], ['**Thời gian:** 8 giờ']],
    ['capitals that are only shown', [p(['thông báo', sprm(0x083b, 1)])], ['THÔNG BÁO']],
    ['hidden letters', [p(['Hiện.'], [' Ẩn.', hidden])], ['Hiện.'], [['hidden-text', ' Ẩn.']]],
    [
      'a hidden paragraph',
      [{ ...p(['Ẩn.', hidden]), markLook: hidden }, p(['Hiện.'])],
      ['Hiện.'],
      [['hidden-text', 'Ẩn.']],
    ],
    [
      'deleted letters',
      [p(['Thu '], ['năm', deleted], ['ba khoản.'])],
      ['Thu ba khoản.'],
      [['deleted-text', 'năm']],
    ],
    ['a deleted end: one paragraph', [{ ...p(['Một ']), markLook: deleted }, p(['hai.'])], ['Một hai.']],
    ['an old font', [p(['Sè: ', sprm(0x4a51, 1)], ['Sè'])], ['Số: Sè']],
    [
      'a sign of a font',
      [p(['(', Buffer.concat([sprm(0x0855, 1), sprm(0x6a09, 0xf0fe0002)])], [' Có'])],
      ['☑ Có'],
    ],
    [
      'a link',
      [p(...field(' HYPERLINK "https://vidu.example/x" ', 'tại đây'), ['.'])],
      ['[tại đây](https://vidu.example/x).'],
    ],
    [
      'a letterhead in cells',
      [
        cell('UBND PHƯỜNG', '\r'),
        cell('HOA SEN'),
        cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        rowEnd,
        p(['Sau.']),
      ],
      ['UBND PHƯỜNG', 'HOA SEN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Sau.'],
    ],
    ['a letterhead with a tab', [p(['UBND PHƯỜNG\tCỘNG HÒA XÃ HỘI'])], ['UBND PHƯỜNG\tCỘNG HÒA XÃ HỘI']],
    ['a table', [cell('a'), cell('b'), rowEnd, cell('c'), cell('d'), rowEnd], ['a | b', 'c | d']],
  ])('%s', (_, paragraphs, lines, omitted = []) => {
    const found = readDoc(oldWord(paragraphs, ['Arial', '.VnTime', 'Wingdings']));
    expect(
      found.lines.flatMap(({ markdown, table }) => table?.map((row) => row.join(' | ')) ?? [markdown]),
    ).toEqual(lines);
    expect(found.omitted.map(({ name, text }) => [name, text])).toEqual(omitted);
  });

  it('styles: what one takes from another, what letters and paragraphs turn over, headings', () => {
    const styles = [
      { look: sprm(0x4a51, 1) },
      { base: 0, look: bold, heading: 2 },
      { base: 1, look: sprm(0x0835, 0x81), form: sprm(0x2640, 4) },
      { base: 0, look: hidden, form: sprm(0x2640, 9) },
    ];
    const found = readDoc(
      oldWord(
        [
          { ...p(['Sè']), style: 0 },
          { ...p(['Sè', sprm(0x4a51, 0)], [' hai', sprm(0x0835, 0x81)]), style: 1 },
          { ...p(['Ba'], [' nam', sprm(0x0835, 0x81)]), style: 2 },
          {
            ...p(['Hai', sprm(0x083c, 0)], [' ba', sprm(0x083c, 0x80)]),
            markLook: sprm(0x083c, 0),
            style: 3,
          },
        ],
        ['Arial', '.VnTime'],
        styles,
      ),
    );
    expect(found.lines.map(({ markdown, role }) => `${role?.level ?? 0}: ${markdown}`)).toEqual([
      '0: Số',
      '2: **Sè** hai',
      '5: Ba **nam**',
      '0: Hai',
    ]);
    expect(found.omitted).toEqual([{ name: 'hidden-text', text: ' ba' }]);
  });

  it('one table of rows whose ends are told in the stream of objects', () => {
    const farEnd = { ...rowEnd, far: true };
    const found = readDoc(oldWord([cell('a'), cell('b'), farEnd, cell('c'), cell('d'), farEnd, p(['Sau.'])]));
    expect(found.lines.map(({ text, table }) => table ?? text)).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'Sau.',
    ]);
  });

  it('cells as wide as several columns', () => {
    const end = (...edges: number[]): MadeParagraph => ({
      ...rowEnd,
      form: Buffer.concat([rowEnd.form!, rowForm(...edges)]),
    });
    const file = oldWord([
      cell('a'),
      cell('b'),
      end(0, 1000, 3000),
      cell('c'),
      cell('d'),
      cell('e'),
      end(0, 1010, 2000, 3000),
    ]);
    expect(readDoc(file).lines[0]?.table).toEqual([
      ['a', 'b', ''],
      ['c', 'd', 'e'],
    ]);
  });

  it('numbers and dashes that Word only shows, with their levels', () => {
    const file = readFileSync(new URL('../../fixtures/thong-bao.doc', import.meta.url));
    const items = readDoc(file).lines.filter(({ role }) => role);
    expect(items.map(({ text, role }) => `${role?.level}: ${text}`)).toEqual([
      '1: 1. Các tổ dân phố',
      '1: - Vận động Nhân dân quét dọn trước ngày 10/3/2026;',
      '2: + Ngõ, hẻm.',
      '1: 1. Trung tâm Dịch vụ sự nghiệp công',
    ]);
  });

  it('refuses a stamp that is hidden', () =>
    expect(() => readDoc(oldWord([p(['TỐI MẬT', hidden])]))).toThrow('dấu chỉ độ mật'));

  it('refuses a damaged file', () => {
    const whole = oldWord([p(['Một'])]);
    for (const size of [600, 1500, 3000]) expect(() => readDoc(whole.slice(0, size))).toThrow('hỏng');
  });
});
