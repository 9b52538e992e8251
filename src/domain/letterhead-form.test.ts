import { describe, expect, it } from 'vitest';
import { bareCode, codeFault } from './letterhead-form.ts';

describe('a code with its name before it', () => {
  it.each([
    ['Số: 314/TB-UBND', '314/TB-UBND'],
    ['Số 403/TB-UBND', '403/TB-UBND'],
    ['SỐ:05/KH-UBND ', '05/KH-UBND'],
    ['Số, ký hiệu: 45/KH-UBND', '45/KH-UBND'],
    ['Số hiệu 45/KH-UBND', '45/KH-UBND'],
    ['Ký hiệu: /TB-UBND', '/TB-UBND'],
  ])('%j is %s', (text, code) => {
    expect(bareCode(text)).toBe(code);
    expect(codeFault(text)).toBe(`thừa chữ “Số” ở trước; hãy viết ${code}`);
  });

  it.each(['45/KH-UBND', 'Số 12 của phường', 'Số:', 'Sổ 45/KH-UBND', ''])('is not found in %j', (text) => {
    expect(bareCode(text)).toBeUndefined();
  });
});
