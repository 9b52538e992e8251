import { createCanvas } from '@napi-rs/canvas';
import { writeZip } from '../../../formats/zip.ts';

/** The places of a Word file that its author believes nobody sees. */
type Place = 'author' | 'remark' | 'deletion' | 'hidden text';

/** A Word file with a word at each of these places. */
export function carryingDocx(word: (place: Place) => string): Buffer {
  const parts = {
    '[Content_Types].xml':
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/comments.xml"/></Types>',
    'docProps/core.xml': `<c><dc:creator>${word('author')}</dc:creator></c>`,
    'word/_rels/document.xml.rels':
      '<Relationships><Relationship Id="r1" Target="comments.xml"/></Relationships>',
    'word/comments.xml': `<w:comments><w:comment><w:p><w:r><w:t>${word('remark')}</w:t></w:r></w:p></w:comment></w:comments>`,
    'word/document.xml': `<w:document><w:p><w:r><w:t>Mẫu đơn</w:t></w:r><w:del><w:r><w:delText>${word('deletion')}</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>${word('hidden text')}</w:t></w:r></w:p></w:document>`,
  };
  const encoder = new TextEncoder();
  return Buffer.from(
    writeZip(new Map(Object.entries(parts).map(([name, xml]) => [name, encoder.encode(xml)]))),
  );
}

/** A photo with a word in its EXIF, where cameras write the place. */
export function photoWith(word: string): Buffer {
  const photo = createCanvas(40, 30).toBuffer('image/jpeg');
  const content = Buffer.from(`Exif\0\0${word}`);
  const head = Buffer.from([0xff, 0xe1, 0, content.length + 2]);
  return Buffer.concat([photo.subarray(0, 2), head, content, photo.subarray(2)]);
}
