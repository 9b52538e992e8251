import { asShown } from './old-encodings.ts';
import { oleLines } from './ole-lines.ts';
import { partLines } from './part-lines.ts';
import { decodeXml } from './xml.ts';
import { readZip } from './zip.ts';

/** Parts whose texts are in paragraphs or cells; the words of others may be in any element. */
const texts = /^(?:word|ppt|xl)\/|^(?:content|styles)\.xml$/;
/** Parts that hold one property in each element. */
const properties = /^docProps\/|^meta\.xml$/;

/**
 * The lines of all that a package (docx, xlsx, pptx, odt) holds, whatever the names of its parts: texts, headers, comments,
 * names of sheets, properties, the files within it. Text that is not shown has lines of its own. A short line that may be in
 * an old font is also given as that font would show it. Throws an `XmlError` for a damaged part.
 * @param files the parts, by their names
 * @param read the lines of a part that is no XML: a picture, a file within
 */
export async function packageLines(
  files: ReadonlyMap<string, Uint8Array>,
  read: (file: Uint8Array) => Promise<string[]>,
): Promise<string[]> {
  const parts: string[][] = [];
  for (const [name, content] of files) {
    if (isXml(content)) parts.push(xmlLines(name, decodeXml(content)));
    // An object of an older program, whatever is around it.
    else if (name.endsWith('.bin')) parts.push(oleLines(content));
    else parts.push([name.slice(name.lastIndexOf('/') + 1).replace(/\.\w+$/, '')], await read(content));
  }
  return parts
    .flat()
    .filter((line) => line.trim() !== '')
    .flatMap(asShown);
}

/** Texts and properties are read strictly, since damage may hide a stamp; other parts as far as they go. */
function xmlLines(name: string, xml: string): string[] {
  const [isText, isList] = [texts.test(name), properties.test(name)];
  const lenient = !(isText || isList) || name.endsWith('.vml');
  const lines = (each: boolean): string[] => partLines(xml, { each, lenient });
  if (isText || isList) return lines(isList);
  return [...new Set([...lines(true), ...lines(false)])];
}

/** Whether a part begins as XML does, in UTF-8 or UTF-16, after a byte order mark or none. */
const isXml = (content: Uint8Array): boolean =>
  /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\s\0]*</.test(
    Buffer.from(content.subarray(0, 64)).toString('latin1'),
  );

/** What readers see in the body of a docx. Throws a `Refusal` for a damaged package, an `XmlError` for a damaged body. */
export function seenText(bytes: Uint8Array): string {
  const body = readZip(bytes).get('word/document.xml');
  return body ? partLines(decodeXml(body), { each: false, lenient: false, seen: true }).join('\n') : '';
}
