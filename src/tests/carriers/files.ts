import type { MadeMore, MadePage } from '../../formats/fixtures/made-pdf.ts';
import { madePdf, stream } from '../../formats/fixtures/made-pdf.ts';
import { writeZip } from '../../formats/zip.ts';

/** A text, runs of one paragraph or a table, and what carries it. */
export interface CarriedText {
  in: string;
  text: string | string[] | string[][];
  /** Of a text of a PDF: a text in the same row, at the left or the right of it. */
  beside?: string;
  side?: 'left' | 'right';
  rotated?: true;
  /** Of a text that a PDF has elsewhere than on its page. */
  field?: true;
  annotation?: true;
  outline?: true;
  info?: true;
  'attached-file-name'?: true;
}

/** A file with a text in the place that its carrier names; undefined for a carrier that is no file. */
export function fileWith(row: CarriedText): Uint8Array | undefined {
  if (row.in === 'pdf') return pdfWith(row);
  const parts = packages[row.in]?.(row.text);
  if (!parts) return undefined;
  return writeZip(new Map(Object.entries(parts).map(([name, xml]) => [name, new TextEncoder().encode(xml)])));
}

const escaped = (text: unknown): string => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A paragraph of Word with its runs: a tab and a new line are elements. */
const paragraph = (...runs: readonly unknown[]): string =>
  `<w:p>${runs
    .map(
      (text) =>
        `<w:r><w:t>${escaped(text).replaceAll('\t', '</w:t><w:tab/><w:t>').replaceAll('\n', '</w:t><w:br/><w:t>')}</w:t></w:r>`,
    )
    .join('')}</w:p>`;

const wordTable = (rows: string[][]): string =>
  `<w:tbl>${rows
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

/** A workbook as Excel writes it: the texts of all cells in one part, numbers in the sheet. */
function workbook(rows: string[][]): Record<string, string> {
  const shared = [...new Set(rows.flat().filter((text) => !/^\d{1,11}$/.test(text)))];
  const cell = (text: string, row: number, column: number): string => {
    const at = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (text === '') return '';
    return shared.includes(text)
      ? `<c r="${at}" t="s"><v>${shared.indexOf(text)}</v></c>`
      : `<c r="${at}"><v>${Number(text)}</v></c>`;
  };
  return {
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows
      .map((row, at) => `<row>${row.map((text, column) => cell(text, at, column)).join('')}</row>`)
      .join('')}</sheetData></worksheet>`,
  };
}

const body = (content: string): Record<string, string> => ({
  'word/document.xml': `<w:body>${content}</w:body>`,
});

/** The parts of office files that carry a text, by carriers. */
const packages: Readonly<Record<string, (text: CarriedText['text']) => Record<string, string>>> = {
  docx: (text) => body(paragraph(...[text].flat())),
  'docx-split': (text) => body(paragraph(...[text].flat())),
  'docx-table': (text) => body(wordTable(text as string[][])),
  'docx-header': (text) => ({ 'word/header1.xml': `<w:hdr>${paragraph(text)}</w:hdr>` }),
  'docx-textbox': (text) => body(`<w:p><w:txbxContent>${paragraph(text)}</w:txbxContent></w:p>`),
  'docx-wordart': (text) => ({
    'word/header2.xml': `<w:hdr><w:p><v:textpath string="${escaped(text)}"/></w:p></w:hdr>`,
  }),
  'docx-picture': (text) =>
    body(`<w:p><w:drawing><wp:docPr id="1" descr="${escaped(text)}"/></w:drawing></w:p>`),
  'docx-comment': (text) => ({ 'word/comments.xml': `<w:comments>${paragraph(text)}</w:comments>` }),
  'docx-footnote': (text) => ({ 'word/footnotes.xml': `<w:footnotes>${paragraph(text)}</w:footnotes>` }),
  'docx-property': (text) => ({
    'docProps/core.xml': `<cp><dc:subject>${escaped(text)}</dc:subject></cp>`,
  }),
  'docx-custom-property': (text) => {
    const [name, value] = String(text).split('=');
    return {
      'docProps/custom.xml': `<p><property name="${escaped(name)}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property></p>`,
    };
  },
  'docx-custom-xml': (text) => ({ 'customXml/item7.xml': `<a><b>${escaped(text)}</b></a>` }),
  xlsx: (text) => workbook(text as string[][]),
  'xlsx-cell': (text) => ({ 'xl/sharedStrings.xml': `<sst><si><t>${escaped(text)}</t></si></sst>` }),
  'xlsx-sheet-name': (text) => ({
    'xl/workbook.xml': `<workbook><sheets><sheet name="${escaped(text)}"/></sheets></workbook>`,
  }),
  'xlsx-header': (text) => ({
    'xl/worksheets/sheet1.xml': `<w><headerFooter><oddHeader>${escaped(String(text).startsWith('&') ? text : `&C${String(text)}`)}</oddHeader></headerFooter></w>`,
  }),
  'xlsx-comment': (text) => ({
    'xl/comments1.xml': `<comments><authors><author>Lan</author></authors><commentList><comment ref="A1"><text><t>${escaped(text)}</t></text></comment></commentList></comments>`,
  }),
  'pptx-notes': (text) => ({
    'ppt/notesSlides/notesSlide1.xml': `<p:notes><a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p></p:notes>`,
  }),
};

const hex = (text: string): string => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

function pdfWith(row: CarriedText): Uint8Array {
  const words = String(row.text);
  const page: MadePage = [{ text: 'Kính gửi các tổ dân phố', x: 50, y: 400 }];
  const more = besidesPage(row, words);
  if (more) return madePdf([page], more);
  const { beside, side, rotated } = row;
  const left = side === 'left' ? 330 : 50;
  for (const [at, text] of words.split('\n').entries())
    page.push({
      ...{ text, x: left, y: 700 - 20 * at },
      ...(rotated && { angle: 45, size: 40, x: 100, y: 200 }),
    });
  if (beside !== undefined) page.push({ text: beside, x: side === 'left' ? 50 : 330, y: 700 });
  return madePdf([page]);
}

/** What a PDF has besides its page for a text that is not on it. */
function besidesPage(row: CarriedText, words: string): MadeMore | undefined {
  const mark = (entries: string): MadeMore => ({
    page: `/Annots[<</Type/Annot/Rect[50 50 250 90]${entries}${hex(words)}>>]`,
  });
  if (row.field) return mark('/Subtype/Widget/FT/Tx/T(a)/V');
  if (row.annotation) return mark('/Subtype/Text/Contents');
  if (row.info) return { info: `/Title${hex(words)}` };
  if (row.outline)
    return {
      catalog: '/Outlines 200 0 R',
      objects: ['<</First 201 0 R/Last 201 0 R/Count 1>>', `<</Title${hex(words)}/Parent 200 0 R>>`],
    };
  if (!row['attached-file-name']) return undefined;
  return {
    catalog: '/Names<</EmbeddedFiles<</Names[(a) 201 0 R]>>>>',
    objects: [
      stream('0', '/Type/EmbeddedFile'),
      `<</Type/Filespec/F${hex(words)}/UF${hex(words)}/EF<</F 200 0 R>>>>`,
    ],
  };
}
