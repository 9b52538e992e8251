import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SuggestionSource } from '../../browser/suggest/suggestion-source.ts';
import { packSuggestions, unpackSuggestions } from '../../shared/suggestions/suggestion-files.ts';
import type { Suggestion } from '../../shared/suggestions/suggestion.ts';
import { contents, emptyFolder, loadedFiles, page, putInPlace, sent } from '../fixtures/index-folder.ts';
import { makeIndex } from '../make-index.ts';
import { dividedSuggestions, suggestionsByKey } from './kept-suggestions.ts';
import { suggestionOf } from './page-suggestion.ts';

let home: string;
beforeAll(async () => (home = await mkdtemp(join(tmpdir(), 'gợi ý '))));
afterAll(() => rm(home, { recursive: true, force: true }));

const document = (title: string, day: string): Suggestion => ({
  ...{ title, path: `van-ban/${day}/`, kind: 'van-ban', code: '12/TB-UBND', day, past: false },
});

describe('a page as it is suggested', () => {
  const heading = '<h1>Về việc <span>cấp   nước</span></h1><p>Chữ</p>';
  it.each([
    [
      'a document by its heading',
      heading,
      { kind: 'van-ban', code: '1/CV', tag: 'expired' },
      'Về việc cấp nước',
    ],
    ['another page by its title', heading, { kind: 'trang', title: 'Giới thiệu' }, 'Giới thiệu'],
    [
      'a long title by its first words',
      `<h1>${'chín chữ '.repeat(30)}</h1>`,
      { kind: 'tin-tuc' },
      `${'chín chữ '.repeat(17)}chín…`,
    ],
  ] as const)('%s', (_name, html, marks, title) => {
    expect(suggestionOf('a/', html, marks)).toMatchObject({ title, path: 'a/', kind: marks.kind });
  });

  it('is none without a title', () =>
    expect(suggestionOf('a/', '<p>Chữ</p>', { kind: 'trang' })).toBeUndefined());
});

it('suggestions are the same after a file', () => {
  const some: Suggestion[] = [
    document('Thu gom rác', '2026-01-02'),
    {
      title: 'Công an',
      path: 'don-vi/cong-an/',
      kind: 'danh-ba',
      code: undefined,
      day: undefined,
      past: false,
    },
  ];
  expect(unpackSuggestions(packSuggestions(some))).toEqual(some);
});

describe('what is kept of many', () => {
  const words = [
    'thu',
    'gom',
    'rác',
    'thuế',
    'đất',
    'nước',
    'sạch',
    'tiêm',
    'chủng',
    'trường',
    'đường',
    'hè',
  ];
  const many = Array.from({ length: 3000 }, (_, place) =>
    document(
      [0, 1, 2, 3].map((at) => words[(place * (at + 3) + at) % words.length]! + (place % (7 + at))).join(' '),
      `${9999 - place}`,
    ),
  );
  const byKey = suggestionsByKey(many);

  it('are those that come first, for each beginning of a word', () => {
    const withBeginning = many.filter(({ title }) => title.includes('rác3'));
    expect([...byKey.get('rac')!]).toEqual(expect.arrayContaining(withBeginning.slice(0, 10)));
    expect(byKey.get('t')!.size).toBe(10);
  });

  it('are those with each mark, though newer ones have the same letters', () => {
    const [old] = [document('Đăng ký tạm trú', '2001-01-01')];
    const same = ['Tấm áo', 'Trung tâm', 'Tắm biển', 'Tám giờ'].flatMap((title, at) =>
      [1, 2, 3, 4].map((day) => document(title, `2026-0${at + 1}-0${day}`)),
    );
    const kept = suggestionsByKey([...same, old]);
    expect(kept.get('tam')).toContain(old);
  });

  const packedSizes = (files: readonly Suggestion[][]): number[] =>
    files.map((some) => gzipSync(packSuggestions(some)).length);

  it('is in one file where that is small', () => expect(dividedSuggestions(byKey)).toHaveLength(1));

  it('is in small files, where many words begin in many ways', () => {
    const [initials, finals] = ['b c d g h k l m n ph qu r s t th tr v x', 'a an ang e eo i o ong u uoc'].map(
      (all) => all.split(' '),
    );
    const syllables = initials!.flatMap((initial) => finals!.map((final) => initial + final));
    const titles = Array.from({ length: 3000 }, (_, place) =>
      [1, 7, 31, 113].map((step) => syllables[(place * step) % syllables.length]!).join(' '),
    );
    const files = dividedSuggestions(
      suggestionsByKey(titles.map((title, at) => document(title, `${9999 - at}`))),
    );
    expect(files.length).toBeGreaterThan(8);
    expect(Math.max(...packedSizes(files))).toBeLessThanOrEqual(6000);
  });

  it('is in no more files because one key is large', () => {
    const vowels = [...'aáàảãạăắằẳẵặâấầẩẫậ'];
    const titles = vowels.flatMap((vowel) =>
      Array.from({ length: 6 }, (_, at) => `T${vowel} ${'dài '.repeat(25)}${at}`),
    );
    const files = dividedSuggestions(suggestionsByKey(titles.map((title) => document(title, '2026-01-02'))));
    expect(files).toHaveLength(1);
  });
});

describe('an index of two shards', () => {
  const shards = [
    { name: 'one', pages: 2 },
    { name: 'two', pages: 1 },
  ];
  const named = (address: string, title: string) =>
    page(address, `data-kind="trang" data-title="${title}"`, 'Chữ');
  const pages = [named('a/', 'Đổ rác'), named('b/', 'Giờ làm việc'), named('c/', 'Rác cồng kềnh')];
  const titles = async (portal: string, typed: string): Promise<string[]> =>
    (await new SuggestionSource(await loadedFiles(portal)).for(typed)).map(({ title }) => title);

  it('suggests the pages of both in the browser, and after a change what a clean index suggests', async () => {
    const [place, staging, clean] = ['place', 'staging', 'clean'].map((name) => emptyFolder(home, name));
    const order = { published: undefined, outdated: [], shards };
    const last = await makeIndex({ ...order, staging: place! }, sent(pages));
    expect(await titles(place!, 'rac')).toEqual(['Đổ rác', 'Rác cồng kềnh']);
    const changed = named('c/', 'Rác tái chế');
    const { removed } = await makeIndex(
      {
        ...{ staging: staging!, published: place, outdated: ['two'] },
        shards: [{ ...shards[0]!, facts: last.shards[0]! }, shards[1]!],
      },
      sent([changed]),
    );
    await putInPlace(staging!, place!, removed);
    expect(await titles(place!, 'rác')).toEqual(['Đổ rác', 'Rác tái chế']);
    await makeIndex({ ...order, staging: clean! }, sent([...pages.slice(0, 2), changed]));
    expect(await contents(place!)).toEqual(await contents(clean!));
  });
});
