import { describe, expect, it } from 'vitest';
import { wardSchema } from '../../domain/schema/ward.ts';
import type { Examples } from '../fixtures/portal-at.ts';
import { noon, portalAt } from '../fixtures/portal-at.ts';
import type { Portal } from '../model.ts';
import { eventsFor, eventsLater, eventsNextWeek, eventsThisWeek, hasEvents, pastEvents } from './events.ts';
import { documentsFor } from './neighbourhoods.ts';

// noon is that of Sunday, 22/11/2026.
const on = (when: object, front: object = {}): Record<string, unknown> => ({ when: [when], ...front });

const days = (events: { from: string }[]): string[] => events.map(({ from }) => from);

describe('the events of a ward', () => {
  const portal = portalAt(noon, {
    'directives/a': {
      when: [
        { from: '2026-11-22T19:30' },
        { from: '2026-11-23' },
        { from: '2026-11-29', place: 'Chợ Mẫu' },
        { from: '2026-11-30' },
        { from: '2026-11-21' },
      ],
    },
    'news/b': on({ from: '2026-10-19', to: '2026-12-18T11:00' }),
    'directives/c': on({ from: '2026-11-22', to: '2026-11-21' }),
  });

  it('are of this week, of next week, later, or past', () => {
    expect(days(eventsThisWeek(portal))).toEqual(['2026-11-22T19:30', '2026-10-19']);
    expect(days(eventsNextWeek(portal))).toEqual(['2026-11-23', '2026-11-29']);
    expect(days(eventsLater(portal))).toEqual(['2026-11-30']);
    expect(days(pastEvents(portal))).toEqual(['2026-11-22', '2026-11-21']);
  });

  it('of this morning are over tomorrow', () => {
    const example = { 'directives/a': on({ from: '2026-11-22T06:30', to: '2026-11-22T07:30' }) };
    expect(eventsThisWeek(portalAt(noon, example))).toHaveLength(1);
    expect(pastEvents(portalAt('2026-11-23', example))).toHaveLength(1);
  });
});

describe('an event counts', () => {
  const later = { from: '2026-11-25' };
  it.each<[string, Examples, number]>([
    ['of a paper in force', { 'directives/a': on(later) }, 1],
    ['of a paper that takes effect later', { 'directives/a': on(later, { effective: '2026-12-01' }) }, 1],
    ['of an amended paper', { 'directives/a': on(later), 'directives/b': { amends: ['a'] } }, 1],
    ['not of a replaced paper', { 'directives/a': on(later), 'directives/b': { replaces: ['a'] } }, 0],
    [
      'not of a withdrawn paper',
      { 'directives/a': on(later, { withdrawn: { on: '2026-11-20', reason: 'Nhầm.' } }) },
      0,
    ],
    ['not of a draft', { 'directives/a': on(later, { draft: true }) }, 0],
    ['not of a paper that is published later', { 'directives/a': on(later, { published: '2026-11-24' }) }, 0],
    ['not after the paper has expired', { 'directives/a': on(later, { expires: '2026-11-20' }) }, 0],
    [
      'of an expired paper before its end',
      { 'directives/a': on({ from: '2026-11-20' }, { expires: '2026-11-20' }) },
      1,
    ],
  ])('%s', (_, examples, count) => {
    const portal = portalAt(noon, examples);
    expect(eventsThisWeek(portal).length + eventsNextWeek(portal).length + pastEvents(portal).length).toBe(
      count,
    );
    expect(hasEvents(portal)).toBe(count > 0);
  });
});

describe('a neighbourhood', () => {
  const ward = wardSchema.parse({
    name: 'Phường Mẫu',
    authority: 'Ủy ban nhân dân phường Mẫu',
    city: 'Thành phố Mẫu',
    url: 'https://portal.example/phuong-mau/',
    neighbourhoods: [
      { id: 'to-1', name: 'Tổ dân phố số 1' },
      { id: 'to-12', name: 'Tổ dân phố số 12' },
    ],
  });
  const portal = portalAt(
    noon,
    {
      'directives/a': on({ from: '2026-11-25', for: ['to-1', 'Trẻ em'] }),
      'directives/b': on({ from: '2026-11-26', for: ['tổ dân phố số 12'] }),
      'directives/c': { to: ['Tổ dân phố số 1', 'Các trường'] },
      'news/d': { title: 'Đường mới ở tổ dân phố số 12' },
      'directives/e': { title: 'Sửa ngõ tổ dân phố số 1', expires: '2026-11-01' },
      'directives/f': on({ from: '2026-11-26' }),
    },
    { ward },
  );

  it('has the events that name it, by its id or its name', () => {
    expect(days(eventsFor(portal, 'to-1'))).toEqual(['2026-11-25']);
    expect(days(eventsFor(portal, 'to-12'))).toEqual(['2026-11-26']);
    expect(eventsFor(portal, 'to-1')[0]?.audience).toEqual([
      { name: 'Tổ dân phố số 1', id: 'to-1' },
      { name: 'Trẻ em' },
    ]);
  });

  it('has the documents in force that name it, and not those of a longer number', () => {
    const refsFor = (id: string, of: Portal = portal): string[] => documentsFor(of, id).map(({ ref }) => ref);
    expect(refsFor('to-1').sort()).toEqual(['directives/a', 'directives/c']);
    expect(refsFor('to-12').sort()).toEqual(['directives/b', 'news/d']);
    expect(refsFor('to-3')).toEqual([]);
  });
});
