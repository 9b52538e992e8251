import { expect, it } from 'vitest';
import { isSpelt } from './syllables.ts';

it.each(
  'an bay cha chuyen da duong ech ghe ghi gia giuong go hoan hoac hoe huou khuya khuyu kien ky loan lieu may moi mua muu nghe nghieng ngoeo nguoi nhieu oi oai phep qua que quyen quay rau sach tau thuo tieng toi truyen ve xoay xoong yeu yen uy ung boi bui bau beo chieu cua xia leu'.split(
    ' ',
  ),
)('“%s” may be a word', (word) => {
  expect(isSpelt(word)).toBe(true);
});

it.each(
  'cen cin ce kan ko ku nge ngi ge gha gho ngha ngho chugn chng tiem1 kie luye ye hye naf wifi visa1 bb str tramm ang1 hoant aieo quc xng'.split(
    ' ',
  ),
)('“%s” is no word', (word) => {
  expect(isSpelt(word)).toBe(false);
});
