import { expect, it } from 'vitest';
import { toIndexText } from '../../shared/index-text.ts';
import { withTitle } from './exact-title.ts';
import type { FoundPages } from './find.ts';
import type { Hit } from './hits.ts';

const titled = (title: string): Hit => ({
  score: 1,
  places: [],
  inMeta: true,
  inTitle: true,
  isTitled: false,
  load: () => Promise.resolve({ url: '/', content: '', meta: { title: toIndexText(title) } }),
});

const found: FoundPages = {
  hits: new Map([
    ['whole', titled('Lịch đổi điểm thu gom rác')],
    ['longer', titled('Lịch đổi điểm thu gom rác năm 2026')],
    ['short', titled('Lịch thu gom')],
  ]),
  scores: new Map(),
  judged: new Map(),
  apart: new Map(),
  own: new Set(),
  citing: new Set(),
  exact: true,
  partial: false,
  lacking: [],
  complete: true,
};

it.each([
  ['lịch đổi điểm thu gom rác', ['whole']],
  ['Lich doi diem  thu gom rac.', ['whole']],
  ['lịch thu gom', ['short']],
  ['thu gom rác', []],
])('%j is the title of %j', async (text, ids) => {
  expect([...(await withTitle(text, ['longer', 'whole', 'short'], found))]).toEqual(ids);
});

it('the first three results are looked at', async () => {
  const before = ['longer', 'short', 'longer'];
  expect([...(await withTitle('lịch đổi điểm thu gom rác', [...before, 'whole'], found))]).toEqual([]);
});

it('a text of one or two words is not taken for a title', async () => {
  const short = { ...found, hits: new Map([['a', titled('Liên hệ')]]) };
  expect((await withTitle('liên hệ', ['a'], short)).size).toBe(0);
});
