import { describe, expect, it } from 'vitest';
import type { Catalog, CatalogEntry } from '../../shared/catalog.ts';
import type { Closeness } from './closeness.ts';
import type { IndexAnswer } from './results.ts';
import { arrangeResults, joinBelow, likelyFirst } from './results.ts';

const entry = (
  id: string,
  kind: CatalogEntry['kind'],
  type: string | undefined,
  fields: string[],
  year?: string,
): CatalogEntry => ({
  id,
  kind,
  type,
  fields,
  year,
});

/** Newest first, as catalogs are. */
const catalog: Catalog = [
  entry('notice', 'van-ban', 'thong-bao', ['y-te'], '2026'),
  entry('plan', 'ke-hoach', 'ke-hoach', ['y-te', 'giao-duc'], '2026'),
  entry('news', 'tin-tuc', undefined, ['giao-duc'], '2025'),
  entry('letter', 'van-ban', 'cong-van', [], '2024'),
  { ...entry('old', 'van-ban', 'thong-bao', ['y-te'], '2023'), past: true },
  entry('about', 'trang', undefined, []),
  { ...entry('people', 'danh-ba', undefined, []), title: 'to dan pho so 5' },
];

const answer = (
  scores: Record<string, number>,
  own: string[] = [],
  citing: string[] = [],
  judged: Record<string, Closeness> = {},
): IndexAnswer => ({
  scores: new Map(Object.entries(scores)),
  own: new Set(own),
  citing: new Set(citing),
  judged: new Map(Object.entries(judged)),
});
const chosen = { muc: [], loai: [], 'linh-vuc': [], nam: [] };
const text = 'văn bản';

it('a search for the number of a neighbourhood has its page first', () => {
  const found = answer({ notice: 9, people: 1, about: 5 }, [], [], {
    notice: 'title',
    people: 'title',
    about: 'title',
  });
  const idsFor = (text: string): string[] =>
    arrangeResults(found, catalog, { text, chosen, newest: false }).ids;
  expect(idsFor('tổ 5')).toEqual(['people', 'notice', 'about']);
  expect(idsFor('họp tổ 5')).toEqual(['notice', 'about', 'people']);
  expect(idsFor('họp')).toEqual(['notice', 'about', 'people']);
});

describe('what a search is for decides between pages that hold its words alike', () => {
  const judged = {
    news: 'title',
    notice: 'title',
    letter: 'together',
    people: 'together',
    about: 'together',
  } as const;
  const found = answer({ news: 9, notice: 8, letter: 7, about: 6, people: 5 }, [], [], judged);
  const idsFor = (how: Partial<Parameters<typeof arrangeResults>[2]>, raised: string[] = []): string[] =>
    arrangeResults({ ...found, raised: new Set(raised) }, catalog, {
      text: 'thu gom rác',
      chosen,
      newest: false,
      ...how,
    }).ids;

  it.each<[string, Parameters<typeof idsFor>[0], string[]]>([
    ['several words', {}, ['news', 'notice', 'letter', 'about', 'people']],
    ['one word', { text: 'rác' }, ['notice', 'news', 'letter', 'about', 'people']],
    ['a place', { asks: 'where' }, ['news', 'notice', 'people', 'letter', 'about']],
    [
      'how somebody is reached',
      { asksWhom: true, asks: 'phone' },
      ['about', 'people', 'news', 'notice', 'letter'],
    ],
    ['where somebody is', { asksWhom: true, asks: 'where' }, ['about', 'people', 'news', 'notice', 'letter']],
    ['who somebody is', { asksWhom: true, asks: 'who' }, ['about', 'people']],
    ['who may have something', { asks: 'who' }, ['news', 'notice', 'letter', 'about', 'people']],
  ])('%s', (_name, how, ids) => {
    expect(idsFor(how)).toEqual(ids);
  });

  it('who somebody is, with what was read besides and codes', () => {
    const all = { ...found, added: new Set(['letter']), own: new Set(['notice']), citing: new Set(['news']) };
    const state = { text: 'gặp chủ tịch', chosen, newest: false, asksWhom: true, asks: 'who' } as const;
    expect(arrangeResults(all, catalog, state).ids).toEqual(['notice', 'news', 'about', 'people', 'letter']);
  });

  it('what one word stands for', () => {
    expect(idsFor({ text: 'rác' }, ['about'])).toEqual(['notice', 'about', 'news', 'letter', 'people']);
  });
});

