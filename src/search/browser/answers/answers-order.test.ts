import { expect, it } from 'vitest';
import { foldLetters } from '../../../language/folding.ts';
import { codeToken } from '../../shared/code-token.ts';
import { shortId } from '../../shared/shard.ts';
import type { PagefindResult } from '../engine/pagefind-browser.ts';
import { readQuery } from '../query/query.ts';
import type { Reading } from '../query/reading.ts';
import { answers } from './answers.ts';
import type { SearchedIndex } from './searched-index.ts';

/** Pages by their ids: a text, and the key of a code that the page carries. */
const pages: Record<string, [text: string, own?: string]> = {
  water: ['tạm ngừng cấp nước sạch'],
  pipes: ['thay ống nước ở chợ; ngừng bán hàng và cấp thẻ'],
  bridge: ['cấm xe qua cầu gỗ'],
  vaccine: ['lịch tiêm chủng cho trẻ em'],
  order: ['quyết định giao đất', '45-qd-ubnd'],
};

const index: SearchedIndex = {
  shards: ['one'],
  search: (words, exact) => {
    const read = exact ? (text: string): string => text.toLowerCase() : foldLetters;
    return Promise.resolve(
      Object.entries(pages).flatMap(([id, [text, own]]): PagefindResult[] => {
        const isOwn = own !== undefined && words.includes(codeToken(own));
        const held = read(text).match(/[\p{L}\p{N}]+/gu)!;
        if (!isOwn && !words.every((word) => held.includes(read(word)))) return [];
        const places = [...held.keys()].filter((place) => words.some((word) => read(word) === held[place]));
        const page = { url: `/${id}/`, content: text, meta: { title: '' } };
        const data = (): Promise<typeof page> => Promise.resolve(page);
        return [
          { id: `vi-x-one_${id}`, score: 1, words: places, matchedMetaFields: isOwn ? ['own'] : [], data },
        ];
      }),
    );
  },
  findCode: () => Promise.resolve(undefined),
};

const reading =
  (rule: Reading['rule'], when: Reading['when']) =>
  (text: string): Reading => ({ text, rule, when, query: readQuery(text) });
const thing = reading('question', 'if-little');
const beside = reading('synonym', 'besides');
const fault = reading('fault', 'if-little');
const instead = reading('keyboard', 'instead');

/** The readings of the last answer in their order, and its pages, those of other readings in brackets. */
async function ask(typed: string, readings: readonly Reading[]): Promise<string> {
  const understood = { query: readQuery(typed), readings, meanings: [], asksWhom: false, asks: undefined };
  const told = await Array.fromAsync(answers({ ...understood, isUnfinished: false }, index));
  const { hits, added, readings: read } = told.at(-1)!;
  const names = [...hits.keys()].map((id) => (added?.has(id) ? `(${shortId(id)})` : shortId(id))).sort();
  return `${read.map(({ text }) => text).join(', ')}: ${names.join(' ')}`;
}

// A page has “thay ống nước ở thẻ” mostly together, and one has “sạch tạm ngừng cấp” so.
it.each<[string, string, Reading[], string]>([
  [
    'together: nothing that helps where little is found',
    'cấp nước',
    [thing('cấm xe'), fault('tiêm chủng')],
    ': water',
  ],
  ['together: other words below', 'cấp nước', [beside('cấm xe')], 'cấm xe: (bridge) water'],
  ['a code: nothing else', '45/QĐ-UBND', [thing('cấm xe'), fault('tiêm chủng')], ': order'],
  [
    'mostly together: the thing first that is together',
    'thay ống nước ở thẻ',
    [thing('cấm xe')],
    'cấm xe: (pipes) bridge',
  ],
  [
    'mostly together: a fault first that is together',
    'thay ống nước ở thẻ',
    [fault('cấm xe')],
    'cấm xe: (pipes) bridge',
  ],
  [
    'mostly together: no others that are so',
    'thay ống nước ở thẻ',
    [thing('sạch tạm ngừng cấp'), fault('sạch tạm ngừng cấp')],
    ': pipes',
  ],
  [
    'mostly together: other words last',
    'thay ống nước ở thẻ',
    [fault('cấm xe'), beside('tiêm chủng')],
    'cấm xe, tiêm chủng: (pipes) (vaccine) bridge',
  ],
  [
    'nothing: the thing itself, and no faults',
    'zzzz',
    [thing('cấm xe'), fault('tiêm chủng')],
    'cấm xe: bridge',
  ],
  ['nothing: other words, and no faults', 'zzzz', [beside('cấm xe'), fault('tiêm chủng')], 'cấm xe: bridge'],
  ['nothing: a fault', 'zzzz', [fault('tiêm chủng'), fault('cấm xe')], 'tiêm chủng: vaccine'],
  [
    'nothing: the thing before other words',
    'zzzz',
    [thing('cấm xe'), beside('tiêm chủng')],
    'cấm xe, tiêm chủng: (vaccine) bridge',
  ],
  [
    'other marks: other words first, and no faults',
    'cáp nước',
    [beside('cấm xe'), fault('tiêm chủng')],
    'cấm xe: (water) bridge',
  ],
  [
    'other marks: the thing with its marks before other words',
    'cáp nước',
    [thing('cấm xe'), beside('tiêm chủng')],
    'cấm xe, tiêm chủng: (vaccine) (water) bridge',
  ],
  [
    'other marks: the thing with other marks after other words',
    'cáp nước',
    [thing('câm xe'), beside('tiêm chủng')],
    'tiêm chủng, câm xe: (bridge) (water) vaccine',
  ],
  ['other marks: a fault first', 'cáp nước', [fault('cấp nước')], 'cấp nước: water'],
  ['without marks: as together', 'cap nuoc', [thing('cấm xe'), fault('tiêm chủng')], ': water'],
  [
    'another text: what takes its place',
    'caapx nuowcs',
    [instead('cấp nước'), fault('cấm xe')],
    'cấp nước: water',
  ],
  [
    'another text: what takes its place with others',
    'caapx',
    [instead('zzzz'), thing('cấm xe')],
    'zzzz, cấm xe: bridge',
  ],
])('a text that is found %s (“%s”)', async (_name, typed, readings, expected) => {
  expect(await ask(typed, readings)).toBe(expected);
});
