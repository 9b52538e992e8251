import { describe, expect, test } from 'vitest';
import { portalOf } from '../../channels/fixtures/portal.ts';
import { carriedOut, topicProgress } from './topic-progress.ts';

const portal = portalOf({
  plans: [
    {
      id: 'rac',
      topic: 'rac',
      period: { from: '2026-08', until: '2026-12-31' },
      released: [{ channel: 'radio', on: '2026-08-05' }],
    },
  ],
  directives: [{ id: 'lich-thu-gom', topics: ['rac'] }],
  news: [
    {
      id: 'ra-quan',
      topics: ['rac'],
      published: '2026-09-03',
      implements: ['plans/rac'],
      released: [
        { channel: 'radio', on: '2026-09-04' },
        { channel: 'fanpage', on: '2026-09-04' },
      ],
    },
    { id: 'ba-thung', topics: ['rac'], published: '2026-11-20' },
    { id: 'viec-khac', published: '2026-11-20' },
  ],
});
const topic = portal.topics[0]!;

describe('a topic', () => {
  const progress = topicProgress(topic, portal.today);

  test('gathers its plan, its directives and its news, newest first', () => {
    expect(progress.plans.map(({ id }) => id)).toEqual(['rac']);
    expect(progress.directives.map(({ id }) => id)).toEqual(['lich-thu-gom']);
    expect(progress.news.map(({ id }) => id)).toEqual(['ba-thung', 'ra-quan']);
  });

  test('counts its news by month, from the plan’s first to today, empty months among them', () => {
    expect(progress.months.map(({ month, news }) => `${month}: ${news}`)).toEqual([
      '2026-08: 0',
      '2026-09: 1',
      '2026-10: 0',
      '2026-11: 1',
    ]);
  });

  test('knows which news carries its plan out', () => {
    expect(carriedOut(progress.plans[0]!).map(({ id }) => id)).toEqual(['ra-quan']);
  });

  test('of nothing is empty', () => {
    expect(topicProgress({ id: 'x', name: 'X', documents: [] }, portal.today).months).toEqual([]);
  });
});
