/** A JPEG picture and its size in pixels. */
export interface PdfPicture {
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** A PDF with a picture on each page, as from a scanner. */
export function picturePdf(pages: readonly PdfPicture[], dpi: number): Uint8Array {
  const objects: Buffer[] = [];
  const add = (head: string, stream?: Uint8Array): void =>
    void objects.push(
      Buffer.concat([
        Buffer.from(`${objects.length + 1} 0 obj\n${head}\n`),
        ...(stream ? [Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')] : []),
        Buffer.from('endobj\n'),
      ]),
    );
  add('<</Type/Catalog/Pages 2 0 R>>');
  add(`<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${3 + at * 3} 0 R`).join(' ')}]>>`);
  for (const [at, { bytes, width, height }] of pages.entries()) {
    const [w, h] = [(width / dpi) * 72, (height / dpi) * 72];
    const draw = Buffer.from(`q ${w} 0 0 ${h} 0 0 cm /I Do Q`);
    add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${w} ${h}]/Contents ${4 + at * 3} 0 R/Resources<</XObject<</I ${5 + at * 3} 0 R>>>>>>`,
    );
    add(`<</Length ${draw.length}>>`, draw);
    add(
      `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${bytes.length}>>`,
      bytes,
    );
  }
  const begin = Buffer.from('%PDF-1.4\n');
  let offset = begin.length;
  const entries = objects.map((object) => {
    const entry = `${String(offset).padStart(10, '0')} 00000 n \n`;
    offset += object.length;
    return entry;
  });
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${offset}\n%%EOF\n`;
  return Buffer.concat([begin, ...objects, Buffer.from(end)]);
}
