import { describe, expect, it } from 'vitest';
import type { CarriedKind } from '../carried/kinds.ts';
import type { MadeMore } from '../fixtures/made-pdf.ts';
import { madePdf, stream } from '../fixtures/made-pdf.ts';
import { heldLines } from '../held-lines.ts';
import { Refusal } from '../refusal.ts';
import { barePdf } from './bare-pdf.ts';

const pdfWith = (more: MadeMore): Uint8Array =>
  madePdf([[{ text: 'Lịch tiêm chủng', x: 50, y: 700 }], [{ text: 'Trang hai', x: 50, y: 700 }]], more);

const mark = (entries: string): string => `/Annots[<</Type/Annot/Rect[50 50 250 90]${entries}>>]`;
const note = mark('/Subtype/Text/Contents(Xem lai)/T(Le Van Thu)');
const xmp = (inner: string): MadeMore => ({
  catalog: '/Metadata 200 0 R',
  objects: [
    stream(
      `<?xpacket begin="" id="W5M0"?><x:xmpmeta xmlns:x="x"><rdf:RDF xmlns:rdf="r"><rdf:Description>${inner}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
      '/Type/Metadata/Subtype/XML',
    ),
  ],
});
const creator = (name: string): string =>
  `<dc:title><rdf:li>Lich</rdf:li></dc:title><dc:creator><rdf:Seq><rdf:li>${name}</rdf:li></rdf:Seq></dc:creator>`;

/** A PDF with an author and XMP, in which some bytes are others. */
const edited = (from: string, to: string): Uint8Array => {
  const whole = pdfWith({ ...xmp(creator('Le Van Thu')), info: '/Author(Le Van Thu)' });
  const text = Buffer.from(whole).toString('latin1');
  expect(text).toContain(from);
  return Buffer.from(text.replace(from, to), 'latin1');
};

interface Seen {
  pages: string[];
  kinds: readonly CarriedKind[];
  lines: string;
}

async function seen(bytes: Uint8Array): Promise<Seen> {
  const pages: string[] = [];
  let kinds: readonly CarriedKind[] = [];
  const lines = await heldLines(bytes, {
    seePage: (text) => pages.push(text),
    seeCarried: (carried) => (kinds = carried),
  });
  return { pages, kinds, lines: lines.join('\n') };
}

describe('a PDF', () => {
  it.each<[string, MadeMore, CarriedKind[], string]>([
    ['its author', { info: '/Author(Le Van Thu)/Title(Lich)' }, ['author'], 'Le Van Thu'],
    ['the office program’s properties', { info: '/Company(Le Van Thu)' }, ['author'], 'Le Van Thu'],
    ['an author in XMP', xmp(creator('Le Van Thu')), ['author'], 'Le Van Thu'],
    ['a remark', { page: note }, ['comment'], 'Xem lai'],
    ['both', { info: '/Author(Le Van Thu)', page: note }, ['author', 'comment'], 'Le Van Thu'],
    [
      'a highlight’s words',
      { page: mark('/Subtype/Highlight/QuadPoints[50 90 250 90 50 50 250 50]/Contents(Xem lai)') },
      ['comment'],
      'Xem lai',
    ],
  ])('loses %s', async (_, more, kinds, words) => {
    const before = await seen(pdfWith(more));
    expect(before.kinds).toEqual(kinds);
    expect(before.lines).toContain(words);
    const bare = await barePdf(pdfWith(more));
    expect(bare!.kinds).toEqual(kinds);
    const after = await seen(bare!.bytes);
    expect(after.kinds).toEqual([]);
    expect(after.pages).toEqual(before.pages);
    expect(after.lines).not.toContain(words);
    expect(Buffer.from(bare!.bytes).includes(words)).toBe(false);
  });

  it('keeps its title, and what is printed on its pages', async () => {
    const more = {
      ...xmp(creator('Le Van Thu')),
      info: '/Author(Le Van Thu)/Title(Lich tiem)',
      page: mark('/Subtype/FreeText/DA(/F 12 Tf)/Contents(Da nhan)'),
    };
    const { lines } = await seen((await barePdf(pdfWith(more)))!.bytes);
    expect(lines).toContain('Lich tiem');
    expect(lines).toContain('Lich\n');
    expect(lines).toContain('Da nhan');
  });

  it.each<[string, MadeMore]>([
    ['nothing', {}],
    ['a program and a day', { info: '/Creator(Writer)/Producer(LibreOffice)/CreationDate(D:2026)' }],
    ['an office', { info: '/Author(UBND phuong Mau)' }],
    ['an office in XMP', xmp(creator('UBND phuong Mau'))],
    ['words over the page', { page: mark('/Subtype/FreeText/DA(/F 12 Tf)/Contents(Da nhan)') }],
  ])('with %s stays as it is', async (_, more) => {
    expect((await seen(pdfWith(more))).kinds).toEqual([]);
    expect(await barePdf(pdfWith(more))).toBeUndefined();
  });

  it('loses XMP that has names in attributes', async () => {
    const more = xmp('<rdf:li pdfx:Company="Le Van Thu"/>');
    const bare = await barePdf(pdfWith({ ...more, info: '/Author(Le Van Thu)' }));
    expect(Buffer.from(bare!.bytes).includes('Metadata')).toBe(false);
  });

  it('loses what an older version has left in it', async () => {
    const old = Buffer.from(pdfWith({ info: '/Author(Le Van Thu)' })).toString('latin1');
    const newer = `${old}\n5 0 obj<</Author(Tran Thi Du)>>endobj\ntrailer<</Root 1 0 R/Info 5 0 R>>\n`;
    const bare = await barePdf(Buffer.from(newer, 'latin1'));
    expect(Buffer.from(bare!.bytes).toString('latin1')).not.toMatch(/Le Van Thu|Tran Thi Du/);
  });

  it.each<[string, Uint8Array]>([
    ['is none', Buffer.from('Lịch tiêm chủng')],
    ['has no pages', edited('/Pages 2 0 R', '')],
    ['has a number for its pages', edited('/Pages 2 0 R', '/Pages 5')],
    ['has a catalog that is none', edited('1 0 obj<</Type/Catalog', '1 0 obj[]%')],
    ['is packed in a way that nobody knows', edited('/Subtype/XML', '/Subtype/XML/Filter/Zzz')],
  ])('that %s is refused', async (_, bytes) => {
    await expect(barePdf(bytes)).rejects.toBeInstanceOf(Refusal);
  });

  it('loses no remark whose kind is no name', async () => {
    expect(await barePdf(pdfWith({ page: mark('/Subtype 5/Contents(Xem lai)') }))).toBeUndefined();
  });

  it('says that it is signed, so that nobody changes it', async () => {
    const signed = pdfWith({ info: '/Author(Le Van Thu)', objects: ['<</Type/Sig/ByteRange[0 1 2 3]>>'] });
    expect((await seen(signed)).kinds).toEqual(['author', 'signed']);
  });
});
