import { expect, it } from 'vitest';
import type { PaperText } from '../../paper.ts';
import { cell, part, plain, wordFile } from './fixtures/word-file.ts';
import { readDocx } from './read-docx.ts';

const numbers = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const numbering = (levels: string): Record<string, string> => ({
  'numbering.xml': part(
    'numbering',
    `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  ),
});
const level = (at: number, start: string, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const firstText = ({ lines }: PaperText): string | undefined => lines[0]?.text;

it.each([
  ['32767', 'lowerRoman', `${'c'.repeat(327)}lxvii) x`],
  ['32768', 'lowerRoman', '32768) x'],
  ['99999999999999', 'upperRoman', '99999999999999) x'],
  ['780', 'lowerLetter', `${'z'.repeat(30)}) x`],
  ['781', 'lowerLetter', 'a) x'],
  ['99999999999999', 'upperLetter', '99999999999999) x'],
  ['-100', 'lowerLetter', '-100) x'],
])('a list that begins at %s of %s', async (start, format, expected) => {
  const file = wordFile(plain('x', numbers), numbering(level(0, start, format, '%1)')));
  expect(firstText(await readDocx(file))).toBe(expected);
});

it('a number that is longer than any is cut', async () => {
  const file = wordFile(plain('x', numbers), numbering(level(0, '1', 'decimal', 'a'.repeat(300))));
  expect(firstText(await readDocx(file))).toBe(`${'a'.repeat(255)} x`);
});

it('a list has no more than nine levels', async () => {
  const far = '<w:numPr><w:ilvl w:val="4000000000"/><w:numId w:val="1"/></w:numPr>';
  const levels = level(0, '1', 'decimal', '%1.') + level(4_000_000_000, '1', 'decimal', 'x%1.');
  const file = wordFile(plain('a', numbers) + plain('b', far) + plain('c', numbers), numbering(levels));
  expect((await readDocx(file)).lines.map(({ text }) => text)).toEqual(['1. a', 'b', '2. c']);
});

it.each([
  ['a cell', cell('a', '<w:gridSpan w:val="4000000000"/>')],
  ['what is before a row', `<w:trPr><w:gridBefore w:val="4000000000"/></w:trPr>${cell('a')}`],
])('%s is no wider than a table of Word', async (_, row) => {
  const { lines } = await readDocx(wordFile(`<w:tbl><w:tr>${row}${cell('b')}</w:tr></w:tbl>`));
  expect(lines[0]?.table?.[0]).toHaveLength(row.startsWith('<w:trPr>') ? 65 : 64);
});

it('a box to tick is found in a table of forty tables within each other', async () => {
  const depth = 40;
  const inside = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
  const box = `<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  expect(firstText(await readDocx(wordFile(box)))).toBe('☐');
});

it('a box with more paragraphs than a call has arguments is read', async () => {
  const box = `<w:r><w:pict><w:txbxContent>${'<w:p/>'.repeat(130_000)}${plain('a')}</w:txbxContent></w:pict></w:r>`;
  expect(firstText(await readDocx(wordFile(`<w:p>${box}</w:p>`)))).toBe('a');
});
