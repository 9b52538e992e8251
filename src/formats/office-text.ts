import { decodeXml, readXml } from './xml.ts';
import { readZip } from './zip.ts';

/** Parts of an office file with text that a reader sees, and its properties. */
const parts =
  /^(?:word|ppt|xl)\/(?:document|comments|footnotes|endnotes|header\d*|footer\d*|sharedStrings|workbook|slides\/slide\d+|notesSlides\/.+|comments\d*|worksheets\/sheet\d+|slideMasters\/.+|slideLayouts\/.+|drawings\/.+|charts\/.+|diagrams\/data\d+)\.(?:xml|vml)$|^docProps\/\w+\.xml$|^(?:content|styles|meta)\.xml$/;

/** Parts that hold one property in each element. */
const properties = /^docProps\/|^meta\.xml$/;

/** Elements of Word, PowerPoint, Excel and OpenDocument whose text has lines of its own. */
const blocks = new Set(
  'p h si is c v oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter tc table-cell annotation creator'.split(
    ' ',
  ),
);
const inline: Readonly<Record<string, string>> = {
  br: '\n',
  cr: '\n',
  'line-break': '\n',
  tab: '\t',
  s: ' ',
};

/**
 * The lines of a docx, xlsx, pptx or odt: its text, its headers, its comments, its properties. Throws a `Refusal` for a
 * damaged package and an `XmlError` for a damaged part of it.
 */
export function officeText(bytes: Uint8Array): string[] {
  const lines: string[] = [];
  for (const [name, content] of readZip(bytes)) {
    if (!parts.test(name)) continue;
    lines.push(
      ...partLines(decodeXml(content), { each: properties.test(name), lenient: name.endsWith('.vml') }),
    );
  }
  return lines;
}

/**
 * The lines of one XML text: an element of `blocks`, or with `each` any element, has lines of its own. Excel writes VML
 * that is not well-formed (`<br>`), so VML is read leniently.
 */
export function partLines(xml: string, form: { each: boolean; lenient: boolean }): string[] {
  let text = '';
  const isBlock = (name: string): boolean => form.each || blocks.has(name);
  readXml(
    xml,
    {
      open({ name, attribute }) {
        if (isBlock(name)) text += '\n';
        text += inline[name] ?? '';
        // WordArt, which watermarks are made of, has its words in an attribute.
        if (name === 'textpath') text += `\n${attribute('string') ?? ''}\n`;
      },
      close(name) {
        if (isBlock(name)) text += '\n';
      },
      text(part) {
        text += part;
      },
    },
    form,
  );
  return text.split('\n').filter((line) => line.trim() !== '');
}
