import { describe, expect, it } from 'vitest';
import { readPaper } from '../fixtures/hoa-sen.ts';
import { lostLetterDoubts } from './lost-letters.ts';

/** The words with holes in a title: the first words in quotation marks of each place. */
const holesIn = (title: string): (string | undefined)[] =>
  lostLetterDoubts([], title).flatMap(({ places = [] }) =>
    places.map(({ text }) => /“(.+?)”/.exec(text)?.[1]),
  );

describe('words with holes', () => {
  it.each([
    ['ký h p đồng mua sắm', ['h p']],
    ['H nh th c, thủ t c', ['H nh', 'th c', 't c']],
    ['(g i thầu) r t g n.', ['(g i', 'r t', 'g n']],
    ['nặng 5 g i vào', []],
    ['tổ c, m và điểm d)', []],
    ['UBND P H phường', []],
    ['các hộ kinh doanh', []],
  ])('%s', (text, words) => expect(holesIn(text)).toEqual(words));

  it('are doubts in the title, too', () =>
    expect(
      readPaper('THÔNG BÁO\nVề việc ký h p đồng\n\nCăn cứ Luật;').doubts.find(({ places }) => places)?.field,
    ).toBe('title'));

  it('are doubts with the words around, and stay in the text', () => {
    const { body, doubts } = readPaper(
      'THÔNG BÁO\nVề việc ký kết\n\nCăn cứ Luật;\n\nCác tổ ký h p đồng thu gom rác.',
    );
    expect(body).toContain('ký h p đồng');
    expect(doubts.find(({ message }) => message.startsWith('mất chữ'))?.places).toEqual([
      { text: '“h p”: … Các tổ ký h p đồng thu gom …', confidence: 0 },
    ]);
  });
});