describe('results', () => {
  it.each([
    ['the best first', answer({ notice: 1, plan: 3, news: 2 }), ['plan', 'news', 'notice']],
    ['the newest of equals first', answer({ letter: 1, notice: 1, news: 1 }), ['notice', 'news', 'letter']],
    ['pages among documents', answer({ about: 9, letter: 1, notice: 10 }), ['notice', 'about', 'letter']],
    ['the directory last', answer({ people: 9, letter: 1 }), ['letter', 'people']],
    [
      "a code's own document, then what cites it, then the rest",
      answer({ plan: 9, news: 2, letter: 1 }, ['letter'], ['news']),
      ['letter', 'news', 'plan'],
    ],
    [
      'what only its code finds as well',
      answer({ plan: 1 }, ['notice'], ['about']),
      ['notice', 'about', 'plan'],
    ],
    [
      'the words in the title before words that stand together, in a fact, mostly together, or apart',
      answer({ notice: 9, plan: 2, news: 2, letter: 1, about: 1 }, [], [], {
        notice: 'apart',
        plan: 'mostly',
        about: 'fact',
        news: 'together',
        letter: 'title',
      }),
      ['letter', 'news', 'about', 'plan', 'notice'],
    ],
    [
      'the directory after documents that hold the words as it does',
      answer({ people: 9, letter: 1, notice: 5 }, [], [], {
        people: 'together',
        letter: 'together',
        notice: 'apart',
      }),
      ['letter', 'people', 'notice'],
    ],
    [
      'a replaced document after those in force that hold the words as it does',
      answer({ old: 9, notice: 2, letter: 1 }, [], [], { old: 'title', notice: 'title', letter: 'together' }),
      ['notice', 'old', 'letter'],
    ],
    ['nothing that the catalog does not know', answer({ gone: 5, plan: 1 }), ['plan']],
  ])('have %s', (_name, found, ids) => {
    expect(arrangeResults(found, catalog, { text, chosen, newest: false }).ids).toEqual(ids);
  });

  it('have the page with the title that was typed first, after a code', () => {
    const found = answer({ people: 1, notice: 9, letter: 1 }, ['letter']);
    expect(arrangeResults(found, catalog, { text: 'Tổ dân phố số 5', chosen, newest: false }).ids).toEqual([
      'letter',
      'people',
      'notice',
    ]);
  });

  it('by date are sorted by date alone', () => {
    const found = answer({ about: 9, letter: 5, notice: 1 }, ['letter']);
    expect(arrangeResults(found, catalog, { text, chosen, newest: true }).ids).toEqual([
      'notice',
      'letter',
      'about',
    ]);
  });
});

it('have a replaced document among the first ten, if its score is', () => {
  const many = Array.from({ length: 12 }, (_, place) =>
    entry(`p${place}`, 'van-ban', 'thong-bao', [], '2026'),
  );
  const all = [{ ...entry('old', 'van-ban', 'thong-bao', [], '2023'), past: true }, ...many];
  const scores = Object.fromEntries(all.map(({ id }, place) => [id, 20 - place]));
  const { ids } = arrangeResults(answer(scores), all, { text, chosen, newest: false });
  expect(ids.indexOf('old')).toBe(9);
});

describe('choices', () => {
  const all = answer({ notice: 5, plan: 4, news: 3, letter: 2, about: 1 });
  const arranged = (some: Partial<typeof chosen> | Record<string, string[]>) =>
    arrangeResults(all, catalog, { text, chosen: { ...chosen, ...some }, newest: false });

  it.each([
    [{ muc: ['van-ban'] }, ['notice', 'letter']],
    [{ muc: ['van-ban', 'tin-tuc'] }, ['notice', 'news', 'letter']],
    [{ 'linh-vuc': ['giao-duc'] }, ['plan', 'news']],
    [{ 'linh-vuc': ['giao-duc'], nam: ['2026'] }, ['plan']],
    [{ nam: ['1999'] }, []],
  ])('%j leave %j', (some, ids) => {
    expect(arranged(some).ids).toEqual(ids);
    expect(arranged(some).total).toBe(5);
  });

  it('count the results with them and with the choices in the other facets', () => {
    const { counts } = arranged({ muc: ['van-ban'], nam: ['2026'] });
    expect(Object.fromEntries(counts.muc)).toEqual({ 'van-ban': 1, 'ke-hoach': 1 });
    expect(Object.fromEntries(counts.nam)).toEqual({ 2026: 1, 2024: 1 });
    expect(Object.fromEntries(counts.loai)).toEqual({ 'thong-bao': 1 });
    expect(Object.fromEntries(counts['linh-vuc'])).toEqual({ 'y-te': 1 });
  });
});

describe('results that join', () => {
  it('come below those that are shown, in their order', () => {
    expect(joinBelow(['old', 'b', 'older', 'a'], ['a', 'b'], () => false)).toEqual([
      'a',
      'b',
      'old',
      'older',
    ]);
  });

  it('come above them only where they must be first', () => {
    expect(joinBelow(['a', 'old', 'code'], ['a'], (id) => id === 'code')).toEqual(['code', 'a', 'old']);
  });
});

it('pages that are probably shown first are loaded ahead, and the page that is looked at for all words', () => {
  const results = [
    { id: 'unit', score: 9 },
    { id: 'letter', score: 3 },
    { id: 'news', score: 2 },
    { id: 'plan', score: 1 },
    { id: 'notice', score: 0.5 },
  ];
  const entries = [...catalog, entry('unit', 'danh-ba', undefined, [])];
  expect(likelyFirst(results, entries, 'thu gom rác')).toEqual(['unit', 'letter', 'news', 'plan']);
});
