import { expect, it } from 'vitest';
import { searchWords } from '../../strings/search.ts';
import { placeAtEnd } from './place-in-file.ts';

it.each([
  [`Bài. ${searchWords.inFile('Phụ lục “A”', 2)} Danh sách`, 'Trang 2 của tệp “Phụ lục "A"”:'],
  [`${searchWords.inFile('Đơn', 1)} một ${searchWords.inFile('Đơn', 2)} hai`, 'Trang 2 của tệp “Đơn”:'],
  [`${searchWords.inFile('Mẫu đơn', undefined)} Kính gửi`, 'Trong tệp “Mẫu đơn”:'],
  ['Trang 2 của tệp hồ sơ', undefined],
])('%s: %s', (text, place) => {
  expect(placeAtEnd(text)).toBe(place);
});
