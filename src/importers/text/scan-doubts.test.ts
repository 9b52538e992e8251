import { describe, expect, it } from 'vitest';
import type { PaperLine } from '../paper.ts';
import { codeDoubts, misreadDoubts, recipientDoubts, tableDoubts } from './scan-doubts.ts';

const line = (text: string, more: Partial<PaperLine> = {}): PaperLine => ({
  text,
  gap: false,
  page: 2,
  ...more,
});

describe('codes that a scan may have misread', () => {
  it.each([
    ['theo Công văn 1234 UBND-VX ngày 05/3/2026', '1234 UBND-VX'],
    ['theo Công văn số 3197/UBNDVX của thành phố', '3197/UBNDVX'],
    ['theo Công văn số 31978UBND của thành phố', '31978UBND'],
    ['Quyết định số 45/QĐUBND.', '45/QĐUBND'],
    ['Kế hoạch số 12KH-UBND;', '12KH-UBND'],
    ['Tờ trình số 10/11ÿ-HĐND ngày 14', '10/11ÿ-HĐND'],
  ])('%s', (text, code) => {
    expect(codeDoubts([line(text)])).toEqual([
      { field: 'body', page: 2, message: `số, ký hiệu đọc ra “${code}”, so với bản giấy: “${text}”` },
    ]);
  });

  it.each([
    'Nghị quyết số 45/2025/NQ-HĐND, Kế hoạch số 05/KH-UBND và Chương trình số 06-CTr/TU',
    'Công văn số 3197/UBND-VX ngày 17/12/2025',
    'giao 15 UBND phường, xã; 02 bộ hồ sơ; ngày 10/3/2026',
    'Văn bản số 1060/BTC-QLGCS; Thông báo số 542/TB-UBND',
  ])('leaves alone: %s', (text) => {
    expect(codeDoubts([line(text)])).toEqual([]);
  });

  it('names a code whose letters recognition was not sure of', () => {
    const text = 'Tờ trình số 252/TTr-BNV ngày 17';
    expect(codeDoubts([line(text, { unsure: ['252/TTr-BNV', '17'] })])).toHaveLength(1);
  });
});

describe('the rest of a scan', () => {
  it('tells of a table whose cells were not found', () => {
    const [doubt] = tableDoubts([{ text: 'TT Nội dung Thời hạn 1 Trồng cây', page: 3 }]);
    expect(doubt).toMatchObject({ page: 3, message: expect.stringContaining('TT Nội dung') as string });
    expect(tableDoubts([{ text: 'TTCP có ý kiến', page: 3 }])).toEqual([]);
  });

  it('tells of recipients that are missing or hold what is no word', () => {
    expect(recipientDoubts([], [])).toHaveLength(1);
    expect(recipientDoubts(['Như trên', 'Lưu: VT'], [line('- Như trên;', { confidence: 95 })])).toEqual([]);
    expect(recipientDoubts(['Như trên', 'Cxmg ttdf'], [])[0]?.message).toContain('“Cxmg ttdf”');
    expect(recipientDoubts(['Như trên'], [line('- Như trên;', { confidence: 50 })])).toHaveLength(1);
  });

  it('names words that are misread again and again, page by page', () => {
    const table = [['STT', 'Tô chức thực hiện']];
    expect(
      misreadDoubts([
        { text: 'Niêm yết công khai, mình bạch các khoản thu, mức chỉ theo quy định.', page: 1 },
        { text: 'Chỉ tiêu đạt, minh bạch.', page: 1 },
        { text: '', table, page: 2 },
      ]),
    ).toEqual([
      {
        ...{ field: 'body', page: 1, message: 'giống chữ đọc nhầm, so với bản giấy' },
        places: [
          {
            text: '“mình bạch”, có lẽ là “minh bạch”: … yết công khai, mình bạch các khoản thu, …',
            confidence: 0,
          },
          { text: '“mức chỉ”, có lẽ là “mức chi”: … các khoản thu, mức chỉ theo quy định. …', confidence: 0 },
        ],
      },
      {
        ...{ field: 'body', page: 2, message: 'giống chữ đọc nhầm, so với bản giấy' },
        places: [{ text: '“Tô chức”, có lẽ là “Tổ chức”: … Tô chức thực hiện …', confidence: 0 }],
      },
    ]);
  });
});
