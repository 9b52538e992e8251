import { describe, expect, it } from 'vitest';
import type { SearchState } from './search-address.ts';
import { goesOn, readAddress, writeAddress } from './search-address.ts';

const none = { muc: [], loai: [], 'linh-vuc': [], nam: [] };

describe('the address of a search', () => {
  it.each<[string, SearchState]>([
    ['', { text: '', chosen: none, newest: false, asTyped: false, apart: false }],
    ['?q=y+t%E1%BA%BF', { text: 'y tế', chosen: none, newest: false, asTyped: false, apart: false }],
    [
      '?q=rac&muc=van-ban&loai=cong-van&loai=thong-bao&linh-vuc=y-te&nam=2026&sap-xep=moi-nhat',
      {
        text: 'rac',
        chosen: { muc: ['van-ban'], loai: ['cong-van', 'thong-bao'], 'linh-vuc': ['y-te'], nam: ['2026'] },
        newest: true,
        asTyped: false,
        apart: false,
      },
    ],
    ['?q=tieem&dung-chu=1', { text: 'tieem', chosen: none, newest: false, asTyped: true, apart: false }],
    ['?q=o+ga&roi-nhau=1', { text: 'o ga', chosen: none, newest: false, asTyped: false, apart: true }],
    [
      '?q=3197%2FUBND-VX',
      { text: '3197/UBND-VX', chosen: none, newest: false, asTyped: false, apart: false },
    ],
  ])('%s', (address, state) => {
    expect(readAddress(address)).toEqual(state);
    expect(writeAddress(state)).toBe(address);
  });

  it.each<[string, SearchState]>([
    [
      '?q=' + encodeURIComponent('đường'.normalize('NFD')),
      { text: 'đường', chosen: none, newest: false, asTyped: false, apart: false },
    ],
    [
      '?nam=2026&nam=2026&nam=',
      { text: '', chosen: { ...none, nam: ['2026'] }, newest: false, asTyped: false, apart: false },
    ],
    // An encoding that is no letter is not one of the text, and nothing fails.
    [
      '?q=%E0%A4%A&nam=%',
      { text: '\uFFFD%A', chosen: { ...none, nam: ['%'] }, newest: false, asTyped: false, apart: false },
    ],
    ['?q=100%', { text: '100%', chosen: none, newest: false, asTyped: false, apart: false }],
    ['?sap-xep=&x=1', { text: '', chosen: none, newest: false, asTyped: false, apart: false }],
  ])('%s is understood', (address, state) => {
    expect(readAddress(address)).toEqual(state);
  });
});

it('a text that is longer than any title is cut', () => {
  expect(readAddress(`?q=${'a'.repeat(100_000)}`).text).toBe('a'.repeat(500));
});

it.each([
  ['rác', 'rác thải', true],
  ['rác thải', 'rác', true],
  ['rác', 'rác', true],
  ['rác thải', 'cầu mẫu', false],
  ['rác', '', false],
  ['', 'rác', false],
])('after “%s”, “%s” goes on with the same search: %s', (before, text, goes) => {
  expect(goesOn(before, text)).toBe(goes);
});
