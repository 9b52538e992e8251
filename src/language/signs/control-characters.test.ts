import { expect, it } from 'vitest';
import { controlCharacter, nameOfCode, withoutControls } from './control-characters.ts';

it.each(['\0', '\u0007', '\u001b', '\u007f', '\u0085', '\u009b', '\ufffe', '\uffff', '\ud800'])(
  '%j is one',
  (letter) => {
    expect(controlCharacter.test(`Phường ${letter}Mẫu`)).toBe(true);
  },
);

it.each(['\t', '\n', '\r\n', 'Đường', '\u00a0', '😀', '\u200b', '\u202e'])('%j is none', (letter) => {
  expect(controlCharacter.test(`Phường ${letter}Mẫu`)).toBe(false);
});

it.each([
  ['Phường\u0000 Mẫu', 'Phường Mẫu'],
  ['Kính gửi:\u000bCác phòng', 'Kính gửi: Các phòng'],
  ['trang một\f\ntrang hai', 'trang một\ntrang hai'],
  ['a\tb\n😀', 'a\tb\n😀'],
])('%j is written as %j', (text, written) => {
  expect(withoutControls(text)).toBe(written);
});

it('is named by its code', () => {
  expect(nameOfCode('\u001b')).toBe('U+001B');
});
