import { describe, expect, it } from 'vitest';
import type { AttachedFile } from './attached-files.ts';
import { htmlOfFiles } from './attached-files.ts';

/** The indexed HTML without its tags, a line for each element. */
const linesOf = (files: readonly AttachedFile[]): string[] =>
  htmlOfFiles(files)
    .split(/<\/?p[^>]*>/)
    .filter(Boolean);

describe('what attachments say in the index', () => {
  it.each<[string, AttachedFile, string[]]>([
    ['a file without a text', { title: 'Sơ đồ', pages: [], isPaged: false }, ['Tệp đính kèm: Sơ đồ']],
    [
      'each page of a PDF',
      { title: 'Lịch', pages: ['thứ Hai', '', 'thứ  Tư\n<nghỉ>'], isPaged: true },
      [
        'Tệp đính kèm: Lịch',
        'Trang 1 của tệp “Lịch”: thứ Hai',
        'Trang 3 của tệp “Lịch”: thứ Tư &lt;nghỉ&gt;',
      ],
    ],
    [
      'a form, without its lines to write on',
      { title: 'Mẫu “đơn”', pages: ['Họ và tên: ……………… sinh ngày .........'], isPaged: false },
      ['Tệp đính kèm: Mẫu “đơn”', 'Trong tệp “Mẫu &quot;đơn&quot;”: Họ và tên: sinh ngày'],
    ],
  ])('%s', (_, file, lines) => {
    expect(linesOf([file])).toEqual(lines);
  });

  it('is 30 pages and 20,000 letters of a document at most', () => {
    const pages = Array.from({ length: 40 }, () => 'rác');
    expect(linesOf([{ title: 'Sổ', pages, isPaged: true }])).toHaveLength(31);
    const long = { title: 'Dài', pages: ['x'.repeat(15_000), 'y'.repeat(15_000), 'z'], isPaged: true };
    const lines = linesOf([long, long]);
    expect(
      lines
        .join('')
        .match(/[xyz]{2,}/g)
        ?.map(({ length }) => length),
    ).toEqual([15_000, 5_000]);
    expect(lines).toHaveLength(4);
  });

  it('counts less than the text of the document', () => {
    expect(htmlOfFiles([{ title: 'Lịch', pages: ['rác'], isPaged: true }])).toBe(
      '<p data-pagefind-weight="0.8">Tệp đính kèm: Lịch</p><p data-pagefind-weight="0.2">Trang 1 của tệp “Lịch”: rác</p>',
    );
  });
});
