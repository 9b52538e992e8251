import { expect, it } from 'vitest';
import { decodeOldFonts } from './old-fonts.ts';

const old = ['.VnTime', '.VnTime'];
const own = ['Times New Roman', 'Times New Roman'];
const long = 'tæng vÖ sinh ®­êng phè s¹ch ®Ñp';
const plain = 'tổng vệ sinh đường phố sạch đẹp';

it.each<[string, [text: string, fonts: string[]][][], string[]]>([
  ['the font decides where the letters fit both', [[['Sè', old]]], ['Số']],
  ['no old font, no old letters', [[['Sè café', own]]], ['Sè café']],
  ['Unicode in an old font', [[[plain, old]], [['khám', old]]], [plain, 'khám']],
  ['old letters in a new font', [[[long, own]], [['Sè', own]]], [plain, 'Số']],
  ['a font that shows capitals', [[['héi ®ång', ['.VnTimeH']]]], ['HỘI ĐỒNG']],
  [
    'VNI, a letter and its mark apart',
    [[['hoäi ño', ['VNI-Times']]], [['àng', ['VNI-Times']]]],
    ['hội đo', 'àng'],
  ],
  [
    'two fonts in a paragraph',
    [
      [
        ['Sè', old],
        [' khám', own],
      ],
    ],
    ['Số', ' khám'],
  ],
])('%s', (_, paragraphs, expected) => {
  const texts = paragraphs.map((spans) => spans.map(([text, fonts]) => ({ text, fonts })));
  decodeOldFonts(texts);
  expect(texts.flat().map(({ text }) => text)).toEqual(expected);
});
