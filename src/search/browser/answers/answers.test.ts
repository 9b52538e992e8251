import { describe, expect, it } from 'vitest';
import { shardOf, shortId } from '../../shared/shard.ts';
import type { PagefindResult } from '../engine/pagefind-browser.ts';
import { readQuery } from '../query/query.ts';
import type { Reading } from '../query/reading.ts';
import type { SearchAnswer } from './answers.ts';
import { answers } from './answers.ts';
import { withApart } from './find.ts';
import type { SearchedIndex } from './searched-index.ts';

const texts: Record<string, string> = {
  'vi-x-one_water': 'tạm ngừng cấp nước sạch',
  'vi-x-one_fire': 'phòng cháy chữa cháy ở chợ',
  'vi-x-one_vaccine': 'lịch tiêm chủng cho trẻ em',
  'vi-x-one_pccc': 'đội PCCC của phường, cắt cỏ và tưới nước',
};

const index: SearchedIndex = {
  shards: ['one'],
  search: (words) =>
    Promise.resolve(
      Object.entries(texts)
        .filter(([, text]) => words.every((word) => text.split(' ').some((each) => same(each, word))))
        .map(([id, text]): PagefindResult => ({
          id,
          score: 1,
          words: text
            .split(' ')
            .flatMap((each, place) => (words.some((word) => same(each, word)) ? [place] : [])),
          data: () => Promise.resolve({ url: `/${id}/`, content: text, meta: { title: '' } }),
        })),
    ),
  findCode: () => Promise.resolve(undefined),
};
const same = (one: string, other: string): boolean =>
  one.toLowerCase().replace(/\W+$/u, '') === other.toLowerCase() || one.toLowerCase() === other.toLowerCase();

const reading = (text: string, rule: Reading['rule'], when: Reading['when']): Reading => ({
  text,
  rule,
  when,
  query: readQuery(text),
});

async function ask(typed: string, ...readings: Reading[]): Promise<SearchAnswer> {
  let last: SearchAnswer | undefined;
  const understood = { query: readQuery(typed), readings, meanings: [], asksWhom: false };
  for await (const each of answers({ ...understood, isUnfinished: false }, index)) last = each;
  return last!;
}

const found = ({ hits }: SearchAnswer): string[] => [...hits.keys()].map(shortId).sort();
const read = ({ readings }: SearchAnswer): string[] => readings.map(({ text }) => text);

describe('a search that finds what was typed', () => {
  it('has the pages of other readings below', async () => {
    const answer = await ask('PCCC', reading('phòng cháy chữa cháy', 'short-form', 'besides'));
    expect(found(answer)).toEqual(['fire', 'pccc']);
    expect([...answer.added!].map(shortId)).toEqual(['fire']);
    expect(read(answer)).toEqual(['phòng cháy chữa cháy']);
  });

  it('asks no reading that is for those that find little', async () => {
    const answer = await ask('tiêm chủng', reading('cấp nước', 'fault', 'if-little'));
    expect([found(answer), read(answer)]).toEqual([['vaccine'], []]);
  });
});

describe('a search that finds nothing as it was typed', () => {
  it('is made for the reading that takes its place', async () => {
    const answer = await ask('tieem chungr', reading('tiêm chủng', 'keyboard', 'instead'));
    expect([found(answer), read(answer)]).toEqual([['vaccine'], ['tiêm chủng']]);
  });

  it('is made without the words of a question, with other words below', async () => {
    const answer = await ask(
      'bao giờ tiêm chủng',
      reading('tiêm chủng', 'question', 'if-little'),
      reading('cấp nước', 'synonym', 'besides'),
    );
    expect(found(answer)).toEqual(['vaccine', 'water']);
    expect(read(answer)).toEqual(['tiêm chủng', 'cấp nước']);
    expect([...answer.added!].map(shortId)).toEqual(['water']);
  });

  it('leaves out pages that have its words apart where another reading finds more', async () => {
    const answer = await ask('cắt nước', reading('ngừng cấp nước', 'synonym', 'besides'));
    expect(found(answer)).toEqual(['water']);
  });

  it('takes the first correction that finds something, and no other', async () => {
    const answer = await ask(
      'tiem chugn',
      reading('tiêm chuồng', 'fault', 'if-little'),
      reading('tiêm chủng', 'fault', 'if-little'),
      reading('cấp nước', 'fault', 'if-little'),
    );
    expect([found(answer), read(answer)]).toEqual([['vaccine'], ['tiêm chủng']]);
  });

  it('keeps pages that have its words apart where no reading helps', async () => {
    const answer = await ask('cắt nước', reading('cúp điện', 'synonym', 'besides'));
    expect([found(answer), read(answer)]).toEqual([[], []]);
    expect([...answer.apart.keys()].map(shortId)).toEqual(['pccc']);
    expect(found(withApart(answer))).toEqual(['pccc']);
  });
});

describe('an index of two shards', () => {
  const titles: Record<string, string> = {
    'vi-x-new_water': 'tạm ngừng cấp nước',
    'vi-x-old_water': 'ngừng cấp nước năm ngoái',
    'vi-x-old_trash': 'thu gom rác',
  };
  const two: SearchedIndex = {
    shards: ['new', 'old'],
    search: (words, _exact, shards) =>
      Promise.resolve(
        Object.entries(titles)
          .filter(([id]) => shards.includes(shardOf(id)))
          .filter(([, title]) => words.every((word) => title.split(' ').includes(word)))
          .map(([id, title]): PagefindResult => ({
            ...{ id, score: 1, words: [], matchedMetaFields: ['title'] },
            data: () => Promise.resolve({ url: `/${id}/`, content: '', meta: { title } }),
          })),
      ),
    findCode: () => Promise.resolve(undefined),
  };
  const toldOf = async (typed: string, ...readings: Reading[]): Promise<[string[], boolean][]> => {
    const understood = { query: readQuery(typed), readings, meanings: [], asksWhom: false };
    const told = await Array.fromAsync(answers({ ...understood, isUnfinished: false }, two));
    return told.map((answer) => [found(answer), answer.complete]);
  };

  it.each<[string, string, Reading[], [string[], boolean][]]>([
    [
      'other words, where these alone find something',
      'cúp nước',
      [reading('ngừng cấp nước', 'synonym', 'besides')],
      [
        [['water'], false],
        [['water', 'water'], true],
      ],
    ],
    [
      'a correction',
      'ngừng cáp nước',
      [reading('thu gom rác', 'fault', 'if-little'), reading('ngừng cấp nước', 'fault', 'if-little')],
      [[['trash'], true]],
    ],
    [
      'a correction of which the newest shard has something',
      'ngừng cáp nước',
      [reading('cáp nước', 'fault', 'if-little'), reading('ngừng cấp nước', 'fault', 'if-little')],
      [
        [['water'], false],
        [['water', 'water'], true],
      ],
    ],
    [
      'nothing early, where the words without a question may come first',
      'bao giờ cúp nước',
      [reading('thu gom rác', 'question', 'if-little'), reading('ngừng cấp nước', 'synonym', 'besides')],
      [[['trash', 'water', 'water'], true]],
    ],
  ])('tells %s', async (_name, typed, readings, told) => {
    expect(await toldOf(typed, ...readings)).toEqual(told);
  });
});
