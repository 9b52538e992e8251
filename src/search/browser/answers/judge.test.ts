import { describe, expect, it } from 'vitest';
import type { PagefindResult } from '../engine/pagefind-browser.ts';
import type { Closeness } from './closeness.ts';
import { asHits } from './hits.ts';
import type { Judged } from './judge.ts';
import { hasAnswer, hasTitle, judge } from './judge.ts';

/** The names of the pages that are read to judge some, in their order, and how they hold the words. */
async function judgeAll(
  words: string,
  pages: Record<string, Partial<PagefindResult> & { text?: string }>,
  above?: Judged,
): Promise<{ read: string[]; judged: string[] }> {
  const read: string[] = [];
  const results = Object.entries(pages).map(([id, { text = '', ...result }]) => ({
    id,
    score: 1,
    words: [],
    data: () => {
      read.push(id);
      return Promise.resolve({ url: `/${id}/`, content: text, meta: { title: '' } });
    },
    ...result,
  }));
  const compared = { words: words.split(' ').filter(Boolean), exact: false, isUnfinished: false };
  const judged = await judge(asHits(results), compared, above);
  return { read, judged: [...judged].map((each) => each.join(' ')).sort() };
}

const text = 'thu gom rác ở chợ';
const together = { text, words: [0, 1, 2] };
const many = (
  count: number,
  page: Partial<PagefindResult> & { text?: string },
): Record<string, typeof page> =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [`page${place}`, page]));

describe('pages are judged', () => {
  it.each<[string, string, Partial<PagefindResult>, string]>([
    ['by the word in a title', 'rac', { matchedMetaFields: ['title'] }, 'a title'],
    ['by the word in another field', 'rac', { matchedMetaFields: ['titled'] }, 'a together'],
    ['by a place in a title', '', { matchedMetaFields: ['titled'] }, 'a title'],
    ['by a place in a text', '', { matchedMetaFields: ['named'] }, 'a together'],
    ['by nothing else', 'rac', {}, 'a together'],
  ])('without being read: %s', async (_name, words, page, judged) => {
    expect(await judgeAll(words, { a: page })).toEqual({ read: [], judged: [judged] });
  });

  it('after being read: those with the longest run of words first, then the best', async () => {
    const { read, judged } = await judgeAll('thu gom rac', {
      apart: { text, words: [0, 2] },
      field: { text, words: [0], matchedMetaFields: ['type'] },
      none: { text, words: [] },
      type: { text, words: [], matchedMetaFields: ['type'] },
      two: { text, words: [0, 1, 4], score: 1 },
      best: { text, words: [2, 4, 0, 1], score: 5 },
      three: together,
    });
    expect(read).toEqual(['three', 'best', 'two', 'apart', 'field', 'type', 'none']);
    expect(judged).toContain('three together');
  });

  it('with their issuer, which stands behind their text', async () => {
    const issued = (issuer: string): typeof together => ({
      text: `Thu gom rác ở chợ. Cơ quan ban hành: ${issuer}. Tệp: Danh sách phường. ở`,
      words: [0, 1, 2, 8, 9, 10, 11],
    });
    const { judged } = await judgeAll('hoi dong phuong gom rac', {
      council: issued('Hội đồng nhân dân phường'),
      committee: issued('Ủy ban'),
      named: { text: 'Việc hôm nay: gom rác, hội đồng phường', words: [3, 4, 5, 6, 7] },
    });
    expect(judged).toEqual(['committee apart', 'council fact', 'named mostly']);
  });

  it('twelve of them; others that may hold the words together are not named', async () => {
    const { read, judged } = await judgeAll('thu gom rac', {
      ...many(12, together),
      more: { text, words: [0, 1] },
      single: { text, words: [0, 2] },
      field: { text, words: [], matchedMetaFields: ['type'] },
    });
    expect(read).toHaveLength(12);
    expect(judged.filter((each) => each.endsWith('together'))).toHaveLength(12);
    expect(judged.filter((each) => each.endsWith('apart'))).toEqual(['field apart', 'single apart']);
  });

  it.each<[string, Closeness[], number]>([
    ['fewer below others that have the words in their titles', ['title', 'title', 'mostly'], 10],
    ['three below many of these', Array<Closeness>(11).fill('title'), 3],
    ['as many below others that have the words in their texts', ['together', 'apart'], 12],
  ])('%s', async (_name, above, count) => {
    const { read, judged } = await judgeAll(
      'thu cho',
      many(14, { text, words: [0, 1] }),
      new Map(above.map((each, place) => [`above${place}`, each])),
    );
    expect(read).toHaveLength(count);
    // What is below pages that have the words in their titles may have them together.
    expect(judged).toHaveLength(above.includes('title') ? count : 14);
  });

  it('as apart where the most promising are', async () => {
    const { judged } = await judgeAll('thu cho', {
      ...many(12, { text, words: [0, 1] }),
      more: { text, words: [0, 1] },
    });
    expect(judged).toHaveLength(13);
    expect(judged.every((each) => each.endsWith('apart'))).toBe(true);
  });
});

it.each([
  [['title', 'apart'], true, true],
  [['mostly'], true, false],
  [['apart'], false, false],
  [[], false, false],
] as const)('%j is an answer: %s, a title: %s', (each, answer, title) => {
  const judged = new Map(each.map((closeness, place) => [String(place), closeness]));
  expect([hasAnswer(judged), hasTitle(judged)]).toEqual([answer, title]);
});
