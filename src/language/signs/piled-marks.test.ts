import { expect, test } from 'vitest';
import { placeOfPile } from './piled-marks.ts';

// A mark of each kind: of Latin letters, extended, for symbols, half marks, of other writing, beyond the first plane.
test.each(['\u0300', '\u0591', '\u1ab0', '\u1dc0', '\u20d0', '\ufe20', '\u{1d165}'])(
  'a heap of %s is found at its place',
  (mark) => {
    expect(placeOfPile(`Dòng một\nPhường ${`a${mark.repeat(31)}`}`)).toEqual({ line: 2, column: 8 });
    expect(placeOfPile(`Dòng một\nPhường ${`a${mark.repeat(30)}`}`)).toBeUndefined();
  },
);

test('no mark is among the letters that are passed at once', () => {
  const passed = String.fromCharCode(
    ...Array.from({ length: 0x206f - 0x1e00 + 1 }, (_, unit) => 0x1e00 + unit),
    ...Array.from({ length: 0x300 }, (_, unit) => unit),
  );
  expect(/\p{M}/u.test(passed)).toBe(false);
});
