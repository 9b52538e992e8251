import { describe, expect, it } from 'vitest';
import { asShown, decodeText, encodingOfFont, encodingOfLetters, fromVni } from './old-encodings.ts';

const words = 'Ủy ban nhân dân phường thông báo: tổng vệ sinh, đường phố sạch đẹp, được mọi người hưởng ứng.';
const lines = `${words}\nNghị quyết của Đảng ủy phường.\n`.repeat(3);
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('plain text', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(lines)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${lines}`)],
    ['UTF-8, decomposed', Buffer.from(lines.normalize('NFD'))],
    ['UTF-16, little end first', Buffer.from(`\ufeff${lines}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${lines}`, 'utf16le').swap16()],
    ['UTF-16 without its mark', Buffer.from(lines, 'utf16le')],
  ])('%s', (_, bytes) => expect(decodeText(bytes).normalize('NFC')).toBe(lines));

  it('UTF-8, though more of its words would be syllables in another reading', () => {
    const text = 'TỜ TRÌNH\nSố: /TTr-UBND\nVề việc mức thu phí vệ sinh, ngày   tháng 8';
    expect(decodeText(Buffer.from(text))).toBe(text);
  });

  it('windows-1258', () => {
    const bytes = latin(
      'Th\u00f4ng b\u00e1o: t\u00f4\u0309ng v\u00ea\u0323 sinh \u00f0\u01b0\u01a1\u0300ng ph\u00f4\u0301'.replace(
        /[\u0309\u0323\u01b0\u01a1\u0300\u0301]/g,
        (letter) => codes1258[letter]!,
      ),
    );
    expect(decodeText(bytes)).toBe('Thông báo: tổng vệ sinh đường phố');
  });

  it('TCVN3 (ABC)', () => {
    const bytes = latin(
      'céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc; ®­êng phè s¹ch ®Ñp',
    );
    expect(decodeText(bytes)).toBe(
      'cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc; đường phố sạch đẹp',
    );
  });

  it('VNI', () => {
    const bytes = latin(
      'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc; ñöôøng phoá saïch ñeïp',
    );
    expect(decodeText(bytes)).toBe(
      'Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc; đường phố sạch đẹp',
    );
  });
});

it.each([
  ['chæ ñaïo', 'chỉ đạo'],
  ['UÛY BAN NHAÂN DAÂN TÆNH', 'ỦY BAN NHÂN DÂN TỈNH'],
  ['kyø, kyù, kyû, kyõ, kî', 'kỳ, ký, kỷ, kỹ, kỵ'],
  ['ñi, ñì, tí, chò, nghó', 'đi, đì, tí, chị, nghĩ'],
  ['traéng, maèng, thaúng, baüng, naëng', 'trắng, mằng, thẳng, bẵng, nặng'],
  ['caáp, caàn, daån, daãn, daân, caän', 'cấp, cần, dẩn, dẫn, dân, cận'],
  ['môùi, thöù, ñöôïc', 'mới, thứ, được'],
])('the letters of VNI: %s', (old, text) => expect(fromVni(old)).toBe(text));

it.each<[string | undefined, ReturnType<typeof encodingOfFont>]>([
  ['.VnTime', 'tcvn3'],
  ['.VnTimeH', 'tcvn3'],
  ['VnArial', 'tcvn3'],
  ['VNI-Times', 'vni'],
  ['VNI Helve', 'vni'],
  ['Times New Roman', undefined],
  [undefined, undefined],
])('the font %s is made for %s', (font, encoding) => expect(encodingOfFont(font)).toBe(encoding));

it.each<[string, ReturnType<typeof encodingOfLetters>]>([
  ['tæng vÖ sinh ®­êng phè', 'tcvn3'],
  ['toång veä sinh ñöôøng phoá', 'vni'],
  ['tổng vệ sinh đường phố', 'unicode'],
  ['tổng vệ sinh đường phố'.normalize('NFD'), 'unicode'],
  ['Sè', undefined],
  ['10 µm ±5 °C, 2 × 3 × 4', undefined],
  ['x· héi chñ nghÜa', 'tcvn3'],
  ['là', undefined],
  ['café – résumé', undefined],
  ['12/TB-UBND', undefined],
])('the letters of “%s” show %s', (text, encoding) => expect(encodingOfLetters(text)).toBe(encoding));

const codes1258: Record<string, string> = {
  '\u0300': '\u00cc',
  '\u0301': '\u00ec',
  '\u0309': '\u00d2',
  '\u0323': '\u00f2',
  '\u01b0': '\u00fd',
  '\u01a1': '\u00f5',
};

it.each<[string, string]>([
  ['mËt', 'MẬT'],
  ['TOÁI MAÄT', 'TỐI MẬT'],
  ['Độ khẩn: mËt', 'Độ khẩn: MẬT'],
])('a short line “%s” may be shown as “%s”', (line, shown) => expect(asShown(line)).toContain(shown));

it('a word in Unicode is shown in its own letters alone', () =>
  expect(asShown('Tài liệu mật của xã')).not.toContain('TÀI LIỆU MẬT CỦA XÃ'));
