import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Example } from '../fixtures/portal.ts';
import { portalOf } from '../fixtures/portal.ts';
import { eventCalendarOf } from './event-calendar.ts';

const example: Example = {
  id: '2026/tiem-chung',
  title: 'Tiêm chủng; tháng 12, “đủ mũi”',
  summary: 'Mang sổ tiêm.',
  issued: '2026-11-10',
  published: '2026-11-10',
  changes: [{ on: '2026-11-12', note: 'Sửa ngày.' }],
  when: [
    { from: '2026-12-05T07:30', to: '2026-12-05T11:30', place: 'Trạm Y tế, tầng 1', for: ['Trẻ em', 'to-1'] },
    { from: '2026-12-06' },
    { from: '2026-12-07', to: '2026-12-09' },
    { from: '2026-12-10T19:30' },
    { from: '2026-12-11T19:30', to: '2026-12-12' },
  ],
};

const ward = { neighbourhoods: [{ id: 'to-1', name: 'Tổ dân phố số 1' }] };

function eventsOf(given: Example, facts: object = {}) {
  const portal = portalOf({ directives: [given] }, { ...ward, ...facts });
  const text = [...eventCalendarOf(portal)].join('');
  const component = new ICAL.Component(ICAL.parse(text));
  return { text, events: component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

describe('the calendar of residents', () => {
  const { text, events } = eventsOf(example);

  it('has minutes of Việt Nam, and whole days', () => {
    expect(events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()])).toEqual([
      ['2026-12-05T00:30:00Z', '2026-12-05T04:30:00Z'],
      ['2026-12-06', '2026-12-07'],
      ['2026-12-07', '2026-12-10'],
      ['2026-12-10T12:30:00Z', '2026-12-10T12:30:00Z'],
      ['2026-12-11T12:30:00Z', '2026-12-12T17:00:00Z'],
    ]);
  });

  it('says what, where, for whom, and by which paper', () => {
    const [event] = events;
    expect(event!.summary).toBe('Tiêm chủng; tháng 12, “đủ mũi”');
    expect(event!.location).toBe('Trạm Y tế, tầng 1');
    expect(event!.description.split('\n')).toEqual([
      'Mang sổ tiêm.',
      'Thứ Bảy 05/12/2026, 7 giờ 30 – 11 giờ 30',
      'Dành cho: Trẻ em, Tổ dân phố số 1',
      expect.stringMatching(/^Theo: .* ngày 10\/11\/2026$/),
    ]);
    expect(event!.sequence).toBe(1);
    expect(text).toContain('X-WR-CALNAME:Lịch phường Mẫu');
  });

  it('keeps its UIDs where the portal moves, and where the document gets another address', () => {
    const uids = events.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(5);
    const moved = eventsOf(example, { url: 'https://moi.example/' });
    const renamed = eventsOf({ ...example, id: '2026/tiem', formerly: ['2026/tiem-chung'] });
    for (const later of [moved, renamed]) expect(later.events.map(({ uid }) => uid)).toEqual(uids);
  });

  it('is valid where there are no events', () => {
    const { events: none, text: whole } = eventsOf({ ...example, when: [] });
    expect(none).toEqual([]);
    expect(whole.trimEnd().endsWith('END:VCALENDAR')).toBe(true);
  });
});
