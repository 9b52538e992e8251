import { describe, expect, it } from 'vitest';
import type { PaperLine } from '../paper.ts';
import { headCells } from './cells.ts';
import { readFacts } from './facts.ts';

type Row = string | [text: string, unsure: string[]];
const read = (...rows: Row[]): ReturnType<typeof readFacts> =>
  readFacts(
    headCells(
      rows.map((row): PaperLine => {
        const [text, unsure] = typeof row === 'string' ? [row] : row;
        return { text, gap: false, page: 1, ...(unsure ? { unsure } : {}) };
      }),
    ),
  );
const date = 'Hoa Sen, ngày 05 tháng 3 năm 2026';
const number = 'Số: 12/TB-UBND';

describe('the facts of a letterhead', () => {
  it.each<[string, Row[], object]>([
    [
      'a number and a date',
      [number, date],
      { code: '12/TB-UBND', place: 'Hoa Sen', issued: '2026-03-05', unreadDate: [] },
    ],
    ['the first date', [date, 'Hoa Sen, ngày 09 tháng 4 năm 2026'], { issued: '2026-03-05' }],
    ['the first number', [number, 'Số: 13/KH-UBND'], { code: '12/TB-UBND' }],
    ['a stamp of urgency', [number, 'KHẨN', date], { urgency: 'khan' }],
    [
      'a number parted from its symbol',
      ['Số: 453', 'Độc lập - Tự do - Hạnh phúc', '/TB-UBND'],
      { code: '453/TB-UBND' },
    ],
    ['no code of the subject', ['V/v thực hiện Kế hoạch số 12/KH-UBND', date], { unreadDate: [] }],
    ['no unsure day', [number, [date, ['05']]], { issued: '2026-03', unreadDate: ['05'] }],
    ['a day beside an unsure year', [number, [date, ['2026']]], { issued: '2026-03-05', unreadDate: [] }],
    ['no unsure number', [[number, ['12/TB']], date], { code: '/TB-UBND', unreadNumber: '12' }],
    ['a number beside another unsure word', [[number, ['7']], date], { code: '12/TB-UBND' }],
    ['no day 0', ['Hoa Sen, ngày 00 tháng 3 năm 2026'], { issued: '2026-03', unreadDate: ['00'] }],
    ['no day 45', ['Hoa Sen, ngày 45 tháng 3 năm 2026'], { issued: '2026-03', unreadDate: ['45'] }],
    ['a month without a day', ['Hoa Sen, ngày    tháng 3 năm 2026'], { issued: '2026-03', unreadDate: [] }],
  ])('have %s', (_, rows, facts) => expect(read(...rows).facts).toMatchObject(facts));

  it('have no code where only the subject has one', () =>
    expect(read('V/v thực hiện Kế hoạch số 12/KH-UBND').facts.code).toBeUndefined());

  it.each<[string, Row[], number]>([
    ['a number', ['UBND PHƯỜNG', number, 'Chợ'], 2],
    ['a number alone', ['UBND PHƯỜNG', 'Số: 12', 'Chợ'], 2],
    ['a stamp', ['UBND PHƯỜNG', 'KHẨN', 'Chợ'], 2],
    ['the national motto', ['UBND PHƯỜNG', 'Độc lập - Tự do - Hạnh phúc', 'Chợ'], 2],
    ['the national heading', ['UBND PHƯỜNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Chợ'], 2],
    ['nothing', ['UBND PHƯỜNG', 'Chợ'], 0],
  ])('end below %s', (_, rows, end) => expect(read(...rows).end).toBe(end));
});
