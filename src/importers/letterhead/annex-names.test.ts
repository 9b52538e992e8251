import { describe, expect, it } from 'vitest';
import { beginsBelowSignature, isAnnexName } from './annex-names.ts';
import { annexNames, annexTitles, titlesBelowSignature } from './annex-words.ts';

describe('the name of an annex', () => {
  it.each([...annexNames.listed, ...annexTitles.listed])('“%s” is one: %s', (word, line) => {
    expect(annexNames.beginning(line) ?? annexTitles.beginning(line)).toBe(word);
    expect([isAnnexName(line), isAnnexName(`“${line}`), beginsBelowSignature(line)]).toEqual([
      true,
      true,
      true,
    ]);
  });
  it.each(titlesBelowSignature.listed)('“%s” is one below a signature: %s', (word, line) =>
    expect([titlesBelowSignature.beginning(line), isAnnexName(line), beginsBelowSignature(line)]).toEqual([
      word,
      false,
      true,
    ]),
  );
  it.each(['phụ lục kèm theo', 'Danh sách gồm 5 hộ', 'DANH SÁCH,', '1. PHỤ LỤC', 'PHỤ LỤCA'])(
    'is not in: %s',
    (line) => expect(isAnnexName(line)).toBe(false),
  );
  it.each(['Kế hoạch gồm ba phần', 'LỊCH, BẢNG', 'CHỦ TỊCH'])('is not below a signature in: %s', (line) =>
    expect(beginsBelowSignature(line)).toBe(false),
  );
});
