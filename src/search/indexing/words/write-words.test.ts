import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldLetters } from '../../../language/folding.ts';
import { openIndexWords } from '../../browser/words/index-words.ts';
import { loadMeanings, openVocabulary } from '../../browser/words/ward-words.ts';
import { emptyFolder, loadedFiles, page, putInPlace, sent } from '../fixtures/index-folder.ts';
import { IndexFiles } from '../index-files.ts';
import { makeIndex } from '../make-index.ts';
import type { ShardWords } from './shard-words.ts';
import { writeWords } from './write-words.ts';

let home: string;
beforeAll(async () => (home = await mkdtemp(join(tmpdir(), 'từ vựng '))));
afterAll(() => rm(home, { recursive: true, force: true }));

const text = (address: string, words: string) => page(address, 'data-kind="trang"', words);
const own = {
  abbreviations: [['ĐKTT', 'điểm kiểm tra thử']],
  synonyms: [['cúp nước', 'ngừng cấp nước', 'mất nước']],
} as const;

describe('the words of an index of two shards', () => {
  const order = { shards: [{ name: 'one', pages: 2 }], published: undefined, outdated: [], own };
  const pages = [
    text('a/', 'Chúng tôi tiêm chủng, thẻ BHYT'),
    { ...text('b/', 'Tiêm chủng ở trạm'), files: [{ title: 'Tờ', pages: ['bơm bằng máy'], isPaged: false }] },
    text('c/', 'Chúng ta thu gom rác, chung tay; chúng ta'),
  ];

  beforeAll(async () => {
    const shards = [...order.shards, { name: 'two', pages: 1 }];
    await makeIndex({ ...order, staging: emptyFolder(home, 'two'), shards }, sent(pages));
  });

  it('are known in the browser', async () => {
    const words = await openVocabulary(await loadedFiles(join(home, 'two')));
    expect(['tiêm', 'chủng', 'chung', 'chug'].map((word) => words.pagesWith(word))).toEqual([2, 2, 1, 0]);
    expect(words.spellings('chung')).toEqual(['chúng', 'chủng', 'chung']);
    expect(words.spellings('chug')).toEqual([]);
    expect([...words.foldedWords(5, 9)]).toEqual(['chung']);
  });

  it.each<[word: string, exact: boolean, lacks: boolean]>([
    ['chúng', true, false],
    ['chũng', true, true],
    ['chũng', false, false],
    ['tiê', true, false],
    ['tiềm', true, true],
    ['zz', false, true],
    ['máy', true, false],
    ['mày', true, true],
    ['mày', false, false],
    ['m', false, false],
    ['5z', false, false],
  ])('lack “%s” (with its marks: %s): %s', async (word, exact, lacks) => {
    const words = await openIndexWords(await loadedFiles(join(home, 'two')), 'máy Mày zz');
    expect(words!.lacks(word, exact)).toBe(lacks);
  });

  it('are not said to be lacking where their file was not loaded', async () => {
    const words = await openIndexWords(await loadedFiles(join(home, 'two')), '');
    expect(words!.lacks('mày', true)).toBe(false);
  });

  it('are everywhere if each shard has them', async () => {
    const words = await openIndexWords(await loadedFiles(join(home, 'two')), '');
    expect(['chung', 'Chủng', 'tiêm', 'rác', 'máy'].filter((word) => words!.isEverywhere(word))).toEqual([
      'chung',
      'Chủng',
    ]);
  });

  it('are told what they stand for', async () => {
    const { shortForms, synonyms } = await loadMeanings(await loadedFiles(join(home, 'two')));
    expect(shortForms).toEqual([
      { short: 'ĐKTT', full: ['điểm kiểm tra thử'] },
      { short: 'BHYT', full: ['bảo hiểm y tế'] },
    ]);
    expect(synonyms[0]).toEqual({ say: 'cúp nước', mean: ['ngừng cấp nước', 'mất nước'] });
  });

  it('change with a page, and come from the last index for a shard that stays', async () => {
    const [place, staging] = [emptyFolder(home, 'place'), emptyFolder(home, 'staging')];
    const shards = [...order.shards, { name: 'two', pages: 1 }];
    const last = await makeIndex({ ...order, staging: place, shards }, sent(pages));
    const { removed } = await makeIndex(
      {
        ...{ staging, published: place, own, outdated: ['two'] },
        shards: [{ name: 'one', pages: 2, facts: last.shards[0]! }, shards[1]!],
      },
      sent([text('c/', 'Phân loại rác')]),
    );
    await putInPlace(staging, place, removed);
    const words = await openVocabulary(await loadedFiles(place));
    expect(['tiêm', 'rác', 'gom', 'phân'].map((word) => words.pagesWith(word))).toEqual([2, 1, 0, 1]);
  });
});

describe('many words', () => {
  const syllables = Array.from({ length: 3000 }, (_, row) =>
    [...row.toString(9)].map((digit) => 'aăâeêioôơ'[Number(digit)]).join('n'),
  );
  const [first, second] = ['b', 'c'].map((letter) => foldLetters(letter + syllables[2999]!)) as [
    string,
    string,
  ];
  const shard: ShardWords = {
    pages: new Map(syllables.flatMap((word, row) => ['b', 'c', 'd'].map((first) => [first + word, row + 1]))),
    pairs: new Set([
      `${first} ${second}`,
      ...Array.from({ length: 1500 }, (_, row) => `b${row} c${row % 40}`),
    ]),
    said: new Set(),
    others: new Set(),
  };

  beforeAll(() => {
    writeWords(new IndexFiles(emptyFolder(home, 'many'), undefined), [shard], own);
  });

  it('are 7,000 at most, the most frequent', async () => {
    const words = await openVocabulary(await loadedFiles(join(home, 'many')));
    expect([...shard.pages.keys()].filter((word) => words.pagesWith(word) > 0)).toHaveLength(7000);
    expect([words.pagesWith(`b${syllables[0]}`), words.pagesWith(`b${syllables[2999]}`)]).toEqual([0, 4096]);
    const rare = await openIndexWords(
      await loadedFiles(join(home, 'many')),
      `bn${syllables[0]} b${syllables[0]}`,
    );
    expect([rare!.lacks(`b${syllables[0]}`, true), rare!.lacks(`bnz`, true)]).toEqual([false, true]);
  });

  it('have their pairs in files of which a search loads those of its words', async () => {
    const files = await readdir(join(home, 'many/pagefind/words'));
    expect(files.sort()).toEqual([
      'list.pack',
      'others-0.pack',
      'others-1.pack',
      'pairs-0.pack',
      'pairs-1.pack',
    ]);
    const all = await loadedFiles(join(home, 'many'));
    const isPair = async (typed: string): Promise<boolean> =>
      (await openVocabulary(all, typed)).pairSpellings(first, second).length > 0;
    expect([await isPair(''), await isPair(`${first} đã`), await isPair(`rác ${second}`)]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
