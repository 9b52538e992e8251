import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

const shown = (text: string, title: string, found: number[]): string =>
  excerptOf(text, title, found)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');
const filler = (count: number): string => Array.from({ length: count }, (_, place) => `w${place}`).join(' ');

describe('an excerpt', () => {
  it.each([
    ['marks what was found', 'một hai ba', '', [1], 'một [hai] ba'],
    ['marks consecutive words as one piece', 'một hai ba bốn', '', [1, 2], 'một [hai ba] bốn'],
    ['may begin and end with what was found', 'một hai ba', '', [0, 2], '[một] hai [ba]'],
    [
      'begins behind the title',
      'Về việc này. Đôn đốc thực hiện. Phường đôn đốc các tổ.',
      'Đôn đốc thực hiện',
      [3, 4, 8, 9],
      'Phường [đôn đốc] các tổ.',
    ],
    [
      'shows the beginning where only the title has the words',
      'Đôn đốc. Phường yêu cầu',
      'Đôn đốc',
      [0, 1],
      'Phường yêu cầu',
    ],
    [
      'says of which page of an attachment it is',
      `Bài. Trang 3 của tệp “Lịch”: ${filler(40)} rác`,
      'Bài',
      [46],
      `Trang 3 của tệp “Lịch”: … ${filler(40).split(' ').slice(9).join(' ')} [rác]`,
    ],
    [
      'does not say so twice',
      'Bài. Trang 3 của tệp “Lịch”: rác',
      'Bài',
      [6],
      'Trang 3 của tệp “Lịch”: [rác]',
    ],
    ['does without a title in the text', 'một hai', 'khác hẳn', [0], '[một] hai'],
  ])('%s', (_name, text, title, found, expected) => {
    expect(shown(text, title, found)).toBe(expected);
  });

  it('is about thirty words around the place with the most found words', () => {
    const excerpt = shown(filler(200), '', [10, 100, 103, 105]);
    expect(excerpt).toMatch(/^… w94 .* w99 \[w100\] w101 w102 \[w103\] w104 \[w105\] w106 .* …$/);
    expect(excerpt.split(' ').length).toBe(34);
  });

  it('is the whole of a short text', () => {
    expect(shown(filler(5), '', [])).toBe(filler(5));
    expect(shown('', '', [])).toBe('');
  });

  it('reaches the end of the text if the found words are there', () => {
    expect(shown(filler(100), '', [99])).toMatch(/^… w68 .* w98 \[w99\]$/);
  });
});
