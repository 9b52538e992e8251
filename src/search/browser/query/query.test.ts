import { describe, expect, it } from 'vitest';
import { forPagefind, readQuery, withoutMarks } from './query.ts';

const attempts = (typed: string): string[] =>
  readQuery(typed).attempts.map(({ words, exact }) => `${exact ? '=' : '~'} ${words.join(' ')}`);

describe('a search as it was typed', () => {
  it.each([
    ['', []],
    ['  –  ', []],
    ['duong', ['~ duong']],
    ['  don   doc ', ['~ don doc']],
    ['đường', ['= đường', '~ đường']],
    ['đường'.normalize('NFD'), ['= đường', '~ đường']],
    ['nghị quyết y te', ['= nghị quyết y te', '~ nghị quyết y te']],
    ['uỷ ban', ['= uỷ ban', '= ủy ban', '~ uỷ ban']],
    ['HDND', ['~ HDND']],
    ['văn hóa-xã hội', ['= văn hóa xã hội', '= văn hoá xã hội', '~ văn hóa xã hội']],
    ['rác rác', ['= rác', '~ rác']],
    ['trẻ 3-12 tuổi', ['= trẻ 312 tuổi', '~ trẻ 312 tuổi', '~ trẻ 3 12 tuổi']],
    ['ngày 20/11/2026', ['= ngày 20112026', '~ ngày 20112026']],
    ['3-12', ['~ 312']],
    ['12/2026', ['~ 122026']],
    ['trẻ 3-5 tuổi 3/12', ['= trẻ 35 tuổi 312', '~ trẻ 35 tuổi 312', '~ trẻ 3 5 tuổi 12']],
    ['3197/UBND-VX', ['~ 3197UBNDVX']],
    ['"quỹ khuyến học" phường', ['= quỹ khuyến học phường', '~ quỹ khuyến học phường']],
  ])('“%s” asks for %j', (typed, expected) => {
    expect(attempts(typed)).toEqual(expected);
  });

  it.each([
    ['3197/UBND-VX', ['3197-ubnd-vx']],
    ['/ubnd-vhxx', ['ubnd-vhxx']],
    ['nghị quyết y tế', []],
  ])('“%s” asks for the codes %j', (typed, keys) => {
    expect(readQuery(typed).keys).toEqual(keys);
  });

  it.each([
    ['"quỹ khuyến học" phường', ['quỹ khuyến học']],
    ['“đôn đốc” “y tế cơ sở”', ['đôn đốc', 'y tế cơ sở']],
    ['"rác"', []],
    ['một "ngoặc lẻ', []],
  ])('%s has the phrases %j', (typed, phrases) => {
    expect(readQuery(typed).phrases).toEqual(phrases);
  });

  it.each<[string, string[], string[], string[]]>([
    ['mất điện tổ 10', ['= mất điện', '~ mất điện'], ['þøtoø10þ'], ['tổ 10']],
    ['tổ 7', ['~ '], ['þøtoø7þ'], ['tổ 7']],
    ['tổ 7 và tổ 7', ['~ '], ['þøtoø7þ'], ['tổ 7 và tổ 7']],
    ['"họp tổ 10"', ['= họp tổ 10', '~ họp tổ 10'], [], []],
    ['45/QĐ-UBND tổ 5', ['= 45qđubnd tổ 5', '~ 45QĐUBND tổ 5'], [], []],
    ['họp ngày 3/12', ['= họp ngày 312', '~ họp ngày 312'], [], []],
  ])('“%s” asks for %j on pages that name %j', (typed, expected, points, named) => {
    expect(attempts(typed)).toEqual(expected);
    expect(readQuery(typed)).toMatchObject({ points, named });
  });

  it('has days and months as the index has them where these are wanted', () => {
    const query = readQuery('họp ngày 3/12', { withDays: true });
    expect(query.attempts.at(-1)!.words).toEqual(['họp']);
    expect(query.points).toEqual(['þødayø3ø12þ']);
    expect(readQuery('họp tháng 12', { withDays: true }).points).toEqual(['þømonthø12þ']);
    expect(readQuery('họp 5/2026', { withDays: true }).points).toEqual(['þømonthø5þ', '2026']);
  });

  it.each([
    ['１１８／ＴＢ', '118/TB'],
    ['ｔｉêｍ　ｃｈủｎｇ', 'tiêm chủng'],
    ['𝐫𝐚𝐜', 'rac'],
    ['m²', 'm²'],
    ['kh\u200bai sinh', 'khai sinh'],
    ['\u202erác', 'rác'],
    ['thu\u00a0gom\u0000rác', 'thu gom rác'],
  ])('“%s” is “%s”', (typed, text) => {
    expect(readQuery(typed).text).toBe(text);
  });

  it('is cut if it is a long pasted text', () => {
    const { text, attempts } = readQuery('một hai ba bốn năm sáu bảy tám chín mười '.repeat(50));
    expect(text.length).toBeLessThanOrEqual(200);
    expect(attempts.every(({ words }) => words.length <= 16)).toBe(true);
  });

  it('reaches Pagefind without quotation marks and with ḍ for đ', () => {
    expect(forPagefind(readQuery('"đôn đốc"').attempts[0]!.words)).toBe('ḍôn ḍốc');
    expect(withoutMarks(readQuery('Đôn đốc'))).toBe('don doc');
  });
});
