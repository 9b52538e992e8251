import { expect, it } from 'vitest';
import { foldLetters } from '../../../language/folding.ts';
import { allReadings, smallWard, vocabularyOf } from './fixtures/ward-words.ts';
import { typedWords } from './words/phrase-table.ts';

const ward = vocabularyOf(smallWard);

/** Things of everyday life that a ward's pages have nothing of. */
// prettier-ignore
const absent = [
  'cho vay nặng lãi', 'vay tiền nhanh', 'đòi nợ thuê', 'đổi tiền rách', 'diệt mối', 'mối mọt', 'thi bằng lái', 'đăng kiểm xe', 'mua xe cũ', 'thuê xe du lịch',
  'vé máy bay', 'vé tàu tết', 'hộ chiếu', 'đi du học', 'xuất khẩu lao động', 'học đàn', 'lớp múa', 'học bơi', 'luyện thi', 'gia sư toán',
  'niềng răng', 'mổ mắt', 'khám thai', 'hiến máu', 'thuốc lá', 'cắt tóc', 'sơn móng', 'giặt ủi', 'sửa khóa', 'thông bồn cầu',
  'bún riêu', 'trà sữa', 'bánh chưng', 'nấu cỗ', 'cá cảnh', 'gà chọi', 'mèo lạc', 'cây mai', 'hoa cưới', 'áo dài',
  'xem bói', 'số đề', 'vàng miếng', 'tỷ giá', 'cổ phiếu', 'bóng đá', 'phim hay', 'nhạc sống', 'khách sạn', 'ly hôn',
];

const isInWard = (text: string): boolean =>
  typedWords(text).every(({ folded }) => ward.spellings(folded).length > 0);

it.each(absent)('“%s” is read as nothing that the ward has', (text) => {
  for (const typed of [text, foldLetters(text), text.toUpperCase()]) {
    const read = allReadings(typed, ward).map((reading) => reading.text);
    expect(read.filter(isInWard)).toEqual([]);
  }
});
