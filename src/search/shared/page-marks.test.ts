import { describe, expect, it } from 'vitest';
import type { PageMarks } from './page-marks.ts';
import { findMarks, marksAsAttributes } from './page-marks.ts';

/** As Astro prints an element with these attributes. */
function printed(marks: PageMarks): string {
  const attributes = Object.entries(marksAsAttributes(marks))
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${value!.replaceAll('&', '&#38;').replaceAll('"', '&#34;')}"`);
  return `<div hidden${attributes.join('')}></div>`;
}

const document: PageMarks = {
  kind: 'van-ban',
  type: 'quyet-dinh',
  typeName: 'Quyết định',
  fields: ['y-te', 'giao-duc'],
  day: '2025-12-17',
  published: 1_766_000_000_000,
  date: '17/12/2025',
  tag: 'replaced',
  successor: 'van-ban/2026/lich-moi/',
  code: '45/QĐ-SKH&CN',
  cites: ['57-NQ/TW', '12/2025/NQ-HĐND'],
  issuer: 'Sở Khoa học & Công nghệ',
  keywords: ['cúp nước', 'mất > hết nước'],
};

describe('the marks of a page', () => {
  it.each([
    ['a document', document],
    ['a page', { ...empty(), kind: 'trang' as const }],
    [
      'a document of which little is known',
      { ...empty(), kind: 'ke-hoach' as const, type: 'ke-hoach', day: '2026-11-22' },
    ],
  ])('of %s are read as they were written', (_name, marks) => {
    const html = `<article data-pagefind-body>${printed(marks)}<h1>Tên</h1></article>`;
    const found = findMarks(html);
    expect(found?.marks).toEqual(marks);
    expect(html.slice(0, found?.start) + html.slice(found?.end)).toBe(
      '<article data-pagefind-body><h1>Tên</h1></article>',
    );
  });

  it('are undefined for a page without marks', () => {
    expect(findMarks('<article data-pagefind-body><div hidden>x</div></article>')).toBeUndefined();
  });
});

function empty(): Omit<PageMarks, 'kind'> {
  return {
    type: undefined,
    typeName: undefined,
    fields: [],
    day: undefined,
    published: undefined,
    date: undefined,
    tag: undefined,
    successor: undefined,
    code: undefined,
    cites: [],
    issuer: undefined,
    keywords: [],
  };
}
