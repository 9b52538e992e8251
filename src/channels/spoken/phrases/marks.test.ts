import { expect, test } from 'vitest';
import { fishingBoats } from '../../../language/quantities/fishing-boats.ts';
import { withMarksSaid } from './marks.ts';

const say = (text: string): string => withMarksSaid(text).replace(/\s+/g, ' ').trim();

test.each(fishingBoats)('a fishing boat with “%s” is from %s', (letters, province) => {
  expect(say(`tàu ${letters}-90817-TS`)).toBe(`tàu ${province} chín không tám một bảy tê-ét`);
  expect(say(`tàu ${letters} 0817 TS về`)).toBe(`tàu ${province} không tám một bảy tê-ét về`);
});

// prettier-ignore
test.each([
  ['số BB 123456', 'số B B 1 2 3 4 5 6'],
  ['Số B12345', 'Số B 1 2 3 4 5'],
  ['ký hiệu AB-12345', 'ký hiệu a-bê một hai ba bốn năm'],
  ['nhãn hiệu AB 12345', 'nhãn hiệu A B 1 2 3 4 5'],
  ['hộ chiếu AB 12345', 'hộ chiếu A B 1 2 3 4 5'],
  ['Tàu HP-4581', 'Tàu hát-pê bốn năm tám một'],
  ['phà HP-4581', 'phà hát-pê bốn năm tám một'],
  ['ghe HP-4581', 'ghe hát-pê bốn năm tám một'],
  ['thuyền HP-4581', 'thuyền hát-pê bốn năm tám một'],
  ['đò HP-4581', 'đò hát-pê bốn năm tám một'],
  ['xuồng HP-4581', 'xuồng hát-pê bốn năm tám một'],
  ['hộ chiếu B1234567', 'hộ chiếu bê một hai ba, bốn năm sáu bảy'],
  ['seri AB12345', 'seri A B 1 2 3 4 5'],
  ['tàu HP-4581', 'tàu hát-pê bốn năm tám một'],
  ['sà lan chở cát QN 7012', 'sà lan chở cát quy-nờ bảy không một hai'],
  ['mã thẻ GD4797912345678 còn hạn', 'mã thẻ giê-dê bốn bảy chín, bảy chín một, hai ba bốn, năm sáu bảy tám còn hạn'],
  ['mã hồ sơ nộp: BHXH-2026-0017', 'mã hồ sơ nộp: bê-hát-ích-hát hai không hai sáu không không một bảy'],
  ['thẻ HS4313112345678', 'thẻ hát-ét bốn ba một, ba một một, hai ba bốn, năm sáu bảy tám'],
])('“%s” is “%s”', (text, said) => expect(say(text)).toBe(said));

test.each(['số BB 1234', 'tàu SE1', 'tàu TH', 'lô HP-4581', 'mã QR 2', 'QĐ 12345', 'tàu QN 90817.5'])(
  '“%s” stays as it is',
  (text) => expect(withMarksSaid(text)).toBe(text),
);
