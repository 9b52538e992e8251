import { Refusal } from '../../../formats/refusal.ts';
import { decodeXml, withoutCdata, XmlError } from '../../../formats/xml.ts';
import { readZip, writeZip } from '../../../formats/zip.ts';
import type { PaperText } from '../../paper.ts';
import { guardDocx } from './guard.ts';
import { writeNumbers } from './numbering.ts';
import { damagedDocx, treeOf } from './tree.ts';
import { DocxWalk } from './walk.ts';

/**
 * Reads a Word file: paragraphs, numbers that Word only shows, tables, bold, footnotes, pictures. Throws a `Refusal`
 * for a file that is damaged, encrypted or dangerous.
 */
export const readDocx = async (bytes: Uint8Array): Promise<PaperText> =>
  new DocxWalk(await treeOf(readyForMammoth(readZip(bytes)))).paperText();

/** The package as mammoth reads it in full: numbers written into the text, CDATA sections, which it drops, as plain text. */
function readyForMammoth(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  try {
    guardDocx(files);
    const texts = new Map<string, string>();
    for (const [name, bytes] of files)
      if (/^word\/\w+\.xml$/.test(name)) texts.set(name, withoutCdata(decodeXml(bytes)));
    const document = texts.get('word/document.xml');
    if (document === undefined)
      throw new Refusal('đuôi tệp là .docx nhưng bên trong không phải văn bản Word.');
    texts.set(
      'word/document.xml',
      writeNumbers(document, texts.get('word/numbering.xml'), texts.get('word/styles.xml')),
    );
    const parts = [...texts].map(([name, text]): [string, Uint8Array] => [
      name,
      new TextEncoder().encode(text),
    ]);
    return writeZip(new Map([...files, ...parts]));
  } catch (error) {
    if (error instanceof XmlError) throw damagedDocx(error);
    throw error;
  }
}
