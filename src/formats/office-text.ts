import { readZip } from './zip.ts';

/** Parts of an office file that readers see, and those that say who made it and what of. */
const parts =
  /^(?:word|ppt|xl)\/(?:document|comments|footnotes|endnotes|header\d*|footer\d*|sharedStrings|workbook|slides\/slide\d+|notesSlides\/.+|comments\d*|worksheets\/sheet\d+|slideMasters\/.+|slideLayouts\/.+|drawings\/.+|charts\/.+|diagrams\/data\d+)\.(?:xml|vml)$|^docProps\/\w+\.xml$|^(?:content|styles|meta)\.xml$/;

/** Tags after which, or before which, another line begins. */
const breaks =
  /<\/?(?:w:p|a:p|text:p|text:h|si|is|c|v|oddHeader|oddFooter|evenHeader|evenFooter|firstHeader|firstFooter|t:p|property|meta:user-defined|meta:keyword|vt:\w+|cp:\w+|dc:\w+|w:tc|table:table-cell)(?:\s[^>]*)?\/?>|<(?:w:br|w:cr|a:br|text:line-break)(?:\s[^>]*)?\/?>/g;
const tabs = /<(?:w:tab|text:tab)(?:\s[^>]*)?\/>/g;
const spaces = /<text:s(?:\s[^>]*)?\/>/g;
/** WordArt, as watermarks are, holds its words in an attribute. */
const art = /<v:textpath\b[^>]*?\bstring="([^"]*)"[^>]*>/g;

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The lines of a docx, xlsx, pptx or odt: its text, its headers, its comments, its properties. */
export function officeText(bytes: Uint8Array): string[] {
  const lines: string[] = [];
  for (const [name, content] of readZip(bytes)) {
    if (!parts.test(name)) continue;
    lines.push(...linesOfXml(new TextDecoder().decode(content)));
  }
  return lines;
}

function linesOfXml(xml: string): string[] {
  return xml
    .replace(art, '\n$1\n')
    .replace(breaks, '\n')
    .replace(tabs, '\t')
    .replace(spaces, ' ')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map(decode)
    .filter((line) => line.trim() !== '');
}

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? all;
    const point = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : all;
  });
