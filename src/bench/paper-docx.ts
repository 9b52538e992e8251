import { writeZip } from '../formats/zip.ts';
import { escapeMarkup } from '../language/markup.ts';
import type { SampleBlock, SamplePaper } from './paper.ts';
import { greetingLines, listed } from './paper.ts';

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Writes a paper as a Word file: letterhead and signature as tables, numbers and dashes in Word's own numbering. */
export function paperDocx(paper: SamplePaper): Uint8Array {
  const numbers = new Numbers();
  const body = [
    letterhead(paper),
    ...titleLines(paper),
    ...paper.blocks.map((block) => numbers.write(block)),
    signature(paper),
  ];
  return packed(body.join(''), numbers.definitions());
}

/** Writes paragraphs as a Word file, with nothing else. */
export const plainDocx = (paragraphs: readonly string[]): Uint8Array =>
  packed(paragraphs.map((text) => paragraph(text)).join(''), '');

/** A Word file as a package. */
const packed = (body: string, numbering: string): Uint8Array =>
  writeZip(
    new Map(
      Object.entries({
        '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`,
        '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
        'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`,
        'word/document.xml': `${head}<w:document ${names}><w:body>${body}</w:body></w:document>`,
        'word/numbering.xml': `${head}<w:numbering ${names}>${numbering}</w:numbering>`,
      }).map(([name, text]) => [name, new TextEncoder().encode(text)]),
    ),
  );

/** Word's numbering. Each series of numbers is a list, which starts at the first number of the series. */
class Numbers {
  readonly #starts: { abstract: number; start: number }[] = [{ abstract: 2, start: 1 }];
  #roman = 0;
  #decimal = 0;
  #list = 0;

  write({ kind, text, rows = [] }: SampleBlock): string {
    if (kind === 'table') return rowsTable(rows);
    if (kind === 'dash' || kind === 'plus') return paragraph(text, { number: [1, kind === 'dash' ? 0 : 1] });
    const bold = kind === 'heading';
    const roman = /^([IVX]+)\. /.exec(text);
    if (roman) {
      [this.#decimal, this.#list] = [0, 0];
      if (this.#roman === 0) this.#roman = this.#starts.push({ abstract: 0, start: 1 });
      return paragraph(text.slice(roman[0].length), { number: [this.#roman, 0], bold });
    }
    const decimal = /^(\d{1,2})\. /.exec(text);
    if (!decimal) return paragraph(text, { bold });
    const value = Number(decimal[1]);
    if (value !== this.#decimal + 1 || this.#list === 0)
      this.#list = this.#starts.push({ abstract: 1, start: value });
    this.#decimal = value;
    return paragraph(text.slice(decimal[0].length), { number: [this.#list, 0], bold });
  }

  definitions(): string {
    const level = (at: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const abstracts = [
      level(0, 'upperRoman', '%1.'),
      level(0, 'decimal', '%1.'),
      level(0, 'bullet', '-') + level(1, 'bullet', '+'),
    ];
    const nums = this.#starts.map(
      ({ abstract, start }, at) =>
        `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${abstract}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
    );
    return (
      abstracts
        .map((levels, at) => `<w:abstractNum w:abstractNumId="${at}">${levels}</w:abstractNum>`)
        .join('') + nums.join('')
    );
  }
}

function letterhead({ issuer, code, placeAndDate, typeName, title }: SamplePaper): string {
  if (issuer.length === 0) return '';
  const subject = typeName ? [] : [paragraph(`V/v ${title ?? ''}`)];
  const left = [
    ...issuer.map((line) => paragraph(line, { bold: true })),
    paragraph(`Số: ${code?.startsWith('/') ? '      ' : ''}${code ?? ''}`),
    ...subject,
  ];
  const right = [
    paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true }),
    paragraph('Độc lập - Tự do - Hạnh phúc', { bold: true }),
    paragraph(placeAndDate ?? ''),
  ];
  return table(left, right);
}

function titleLines(paper: SamplePaper): string[] {
  const { typeName, title } = paper;
  const lines = typeName ? [paragraph(typeName, { bold: true }), paragraph(title ?? '', { bold: true })] : [];
  return [...lines, ...greetingLines(paper).map((line) => paragraph(line))];
}

function signature({ recipients, ranks, name }: SamplePaper): string {
  const list = listed(recipients).map((line) => paragraph(line));
  const right = [
    ...ranks.map((rank) => paragraph(rank, { bold: true })),
    paragraph(''),
    paragraph(name ?? '', { bold: true }),
  ];
  return table([paragraph('Nơi nhận:', { bold: true }), ...list], right);
}

const table = (left: readonly string[], right: readonly string[]): string =>
  `<w:tbl><w:tr><w:tc>${left.join('')}</w:tc><w:tc>${right.join('')}</w:tc></w:tr></w:tbl>`;

const rowsTable = (rows: readonly string[][]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

function paragraph(text: string, look: { bold?: boolean; number?: [number, number] } = {}): string {
  const numbering = look.number
    ? `<w:pPr><w:numPr><w:ilvl w:val="${look.number[1]}"/><w:numId w:val="${look.number[0]}"/></w:numPr></w:pPr>`
    : '';
  const runs = text.split('**').map((part, at) => {
    const bold = look.bold === true || at % 2 === 1 ? '<w:rPr><w:b/></w:rPr>' : '';
    return part === '' ? '' : `<w:r>${bold}<w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`;
  });
  return `<w:p>${numbering}${runs.join('')}</w:p>`;
}

const escaped = (text: string): string => escapeMarkup(text.replace(/<(https?:[^>]+)>/g, '$1'));
