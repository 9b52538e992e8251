import { fromTcvn3, fromVni } from './old-encodings.ts';
import { oleLines } from './ole-lines.ts';
import { decodeXml, readXml } from './xml.ts';
import { readZip } from './zip.ts';

/** Parts of an office file with text that a reader sees, and its properties. */
const parts =
  /^(?:word|ppt|xl)\/(?:(?:glossary\/)?document\d*|comments|footnotes|endnotes|header\d*|footer\d*|sharedStrings|workbook|slides\/slide\d+|notesSlides\/.+|comments\d*|worksheets\/sheet\d+|slideMasters\/.+|slideLayouts\/.+|drawings\/.+|charts\/.+|diagrams\/data\d+)\.(?:xml|vml)$|^docProps\/\w+\.xml$|^customXml\/item\d+\.xml$|^(?:content|styles|meta)\.xml$/;

/** Parts that hold one property in each element. */
const properties = /^docProps\/|^customXml\/|^meta\.xml$/;

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

/** Files within, of which the ending says whether they are packages, too. */
const embedded = /(?:^|\/)embeddings\/.+\.(\w+)$/;
const packages = /^(?:doc|xls|ppt)[xm]$|^od[tsp]$/;

/** How deep files within files are read. */
const deepest = 3;

/** Text that Word does not show where it stands: instructions of fields, deletions. */
const unshown = new Set(['instrText', 'delText', 'delInstrText']);

/** A line with more letters is no stamp. */
const longestStamp = 80;

/**
 * The lines of all that a docx, xlsx, pptx or odt holds: its text, its headers, its comments, its properties, the files
 * within it. Text that is not shown has lines of its own. A short line that may be in an old font is also given as that font
 * would show it. Throws a `Refusal` for a damaged package and an `XmlError` for a damaged part of it.
 */
export const officeText = (bytes: Uint8Array, depth = 0): string[] => packageLines(readZip(bytes), depth);

/** The lines of a package, by its files: see `officeText`. */
export function packageLines(files: ReadonlyMap<string, Uint8Array>, depth = 0): string[] {
  const lines: string[] = [];
  for (const [name, content] of files) {
    const ending = embedded.exec(name)?.[1];
    if (ending !== undefined && depth < deepest)
      lines.push(...(packages.test(ending) ? officeText(content, depth + 1) : oleLines(content)));
    else if (parts.test(name))
      lines.push(
        ...partLines(decodeXml(content), {
          each: properties.test(name),
          lenient: /\.vml$|^customXml\//.test(name),
        }),
      );
  }
  return lines.flatMap(withOldFonts);
}

/**
 * The lines of one XML text: an element of `blocks`, or with `each` any element, has lines of its own. Excel writes VML
 * that is not well-formed (`<br>`), so VML is read leniently. With `seen`, what is not shown is left out.
 */
export function partLines(xml: string, form: { each: boolean; lenient: boolean; seen?: boolean }): string[] {
  let text = '';
  let aside = '';
  let [inRun, isAside] = [false, false];
  const isBlock = (name: string): boolean => form.each || blocks.has(name);
  readXml(
    xml,
    {
      open({ name, attribute }) {
        if (isBlock(name)) text += '\n';
        if (name === 'r') inRun = true;
        // Hidden letters must not join a stamp to what is not seen.
        if (
          unshown.has(name) ||
          (name === 'vanish' && inRun && !/^(?:0|false|off)$/.test(attribute('val') ?? ''))
        )
          isAside = true;
        text += inline[name] ?? '';
        // WordArt, which watermarks are made of, has its words in an attribute.
        if (name === 'textpath') text += `\n${attribute('string') ?? ''}\n`;
      },
      close(name) {
        if (name === 'r' || unshown.has(name)) [inRun, isAside] = [inRun && name !== 'r', false];
        if (!isBlock(name)) return;
        text += form.seen ? '\n' : `\n${aside}\n`;
        aside = '';
      },
      text(part) {
        if (isAside) aside += part;
        else text += part;
      },
    },
    form,
  );
  return (form.seen ? text : `${text}\n${aside}`).split('\n').filter((line) => line.trim() !== '');
}

/** What readers see in the body of a docx. Throws as `officeText` does. */
export function seenText(bytes: Uint8Array): string {
  const body = readZip(bytes).get('word/document.xml');
  return body ? partLines(decodeXml(body), { each: false, lenient: false, seen: true }).join('\n') : '';
}

/** A line, and how the fonts of TCVN3 and VNI would show it. */
function withOldFonts(line: string): string[] {
  if (line.length > longestStamp || !/[\u0080-\u00ff]/.test(line)) return [line];
  return [...new Set([line, fromTcvn3(line), fromVni(line)])];
}
