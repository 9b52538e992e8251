import { expect, it } from 'vitest';
import { asShown } from '../../formats/old-encodings.ts';
import { ownTexts } from './own-texts.ts';

it('leaves out what only an old font would show', () => {
  const lines = ['Họ và tên: Trần Thị Dụ', 'Quê quán', 'Số tài khoản: 19030000000001'];
  expect(asShown(lines[1]!).length).toBeGreaterThan(1);
  expect(ownTexts(lines.flatMap(asShown))).toEqual([lines]);
});

it('reads a text in TCVN3 once more as its font shows it', () => {
  const lines = ['Hä vµ tªn: TrÇn ThÞ Dô', 'Sè tµi kho¶n: 19030000000001'];
  expect(ownTexts(lines.flatMap(asShown))).toEqual([
    lines,
    ['Họ và tên: Trần Thị Dụ', 'Số tài khoản: 19030000000001'],
  ]);
});
