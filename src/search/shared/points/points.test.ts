import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../../language/folding.ts';
import { daysIn, monthOf, monthsIn } from './days.ts';
import { neighbourhoodNames } from './neighbourhood-names.ts';
import { neighbourhoodsIn } from './neighbourhoods.ts';
import type { NamedPoints } from './point.ts';
import { askedFor, keysOf, pointToken } from './point.ts';

const shown = (found: readonly NamedPoints[]): string =>
  found
    .flatMap(({ points }) => points.map(({ key, year }) => (year === undefined ? key : `${key}-${year}`)))
    .join(' ');

describe('numbered neighbourhoods', () => {
  it.each(neighbourhoodNames.flatMap((same) => same.map((each) => [...each, same[0]![0]] as const)))(
    '“%s” in “%s”',
    (_name, example, number, kept) => {
      const key = `${foldLetters(kept).replaceAll(' ', '-')}-${number}`;
      expect(shown(neighbourhoodsIn(example))).toBe(key);
      expect(shown(neighbourhoodsIn(foldLetters(example)))).toBe(key);
      expect(shown(neighbourhoodsIn(example.toUpperCase()))).toBe(key);
    },
  );

  it.each([
    ['Tổ 9 đến tổ 12 mất điện', 'to-9 to-10 to-11 to-12'],
    ['(tổ 5 - 8) họp', 'to-5 to-6 to-7 to-8'],
    ['tổ 5-7', 'to-5 to-6 to-7'],
    ['tổ 5–6', 'to-5 to-6'],
    ['từ tổ 1 tới tổ 3', 'to-1 to-2 to-3'],
    ['to 1 den to 3', 'to-1 to-2 to-3'],
    ['các tổ dân phố số 9, 10, 11 và 12.', 'to-9 to-10 to-11 to-12'],
    ['tổ 1; tổ 4', 'to-1 to-4'],
    ['tổ dân phố số 5, số 6', 'to-5 to-6'],
    ['khu phố 2 và khu phố 3', 'khu-pho-2 khu-pho-3'],
    ['tổ 07', 'to-7'],
    ['tổ10', 'to-10'],
    ['tổ 9 - 3', 'to-9 to-3'],
    ['tổ 1 - 100', 'to-1 to-100'],
    ['tổ 1 - 60', Array.from({ length: 60 }, (_, place) => `to-${place + 1}`).join(' ')],
    ['tổ 1 - 61', 'to-1 to-61'],
    ['tu to 1 toi to 3', 'to-1 to-2 to-3'],
    ['tổ 3 và tổ 5 đến 7', 'to-3 to-5 to-6 to-7'],
    ['tổ 5, 7 giờ tối', 'to-5'],
    ['tổ 5 đến 7 giờ', 'to-5'],
    ['tổ 5, 10 hộ nghèo', 'to-5'],
    ['tổ 5, 6/12', 'to-5'],
    ['tổ 5 10h', 'to-5'],
    ['tổ 3 tổ 4 họp hôm nào', 'to-3 to-4'],
    ['to 4 hop', 'to-4'],
    ['tổ 4 ngày 5/12', 'to-4'],
    ['tổ 4 ngày', ''],
    ['tổ 20%', ''],
    ['họp tổ 7 giờ tối', ''],
    ['12 tổ dân phố', ''],
    ['mỗi tổ dân phố', ''],
    ['tổ 5a', ''],
    ['tổ 2026', ''],
    ['vào tổ', ''],
    ['đống rác 5', ''],
  ])('“%s”: %s', (text, expected) => {
    expect(shown(neighbourhoodsIn(text))).toBe(expected);
  });

  it.each(['giờ', 'h', 'phút', 'hộ', 'người', 'đồng', 'ngày', 'tháng', '%'])(
    'are no numbers that count “%s”',
    (counted) => {
      for (const text of [`mỗi tổ 20 ${counted}`, `tổ 5, 20 ${counted}`, `tổ 5 đến 20 ${counted} nữa`]) {
        const expected = text.startsWith('tổ') ? 'to-5' : '';
        expect([text, foldLetters(text)].map((each) => shown(neighbourhoodsIn(each)))).toEqual([
          expected,
          expected,
        ]);
      }
    },
  );

  it.each(['giờ', 'h', 'phút', 'hộ', 'người', 'đồng', 'tháng'])(
    'may stand before a word that begins as “%s” does',
    (counted) => {
      expect(shown(neighbourhoodsIn(`tổ 5 ${counted}m`))).toBe('to-5');
    },
  );

  it('have their place in the text', () => {
    const text = 'Mất điện tổ 9 đến tổ 12 sáng mai';
    expect(neighbourhoodsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'tổ 9 đến tổ 12',
    ]);
  });
});

