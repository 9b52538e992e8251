import { describe, expect, it } from 'vitest';
import { readPdf } from './pdf.ts';
import type { Recognise } from './scan.ts';

const words = 'Uy ban nhan dan phuong thong bao nhan dan trong phuong tham gia ngay hoi trong cay nam nay.';

/** A PDF by hand, whose pages hold what is given; the reader finds its objects without a table of them. */
function pdfOf(...contents: string[]): Uint8Array {
  const pages = contents.map((content, at) => {
    const page = `${10 + at} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${50 + at} 0 R/Resources<</Font<</F 3 0 R>>/XObject<</I 4 0 R>>>>>>endobj`;
    return `${page}\n${50 + at} 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj`;
  });
  const image =
    '4 0 obj<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\n0\nendstream endobj';
  return new TextEncoder().encode(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count ${contents.length}/Kids[${contents.map((_, at) => `${10 + at} 0 R`).join(' ')}]>>endobj\n3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n${image}\n${pages.join('\n')}\ntrailer<</Root 1 0 R>>\n`,
  );
}
const written = `BT /F 10 Tf 50 700 Td (${words}) Tj ET`;
const picture = 'q 600 0 0 800 0 0 cm /I Do Q';

describe('a PDF of text', () => {
  const pages: number[] = [];
  const recognise: Recognise = (_, page) => {
    pages.push(page);
    const segment = { text: 'Chữ trong ảnh', x0: 1000, x1: 1500, y: 1500, size: 30 };
    return Promise.resolve({ sheet: { segments: [segment], width: 2500, height: 3333 }, doubts: [] });
  };

  it('has the letters of a page that is a picture recognised, and is then a scan', async () => {
    const { scan, lines, doubts } = await readPdf(pdfOf(written, '', picture, written), recognise);
    expect(pages).toEqual([3]);
    expect(lines.map(({ text, page }) => [page, text])).toEqual([
      [1, words],
      [3, 'Chữ trong ảnh'],
      [4, words],
    ]);
    expect(scan).toBe(true);
    expect(doubts).toEqual([{ field: 'body', page: 3, message: 'cả trang là ảnh: chữ đọc bằng nhận dạng' }]);
  });

  it('is no scan without such a page', async () => {
    expect((await readPdf(pdfOf(written, ''), recognise)).scan).toBe(false);
  });
});
