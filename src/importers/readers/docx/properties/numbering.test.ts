import { expect, it } from 'vitest';
import { part, plain, wordFile } from '../fixtures/word-file.ts';
import { readDocx } from '../read-docx.ts';

const level = (at: number, text: string, more = '', format = 'decimal'): string =>
  `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, levels: string, more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels}</w:abstractNum>`;
const use = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const start = (at: number, value: number): string =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;

/** Paragraphs as `list.level`: `1.0` is the outermost level of list 1. */
const paragraphs = (places: string): string =>
  places
    .split(' ')
    .map((place) => {
      const [id, at] = place.split('.');
      return plain('x', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);
    })
    .join('');

async function labels(numbering: string, body: string, styles = ''): Promise<string> {
  const parts = { 'numbering.xml': part('numbering', numbering), 'styles.xml': part('styles', styles) };
  const { lines } = await readDocx(wordFile(body, parts));
  return lines.map(({ text }) => text.replace(/ ?x$/, '')).join(' | ');
}

const two = level(0, 'Chương %1', '', 'upperRoman');

it.each<[name: string, numbering: string, places: string, labels: string]>([
  [
    'a lower level begins anew',
    list(0, level(0, '%1.') + level(1, '%1.%2.')) + use(1, 0),
    '1.0 1.1 1.1 1.0 1.1',
    '1. | 1.1. | 1.2. | 2. | 2.1.',
  ],
  [
    'a level that never begins anew',
    list(0, two + level(1, 'Điều %2.', '<w:lvlRestart w:val="0"/>')) + use(1, 0),
    '1.0 1.1 1.1 1.0 1.1',
    'Chương I | Điều 1. | Điều 2. | Chương II | Điều 3.',
  ],
  [
    'a level that begins anew below the first alone',
    list(0, level(0, '%1.') + level(1, '%2)') + level(2, '(%3)', '<w:lvlRestart w:val="1"/>')) + use(1, 0),
    '1.0 1.1 1.2 1.1 1.2 1.0 1.2',
    '1. | 1) | (1) | 2) | (2) | 2. | (1)',
  ],
  [
    'two lists of one series go on',
    list(0, level(0, '%1.')) + use(1, 0) + use(2, 0),
    '1.0 1.0 2.0',
    '1. | 2. | 3.',
  ],
  [
    'a start of its own, once',
    list(0, level(0, '%1.')) + use(1, 0) + use(2, 0, start(0, 1)),
    '1.0 1.0 2.0 2.0',
    '1. | 2. | 1. | 2.',
  ],
  [
    'a start of its own again below a new number',
    list(0, level(0, '%1.') + level(1, '%2)')) + use(1, 0, start(1, 5)),
    '1.0 1.1 1.1 1.0 1.1',
    '1. | 5) | 6) | 2. | 5)',
  ],
  [
    'a level of its own',
    list(0, level(0, '%1.')) +
      use(1, 0) +
      use(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, '%1/', '', 'lowerLetter')}</w:lvlOverride>`),
    '1.0 2.0',
    '1. | b/',
  ],
  [
    'a start in the level',
    list(0, level(0, '%1.', '<w:start w:val="3"/>')) + use(1, 0),
    '1.0 1.0',
    '3. | 4.',
  ],
  [
    'legal numbers',
    list(0, level(0, '%1.', '', 'upperRoman') + level(1, '%1.%2.', '<w:isLgl/>')) + use(1, 0),
    '1.0 1.1',
    'I. | 1.1.',
  ],
  [
    'nothing behind the number',
    list(0, level(0, '%1-', '<w:suff w:val="nothing"/>')) + use(1, 0),
    '1.0',
    '1-',
  ],
  [
    'letters, zeros, brackets',
    list(
      0,
      ['lowerLetter', 'upperLetter', 'lowerRoman', 'decimalZero', 'decimalEnclosedParen', 'none']
        .map((format, at) => level(at, `%${at + 1}`, '', format))
        .join(''),
    ) + use(1, 0),
    '1.0 1.1 1.2 1.3 1.4 1.5',
    'a | A | i | 01 | (1) | ',
  ],
  [
    'dashes',
    list(0, level(0, '\uf0b7', '', 'bullet') + level(1, '+', '', 'bullet') + level(2, '*', '', 'bullet')) +
      use(1, 0),
    '1.0 1.1 1.2',
    '- | + | *',
  ],
  ['a list that is taken away', list(0, level(0, '%1.')) + use(1, 0), '1.0 0.0 1.0', '1. |  | 2.'],
  [
    'boxes to tick',
    list(
      0,
      `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0a8"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>${level(1, '☒', '', 'bullet')}`,
    ) + use(1, 0),
    '1.0 1.1',
    '☐ | ☒',
  ],
])('%s', async (_, numbering, places, expected) => {
  expect(await labels(numbering, paragraphs(places))).toBe(expected);
});