describe('days', () => {
  it.each([
    ['ngày 3/12', 'day-3-12'],
    ['ngày 03/12/2026', 'day-3-12-2026'],
    ['3-12-2026', 'day-3-12-2026'],
    ['3.12.2026', 'day-3-12-2026'],
    ['ngày 3-12', 'day-3-12'],
    ['3-12', 'day-3-12'],
    ['28.11', 'day-28-11'],
    ['28 tháng 11', 'day-28-11'],
    ['28 thang 11', 'day-28-11'],
    ['ngày 28 tháng 11 năm 2026', 'day-28-11-2026'],
    ['28 tháng 11/2026', 'day-28-11-2026'],
    ['mùng 3 tháng 12', 'day-3-12'],
    ['ngày 21, 22 và 28/11/2026', 'day-21-11-2026 day-22-11-2026 day-28-11-2026'],
    ['15 - 16/12', 'day-15-12 day-16-12'],
    ['15-16/12', 'day-15-12 day-16-12'],
    ['15–16/12', 'day-15-12 day-16-12'],
    ['15 va 16/12', 'day-15-12 day-16-12'],
    ['15, 16 tháng 12', 'day-15-12 day-16-12'],
    ['họp 3/12.', 'day-3-12'],
    ['3/13', ''],
    ['32/12', ''],
    ['0/12', ''],
    ['8-10 tuổi', ''],
    ['57/12-NQ', ''],
    ['5/2026', ''],
    ['3/12a', ''],
    ['tháng 12', ''],
    ['12,5/10', ''],
    ['1.3/12', ''],
  ])('“%s”: %s', (text, expected) => {
    expect(shown(daysIn(text))).toBe(expected);
  });

  it.each(['ngày', 'ngay', 'mùng', 'mung', 'mồng', 'mong', 'hôm', 'hom', '15 và'])(
    'have their words in the text: “%s 3/12”',
    (said) => {
      const text = `mất nước ${said} 3/12 ở chợ`;
      expect(daysIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([`${said} 3/12`]);
    },
  );
});

describe('months', () => {
  it.each([
    ['lịch cắt điện tháng 12', 'month-12'],
    ['thang 05', 'month-5'],
    ['tháng 12 năm 2026', 'month-12-2026'],
    ['tháng 12/2026', 'month-12-2026'],
    ['5/2026', 'month-5-2026'],
    ['tháng 13', ''],
    ['tháng năm', ''],
    ['12/5/2026', ''],
    ['3 tháng 12 ngày', 'month-12'],
  ])('“%s”: %s', (text, expected) => {
    expect(shown(monthsIn(text))).toBe(expected);
  });

  it('have the days of theirs', () => {
    expect(monthOf('day-3-12')).toBe('month-12');
  });
});

it('points are asked for by their tokens and years, each once', () => {
  const named = [...neighbourhoodsIn('tổ 5, tổ 6; tổ 5'), ...daysIn('3/12/2026, 4/12/2026')];
  expect(keysOf(named)).toEqual(['to-5', 'to-6', 'day-3-12', 'day-4-12']);
  expect(askedFor(named)).toEqual(['þøtoø5þ', 'þøtoø6þ', 'þødayø3ø12þ', '2026', 'þødayø4ø12þ']);
});

it('a point is one word that is no beginning of another', () => {
  expect(pointToken('to-10')).toBe('þøtoø10þ');
  expect(pointToken('to-10').startsWith(pointToken('to-1'))).toBe(false);
});
