import { describe, expect, it } from 'vitest';
import type { HeadCell } from '../cells.ts';
import { findSubject, withoutSubjectMark } from './subject.ts';

const cells = (rows: readonly (string | Partial<HeadCell['line']>)[]): HeadCell[] =>
  rows.map((row, index) => {
    const line = { text: '', gap: false, page: 1, ...(typeof row === 'string' ? { text: row } : row) };
    return { text: line.text, line, index, right: false };
  });
const number = 'Số: 12/UBND-VP';
const greeting = 'Kính gửi: Các tổ dân phố';

describe('the subject of a công văn', () => {
  it.each([
    ['subject-mark', [number, 'V/v mở lại chợ', greeting], 1],
    ['subject-mark', [number, 'Về việc mở lại chợ', greeting], 1],
    ['about-line', [number, 'Về mở lại chợ', greeting], 1],
    ['about-line', [number, 'Về “Ngày hội chợ Sen”', greeting], 1],
    ['plain-below-number', ['Số 16-CV/ĐU', 'mở lại chợ phường', greeting], 1],
    ['plain-below-number', [number, 'Hoa Sen, ngày 05 tháng 3 năm 2026', 'Mở lại chợ', greeting], 2],
    ['plain-below-number', [number, { text: 'mở lại chợ', left: 0.1, right: 0.3 }, greeting], 1],
  ])('by %s: %j', (rule, rows, at) =>
    expect(findSubject(cells(rows), rows.length - 1)).toEqual({ rule, at }),
  );

  it.each([
    ['capitals', [number, 'PHƯỜNG HOA SEN', greeting]],
    ['a line above the number', ['mở lại chợ phường', number, greeting]],
    ['the national motto', [number, 'Độc lập - Tự do - Hạnh phúc', greeting]],
    ['a second number', [number, 'Số: 13/UBND-VP', greeting]],
    ['a short crumb', [number, 'aa b', greeting]],
    ['crumbs', [number, 'xrq kwz ttvb jjq', greeting]],
    ['a line that begins with a sign', [number, '— mở lại chợ', greeting]],
    ['the right column', [number, { text: 'mở lại chợ', left: 0.5, right: 0.9 }, greeting]],
    ['nothing', [number, greeting]],
  ])('not in %s', (_, rows) => expect(findSubject(cells(rows), rows.length - 1)).toBeUndefined());

  it('is marked where there is no greeting', () => {
    const rows = [number, 'Về mở lại chợ', 'V/v mở lại chợ'];
    expect(findSubject(cells(rows), -1)).toEqual({ rule: 'subject-mark', at: 2 });
    expect(findSubject(cells(rows.slice(0, 2)), -1)).toBeUndefined();
  });

  it.each([
    ['V/v mở lại chợ', 'mở lại chợ'],
    ['V/v: mở lại chợ', 'mở lại chợ'],
    ['Về việc mở lại chợ', 'mở lại chợ'],
    ['Về việc làm cho thanh niên', 'việc làm cho thanh niên'],
    ['Về mở lại chợ', 'mở lại chợ'],
    ['Về Hoa Sen', 'Về Hoa Sen'],
    ['Vệ sinh chợ', 'Vệ sinh chợ'],
  ])('%s → %s', (text, subject) => expect(withoutSubjectMark(text)).toBe(subject));
});