const style = (id: string, numbers: string, more = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}">${more}<w:pPr><w:numPr>${numbers}</w:numPr></w:pPr></w:style>`;

it('lists made of a list style', async () => {
  const numbering =
    list(0, level(0, '%1)'), '<w:styleLink w:val="Kieu"/>') +
    list(1, '', '<w:numStyleLink w:val="Kieu"/>') +
    use(1, 0) +
    use(2, 1);
  expect(
    await labels(numbering, paragraphs('2.0 2.0'), style('Kieu', '<w:numId w:val="1"/>', '', 'numbering')),
  ).toBe('1) | 2)');
});

it('styles: the level that names the style, one that is based on it, a paragraph that takes no number', async () => {
  const numbering = list(0, two + level(1, 'Điều %2.', '<w:pStyle w:val="Dieu"/>')) + use(1, 0);
  const styles =
    style('Chuong', '<w:numId w:val="1"/>') +
    style('Dieu', '<w:numId w:val="1"/>') +
    '<w:style w:type="paragraph" w:styleId="DieuCon"><w:basedOn w:val="Dieu"/></w:style>';
  const body =
    ['Chuong', 'Dieu', 'DieuCon'].map((id) => plain('x', `<w:pStyle w:val="${id}"/>`)).join('') +
    plain('x', '<w:pStyle w:val="Dieu"/><w:numPr><w:numId w:val="0"/></w:numPr>');
  expect(await labels(numbering, body, styles)).toBe('Chương I | Điều 1. | Điều 2. | ');
});

it('items have their level; a number with a word of its own is a heading’s', async () => {
  const numbering = list(0, two + level(1, '%2.') + level(2, '-', '', 'bullet')) + use(1, 0);
  const { lines } = await readDocx(
    wordFile(paragraphs('1.0 1.1 1.2'), { 'numbering.xml': part('numbering', numbering) }),
  );
  expect(lines.map(({ role }) => role)).toEqual([
    undefined,
    { kind: 'item', level: 2 },
    { kind: 'item', level: 3 },
  ]);
});

it('an empty paragraph is counted, and shows its number in a cell alone', async () => {
  const numbering = { 'numbering.xml': part('numbering', list(0, level(0, '%1')) + use(1, 0)) };
  const empty = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
  const row = `<w:tr><w:tc>${empty}</w:tc><w:tc>${plain('việc')}</w:tc></w:tr>`;
  const { lines } = await readDocx(wordFile(`${empty}<w:tbl>${row}${row}</w:tbl>`, numbering));
  expect(lines).toMatchObject([
    {
      table: [
        ['2', 'việc'],
        ['3', 'việc'],
      ],
    },
  ]);
});

it.each([
  ['deleted', '<w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del>', '<w:del w:id="1"/>'],
  ['hidden', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>', '<w:vanish/>'],
])('a paragraph that is %s is not counted', async (_, content, mark) => {
  const numbers = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const gone = `<w:p><w:pPr>${numbers}<w:rPr>${mark}</w:rPr></w:pPr>${content}</w:p>`;
  const numbering = list(0, level(0, '%1.')) + use(1, 0);
  expect(await labels(numbering, plain('x', numbers) + gone + plain('x', numbers))).toBe('1. | 2.');
});

it('a number with text that goes on in the next paragraph, whose end is hidden', async () => {
  const first = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>Tên. </w:t></w:r></w:p>`;
  expect(await labels(list(0, level(0, '%1.')) + use(1, 0), first + plain('x'))).toBe('1. Tên.');
});

it('a level that shows words and no number', async () => {
  const numbering = list(0, level(0, 'Chú ý:', '', 'none')) + use(1, 0);
  expect(await labels(numbering, paragraphs('1.0'))).toBe('Chú ý:');
});

it.each<[name: string, look: string, mark: string, label: string]>([
  ['in the font of its list', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>', '', 'Điều 1.'],
  ['in the font of its paragraph', '', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>', 'Điều 1.'],
  ['in another font', '', '', '§iÒu 1.'],
  ['in the capitals of its list', '<w:rFonts w:hAnsi=".VnTime"/><w:caps/>', '', 'ĐIỀU 1.'],
  [
    'in small letters of its list',
    '<w:caps w:val="0"/>',
    '<w:rFonts w:hAnsi=".VnTime"/><w:caps/>',
    'Điều 1.',
  ],
  ['hidden', '<w:vanish/>', '', ''],
  ['not hidden', '<w:rFonts w:hAnsi=".VnTime"/><w:vanish w:val="0"/>', '', 'Điều 1.'],
])('a number %s', async (_, look, mark, label) => {
  const own = level(0, '§iÒu %1.').replace('</w:lvl>', `<w:rPr>${look}</w:rPr></w:lvl>`);
  const numbers = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  expect(await labels(list(0, own) + use(1, 0), plain('x', `${numbers}<w:rPr>${mark}</w:rPr>`))).toBe(label);
});
