import { describe, expect, it } from 'vitest';
import { pageForIndex } from './page-for-index.ts';

describe('a page for the index', () => {
  it('has its marks as fields, its codes as tokens, and no đ', () => {
    const html =
      '<main data-pagefind-body><div hidden data-kind="van-ban" data-type="cong-van" data-type-name="Công văn"' +
      ' data-date="17/12/2025" data-code="12/QĐ-SKH&#38;CN" data-cites="57-NQ/TW"></div><h1>Đôn đốc</h1></main>';
    expect(pageForIndex(html)).toMatchInlineSnapshot(
      `"<main data-pagefind-body><i data-pagefind-meta="type:Công văn"></i><i data-pagefind-meta="code:12/QḌ-SKH&amp;CN"></i><i data-pagefind-meta="date:17/12/2025"></i><i data-pagefind-meta="own:þ12øqdøskhøcnþ þ12øqdøskhþ þ12øqdþ"></i><i data-pagefind-meta="cites:þ57ønqøtwþ þ57ønqþ"></i><i data-pagefind-meta="image:"></i><h1>Ḍôn ḍốc</h1></main>"`,
    );
  });

  it('has no fields for a page without facts', () => {
    expect(pageForIndex('<main data-pagefind-body><div hidden data-kind="trang"></div>x</main>')).toBe(
      '<main data-pagefind-body><i data-pagefind-meta="image:"></i>x</main>',
    );
  });
});
