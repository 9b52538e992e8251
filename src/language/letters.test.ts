import { describe, expect, it } from 'vitest';
import { tidy } from './letters.ts';

describe('a tidy text', () => {
  it.each([
    ['\u202a66\u202c/UBND', '66/UBND'],
    ['\u206607 giờ\u2069\u061c', '07 giờ'],
    ['thư\u00adờng', 'thường'],
    ['5\u00a0tháng\u20024', '5 tháng 4'],
    ['Ðường', 'Đường'],
    ['ho\u0323p', 'họp'],
  ])('%j is %j', (text, plain) => expect(tidy(text)).toBe(plain));
});
