import { describe, expect, it } from 'vitest';
import { pageDoubts, unsurePlaces } from './unsure-places.ts';

/** The words of a line; recognition was not sure of a word with `?`. */
const words = (line: string) =>
  line.split(' ').map((word) => ({ text: word.replace('?', ''), confidence: word.includes('?') ? 40 : 95 }));
const placesOf = (line: string, confidence = 90): string[] =>
  unsurePlaces(words(line), confidence).map(({ text }) => text);

describe('words that recognition was not sure of', () => {
  it.each([
    ['tổ chức tuyên truyền, ?phổ biến đến toàn thể Nhân dân', ['… chức tuyên truyền, “phổ” biến đến toàn …']],
    ['?Công khai, minh bạch các khoản thu chi', ['“Công” khai, minh bạch các khoản …']],
    ['công khai, minh bạch các khoản ?thu.', ['… khai, minh bạch các khoản “thu”.']],
    ['một ?hai ba ?bốn năm sáu bảy tám', ['một “hai” ba “bốn” năm sáu bảy …']],
    [
      'một ?hai ba bốn năm sáu bảy ?tám chín mười',
      ['một “hai” ba bốn năm sáu …', '… năm sáu bảy “tám” chín mười'],
    ],
    ['một hai ba', []],
    ['ngày ?12 tháng 3', []],
  ])('%s', (line, places) => {
    expect(placesOf(line)).toEqual(places);
  });

  it('names the weakest word of a line that is weak as a whole', () => {
    expect(placesOf('ngày ?12 tháng 3', 70)).toEqual(['ngày “12” tháng 3']);
  });

  it('are listed under their page in the order of its lines', () => {
    const segment = (y: number, text: string) => ({
      ...{ text, x0: 0, x1: 9, size: 9, y },
      places: [{ text, confidence: 9 }],
    });
    expect(pageDoubts(2, [segment(50, 'dưới'), segment(10, 'trên')])).toMatchObject([
      { page: 2, places: [{ text: 'trên' }, { text: 'dưới' }] },
    ]);
    expect(pageDoubts(2, [])).toEqual([]);
  });
});
