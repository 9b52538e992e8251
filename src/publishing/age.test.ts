import { expect, it } from 'vitest';
import { endOf } from '../domain/dates/moment.ts';
import { dateOfPortal, isOld, otherPortals } from './age.ts';
import type { PublishTarget } from './target.ts';

const target = (text: string | undefined): PublishTarget => ({
  name: 'nơi công bố',
  signs: () => false,
  publish: () => Promise.resolve(false),
  wards: () => Promise.resolve(['a', 'b']),
  read: (_ward, path) => Promise.resolve(path === 'du-lieu/phien-ban.json' ? text : undefined),
});

it.each<[string | undefined, number | undefined]>([
  ['{"ward": "a", "date": "2026-05-05T07:30:00+07:00"}', endOf('2026-05-05T07:30+07:00')],
  ['{"date": "2026-05-05"}', endOf('2026-05-05')],
  ['{"date": "hôm qua"}', undefined],
  ['{"date": ', undefined],
  ['', undefined],
  [undefined, undefined],
])('a portal with the version %j is of the moment %j', async (text, date) => {
  expect(await dateOfPortal(target(text), 'a')).toBe(date);
  expect(await otherPortals(target(text), ['a'])).toEqual([{ ward: 'b', date }]);
});

it.each([
  ['2026-05-05T07:30+07:00', false],
  ['2026-05-05T07:29+07:00', true],
  ['2026-05-07', false],
])('at 7:30 on the 6th a portal of %s is old: %s', (date, old) => {
  expect(isOld(endOf(date), endOf('2026-05-06T07:30+07:00'))).toBe(old);
});
