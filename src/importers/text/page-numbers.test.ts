import { describe, expect, it } from 'vitest';
import { withoutPageNumbers } from './paragraphs.ts';

describe('page numbers', () => {
  it.each<[string, string[], string[]]>([
    ['in their order', ['Chợ', '2', 'mở', '- 3 -', 'lại'], ['2', '- 3 -']],
    ['with the count of pages', ['Chợ', 'Trang 2/5'], ['Trang 2/5']],
    ['that begin with 1', ['1', 'Chợ', '2'], ['1', '2']],
    ['not far from their order', ['Chợ', '9', 'mở'], []],
    ['up to three pages later', ['Chợ', '5', 'mở'], ['5']],
    ['not four pages later', ['Chợ', '6', 'mở'], []],
    ['not the numbers of rows', ['STT', '1', 'Chợ', '2', 'Bến'], []],
  ])('%s', (_, rows, omitted) => {
    const found = withoutPageNumbers(rows.map((text) => ({ text, gap: false, page: 1 })));
    expect(found.omitted.map(({ text }) => text)).toEqual(omitted);
    expect(found.kept.map(({ text }) => text)).toEqual(rows.filter((text) => !omitted.includes(text)));
  });
});
