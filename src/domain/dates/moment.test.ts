import { afterEach, describe, expect, it, vi } from 'vitest';
import { announcedAt, dayOf, endOf, isMoment, momentOf, startOf } from './moment.ts';

afterEach(() => void vi.unstubAllEnvs());

describe('a moment', () => {
  it.each([
    '2026-01-05',
    '2026-01-05T07:30+07:00',
    '2026-01-05T07:30:15+07:00',
    '2026-01-05T23:59-11:00',
    '2026-01-05T00:30Z',
  ])('%s is a moment', (text) => {
    expect(isMoment(text)).toBe(true);
  });

  it.each([
    ...[
      '2026-01-05T07:30',
      '2026-01-05 07:30+07:00',
      '2026-01-05T7:30+07:00',
      '2026-01-05T24:00+07:00',
      '2026-01-05T07:60+07:00',
    ],
    ...[
      '2026-01-05T07:30+7',
      '2026-01-05T07:30+15:00',
      '2026-02-30T07:30+07:00',
      '2026-02-30',
      '2026-01',
      '2026',
      '',
      'T07:30+07:00',
    ],
    ...['05/01/2026', '2026-01-05T07:30+07:00\n', '2026-01-05T07:30z'],
  ])('%j is no moment', (text) => {
    expect(isMoment(text)).toBe(false);
  });
});

describe.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'])(
  'on a machine in %s',
  (zone) => {
    it.each([
      ['2026-01-05', '2026-01-04T17:00:00.000Z', '2026-01-05T16:59:59.999Z', '2026-01-05T00:00:00.000Z'],
      ['2026-03-29', '2026-03-28T17:00:00.000Z', '2026-03-29T16:59:59.999Z', '2026-03-29T00:00:00.000Z'],
      [
        '2026-01-05T07:30+07:00',
        '2026-01-05T00:30:00.000Z',
        '2026-01-05T00:30:00.000Z',
        '2026-01-05T00:30:00.000Z',
      ],
      [
        '2026-01-05T23:30Z',
        '2026-01-05T23:30:00.000Z',
        '2026-01-05T23:30:00.000Z',
        '2026-01-05T23:30:00.000Z',
      ],
    ])('%s begins, ends and is announced as in Việt Nam', (moment, start, end, announced) => {
      vi.stubEnv('TZ', zone);
      expect(new Date(startOf(moment)).toISOString()).toBe(start);
      expect(new Date(endOf(moment)).toISOString()).toBe(end);
      expect(announcedAt(moment).toISOString()).toBe(announced);
    });

    it.each([
      ['2026-01-04T16:59:59.999Z', '2026-01-04'],
      ['2026-01-04T17:00:00.000Z', '2026-01-05'],
      ['2026-01-05T16:59:59.999Z', '2026-01-05'],
      ['2025-12-31T17:00:00.000Z', '2026-01-01'],
    ])('%s falls on %s', (instant, day) => {
      vi.stubEnv('TZ', zone);
      expect(dayOf(Date.parse(instant))).toBe(day);
    });
  },
);

it('the time zone of the test is really another one', () => {
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  expect(new Date('2026-01-05T00:00:00Z').getTimezoneOffset()).toBe(-840);
});

describe('an instant as a moment', () => {
  it.each([
    ['2026-01-05', '2026-01-05'],
    ['2026-01-05T07:30+07:00', '2026-01-05T07:30:00+07:00'],
    ['2026-01-05T17:30:09Z', '2026-01-06T00:30:09+07:00'],
    ['2026-01-05T23:59:59+07:00', '2026-01-05T23:59:59+07:00'],
  ])('%s is %s', (moment, written) => {
    expect(momentOf(endOf(moment))).toBe(written);
    expect(isMoment(written)).toBe(true);
  });
});
