import { describe, expect, it } from 'vitest';
import { endsBeforeItBegins, eventTimeOf, minuteOf } from './event-time.ts';

describe('the time of an event', () => {
  it.each([
    ['2026-05-05', '2026-05-05'],
    ['2026-05-05T07:30', '2026-05-05T07:30'],
    ['2026-05-05T07:30:00+07:00', '2026-05-05T07:30'],
    ['2026-05', undefined],
    ['2026-02-30T07:30', undefined],
    ['2026-05-05T24:00', undefined],
    ['2026-05-05T07:30Z', undefined],
    ['05/05/2026', undefined],
  ])('%s is %s', (written, time) => {
    expect(eventTimeOf(written)).toBe(time);
  });

  it('has a minute, or is a whole day', () => {
    expect(minuteOf('2026-05-05T07:30')).toBe('07:30');
    expect(minuteOf('2026-05-05')).toBeUndefined();
  });

  it.each([
    ['2026-05-05', '2026-05-05', false],
    ['2026-05-05T07:30', '2026-05-05', false],
    ['2026-05-05', '2026-05-05T07:30', false],
    ['2026-05-05T07:30', '2026-05-05T07:30', false],
    ['2026-05-05T07:30', '2026-05-05T07:29', true],
    ['2026-05-05', '2026-05-04', true],
    ['2026-05-05T07:30', '2026-05-04', true],
  ])('%s to %s ends before it begins: %s', (from, to, before) => {
    expect(endsBeforeItBegins(from, to)).toBe(before);
  });
});
