import { describe, expect, it } from 'vitest';
import { shardOf, shortId } from '../../shared/shard.ts';
import type { PagefindResult } from '../engine/pagefind-browser.ts';
import { readQuery } from '../query/query.ts';
import type { Reading } from '../query/reading.ts';
import type { SearchAnswer, Understood } from './answers.ts';
import { answers } from './answers.ts';
import { withApart } from './find.ts';
import type { SearchedIndex } from './searched-index.ts';

const texts: Record<string, string> = {
  'vi-x-one_water': 'tạm ngừng cấp nước sạch',
  'vi-x-one_fire': 'phòng cháy chữa cháy ở chợ',
  'vi-x-one_vaccine': 'lịch tiêm chủng cho trẻ em',
  'vi-x-one_pccc': 'đội PCCC của phường, cắt cỏ và tưới nước trước khi có chỉ thị mới',
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
          data: () =>
            Promise.resolve({ url: `/${id}/`, content: text, meta: { title: '', type: 'Chỉ thị' } }),
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

const understoodAs = (typed: string, readings: Reading[]): Understood => ({
  ...{ query: readQuery(typed), readings, meanings: [] },
  ...{ asksWhom: false, asks: undefined, isUnfinished: false },
});

const lastOf = async (understood: Understood): Promise<SearchAnswer> =>
  (await Array.fromAsync(answers(understood, index))).at(-1)!;
const ask = (typed: string, ...readings: Reading[]): Promise<SearchAnswer> =>
  lastOf(understoodAs(typed, readings));

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

  it('reads no page again that another reading finds too', async () => {
    /** How often the index is asked, and how many pages are read. */
    const workFor = async (...readings: Reading[]): Promise<[asked: number, read: number]> => {
      let [asked, read] = [0, 0];
      const search: SearchedIndex['search'] = async (...how) => {
        asked += 1;
        const found = await index.search(...how);
        return found.map((each) => ({ ...each, data: () => ((read += 1), each.data()) }));
      };
      const counted = { ...index, search, words: { lacks: () => false, isEverywhere: () => true } };
      await Array.fromAsync(answers(understoodAs('cháy ở chợ', readings), counted));
      return [asked, read];
    };
    expect(await workFor()).toEqual([1, 1]);
    expect(await workFor(reading('phòng cháy', 'synonym', 'besides'))).toEqual([2, 1]);
    expect(await workFor(reading('tiêm chủng', 'synonym', 'besides'))).toEqual([2, 2]);
  });

  it('looks for no further readings, and one that finds little does', async () => {
    const foundOf = async (typed: string, ...readings: Reading[]): Promise<string[]> =>
      found(await lastOf({ ...understoodAs(typed, readings), ifLittle: () => expect.unreachable() }));
    expect(await foundOf('tiêm chủng')).toEqual(['vaccine']);
    expect(await foundOf('chỉ thị cắt cỏ')).toEqual(['pccc']);
    expect(await foundOf('TCMR', reading('tiêm chủng', 'short-form', 'besides'))).toEqual(['vaccine']);
    const ifLittle = (): Reading[] => [reading('cấp nước', 'fault', 'if-little')];
    expect(read(await lastOf({ ...understoodAs('cấpp nướcc', []), ifLittle }))).toEqual(['cấp nước']);
  });
});

describe('a search for a part of what was typed', () => {
  const lessOf = (text: string, ...leavesOut: string[]): Reading => ({
    ...reading(text, 'synonym', 'if-little'),
    leavesOut,
  });

  it('tells what its pages lack', async () => {
    const answer = await ask('cúp nước cả ngõ', lessOf('cấp nước', 'cả', 'ngõ'));
    expect([found(answer), read(answer)]).toEqual([['water'], ['cấp nước']]);
    expect([answer.partial, answer.lacking]).toEqual([true, ['cả', 'ngõ']]);
  });

  it('is not made where all of it finds something, if only with other marks or words', async () => {
    const some = lessOf('tiêm chủng', 'sạch');
    expect(found(await ask('cấp nước sạch', some))).toEqual(['water']);
    const other = reading('cấp nước sạch', 'synonym', 'besides');
    expect(await ask('cúp nước sạch', other, some)).toMatchObject({ partial: false, readings: [other] });
  });

  it('comes after the pages with most of its words, of other words too', async () => {
    const some = lessOf('tiêm chủng', 'sạch');
    const typed = await ask('tạm ngừng cấp nước 20000', some);
    expect([found(typed), typed.partial, typed.lacking]).toEqual([['water'], true, ['20000']]);
    expect(typed.readings).toEqual([]);
    const other = await ask('cúp nước 20000', reading('ngừng cấp nước 20000', 'synonym', 'besides'), some);
    expect([found(other), read(other), other.lacking]).toEqual([['water'], ['ngừng cấp nước'], ['20000']]);
  });
});

it('one word is raised by what it stands for in a title', async () => {
  const titled: SearchedIndex = {
    ...index,
    search: async (words, exact, shards) =>
      (await index.search(words, exact, shards)).map((each) => ({
        ...each,
        ...(words.includes('chữa') && { matchedMetaFields: ['title'] }),
      })),
  };
  const raisedFor = async (typed: string, meant: string): Promise<string[]> => {
    const readings = [reading(meant, 'synonym', 'besides')];
    const all = await Array.fromAsync(answers(understoodAs(typed, readings), titled));
    return [...(all.at(-1)?.raised ?? [])].map(shortId);
  };
  expect(await raisedFor('chợ', 'chữa')).toEqual(['fire']);
  expect(await raisedFor('ở chợ', 'chữa')).toEqual([]);
  expect(await raisedFor('chợ', 'cháy')).toEqual([]);
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
    const understood = { query: readQuery(typed), readings, meanings: [], asksWhom: false, asks: undefined };
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
