import { describe, expect, it } from 'vitest';
import { forPagefind, pageForIndex } from './page-for-index.ts';

const page = (article: string): string =>
  `<!doctype html><html lang="vi"><head><title>x</title></head><body><nav>Văn bản</nav>${article}</body></html>`;

it('turns marks into Pagefind metadata, codes into tokens, đ into ḍ', () => {
  const html = page(
    '<article class="document" data-pagefind-body><header><div hidden data-kind="van-ban" data-type="cong-van" data-type-name="Công văn"' +
      ' data-date="17/12/2025" data-code="12/QĐ-SKH&#38;CN" data-cites="57-NQ/TW"></div><h1>Đôn đốc</h1></header>' +
      '<aside aria-label="Thông tin" data-pagefind-ignore>Tệp</aside></article><article>Khác</article>',
  );
  const sent = pageForIndex('van-ban/x/', html)!;
  const { marks, content } = forPagefind(sent);
  expect([sent.address, marks.kind, marks.code]).toEqual(['van-ban/x/', 'van-ban', '12/QĐ-SKH&CN']);
  expect(content).toMatchInlineSnapshot(
    `"<html lang="vi"><body><article data-pagefind-body><header><i data-pagefind-meta="type:Công văn"></i><i data-pagefind-meta="code:12/QḌ-SKH&amp;CN"></i><i data-pagefind-meta="date:17/12/2025"></i><i data-pagefind-meta="own:þ12øqdøskhøcnþ þ12øqdøskhþ þ12øqdþ"></i><i data-pagefind-meta="cites:þ57ønqøtwþ þ57ønqþ"></i><i data-pagefind-meta="image:"></i><h1>Ḍôn ḍốc</h1></header></article></body></html>"`,
  );
});

it('a page that is not marked for it does not go to the index', () => {
  expect(pageForIndex('van-ban/', page('<article>Danh sách</article>'))).toBeUndefined();
});

it('a page without marks is a fault', () => {
  const sent = pageForIndex('x/', page('<article data-pagefind-body>x</article>'))!;
  expect(() => forPagefind(sent)).toThrow('x/ is to be indexed but has no SearchMarks');
});

it('a label is apart from its value', () => {
  const html = page('<article data-pagefind-body><dl><dt>Tổ trưởng</dt><dd>Bà Mẫu</dd></dl></article>');
  expect(pageForIndex('x/', html)?.article).toContain('<dt>Tổ trưởng:</dt> <dd>Bà Mẫu</dd>');
});

it('the number of a footnote is no part of the word before it', () => {
  const mark = '<sup><a href="#chu-thich-fn-1" id="x" data-footnote-ref aria-describedby="y">1</a></sup>';
  const html = page(`<article data-pagefind-body><p>rác cồng kềnh${mark}, m<sup>2</sup></p></article>`);
  expect(pageForIndex('x/', html)?.article).toContain('<p>rác cồng kềnh, m<sup>2</sup></p>');
});

describe('what a page is found by besides its text', () => {
  const contentOf = (marks: string, element = 'article'): string =>
    forPagefind(
      pageForIndex(
        'x/',
        page(
          `<${element} data-pagefind-body><div hidden data-kind="trang"${marks}></div><p>Bài</p></${element}>`,
        ),
      )!,
    ).content;

  it.each([
    ['', '<p>Bài</p></article>'],
    [
      ' data-issuer="Sở Y &#38; tế"',
      '<p data-pagefind-weight="0.5">Cơ quan ban hành: Sở Y &amp; tế</p></article>',
    ],
    [
      ' data-keywords="cúp nước\nmất nước"',
      '<p data-pagefind-weight="3">Từ khóa: cúp nước, mất nước</p></article>',
    ],
  ])('marks%s: %s', (marks, end) => {
    expect(contentOf(marks)).toContain(end);
  });

  it('may be in its attachments', () => {
    const sent = pageForIndex(
      'x/',
      page('<article data-pagefind-body><div hidden data-kind="trang"></div></article>'),
    )!;
    const { content, text } = forPagefind({
      ...sent,
      files: [{ title: 'Lịch', pages: ['rác'], isPaged: true }],
    });
    expect(content).toContain('Trang 1 của tệp “Lịch”: rác</p></article>');
    expect(text).not.toContain('rác');
  });

  it('may stand in the head of a list', () => {
    expect(contentOf('', 'header')).toContain(
      '<header data-pagefind-body><i data-pagefind-meta="image:"></i><p>Bài</p></header>',
    );
  });
});
