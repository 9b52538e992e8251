import { describe, expect, it } from 'vitest';
import { isDay } from '../dates/calendar-date.ts';
import { dutiesOn, dutyOn } from './duties-on.ts';
import type { LegalDuty } from './duties.ts';
import { duties } from './duties.ts';

const rows: readonly LegalDuty[] = duties;
const idsOn = (day: string): string[] => dutiesOn(day).map(({ id }) => id);

describe('the rows', () => {
  it.each(rows)('$id has days that exist, in their order, and was checked after it began', (duty) => {
    const { from, until, checked } = duty;
    for (const day of [from, until ?? from, checked.on]) expect(isDay(day)).toBe(true);
    expect(from <= checked.on).toBe(true);
    expect(until === undefined || from < until).toBe(true);
  });

  it.each(rows)(
    '$id names its law by its number, and is told in sentences',
    ({ law, says, does, checked }) => {
      expect(law).toMatch(/\d+\/\d{4}\/(?:QH\d+|NĐ-CP)$/);
      for (const text of [says, does]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(checked.by).not.toBe('');
    },
  );

  it.each(rows)('$id is one duty on its first day', ({ id, from }) => {
    expect(idsOn(from).filter((other) => other === id)).toEqual([id]);
  });

  it.each(rows)('$id tells residents the numbers that checks count with', ({ says, limits = {} }) => {
    const numbers = Object.values(limits).filter((limit) => typeof limit === 'number');
    expect(numbers.filter((number) => !new RegExp(`(?<!\\d)${number}(?!\\d)`).test(says))).toEqual([]);
  });
});

describe('a duty', () => {
  it('begins on its first day', () => {
    expect(idsOn('2023-06-30')).not.toContain('disclosure-in-time');
    expect(idsOn('2023-07-01')).toContain('disclosure-in-time');
  });

  it('is gone on the day of its end and still holds for the past', () => {
    expect(idsOn('2026-06-30')).toContain('information-online');
    expect(idsOn('2026-06-30')).not.toContain('portal-address');
    expect(idsOn('2026-07-01')).not.toContain('information-online');
    expect(idsOn('2026-07-01')).toContain('portal-address');
  });

  it('brings its limits', () => {
    expect(dutyOn('disclosure-in-time', '2023-06-30')).toBeUndefined();
    expect(dutyOn('disclosure-in-time', '2026-11-27')).toMatchObject({
      limits: { workingDays: 5 },
    });
    expect(dutyOn('disclosure-on-radio', '2026-11-27')).toMatchObject({
      limits: { firstItem: 7, lastItem: 12, daysInARow: 3 },
    });
  });
});
