import { describe, expect, it } from 'vitest';
import { render } from './fixtures/render.ts';
import { readBody } from './read-body.ts';

describe('raw HTML is text', () => {
  it.each([
    ['in a line', 'Lúc <b onclick="x()">7 giờ</b>', '<p>Lúc &#x3C;b onclick="x()">7 giờ&#x3C;/b></p>'],
    ['as a block', '<div style="x">khối</div>', '<p>&#x3C;div style="x">khối&#x3C;/div></p>'],
    ['a script', '<script>\nalert(1)\n</script>', '<p>&#x3C;script>\nalert(1)\n&#x3C;/script></p>'],
    ['a comment', '<!-- còn thiếu -->', '<p>&#x3C;!-- còn thiếu --></p>'],
    ['in an item', '- <i>a</i>', '<ul>\n<li>&#x3C;i>a&#x3C;/i></li>\n</ul>'],
    ['in a heading', '## A <b>x</b>', '<h2 id="a-b-x-b">A &#x3C;b>x&#x3C;/b></h2>'],
    ['in code', '`<b>`', '<p><code>&#x3C;b></code></p>'],
    ['as entities', '&lt;script&gt; &amp;', '<p>&#x3C;script> &#x26;</p>'],
    ['a lone sign', 'Số hộ < 30', '<p>Số hộ &#x3C; 30</p>'],
  ])('%s', (_, body, html) => {
    expect(render(body)).toBe(html);
  });
});

describe('a link', () => {
  it.each([
    ['[a](https://portal.example)', '<a href="https://portal.example">a</a>'],
    ['[a](HTTP://portal.example)', '<a href="HTTP://portal.example">a</a>'],
    ['[thư](mailto:ubnd@portal.example)', '<a href="mailto:ubnd@portal.example">thư</a>'],
    ['[gọi](tel:19000000)', '<a href="tel:19000000">gọi</a>'],
    ['[mục](#muc-i)', '<a href="#muc-i">mục</a>'],
    ['[tệp](<../../files/Kế hoạch số 1.pdf>)', '<a href="/phuong-thu/tep/Kế hoạch số 1.pdf">tệp</a>'],
    ['<https://portal.example>', '<a href="https://portal.example">https://portal.example</a>'],
    ['https://portal.example', '<a href="https://portal.example">https://portal.example</a>'],
    ['[a](javascript:alert(1))', '<span>a</span>'],
    ['[a](JaVaScRiPt:alert(1))', '<span>a</span>'],
    ['[a](&#106;avascript:alert(1))', '<span>a</span>'],
    ['[a](data:text/html;base64,PHNjcmlwdD4=)', '<span>a</span>'],
    ['[a](vbscript:x "tiêu đề")', '<span>a</span>'],
    ['<javascript:alert(1)>', '<span>javascript:alert(1)</span>'],
    ['[a](//ngoai.example)', '<span>a</span>'],
    ['[a](../../../phuong-khac/x.md)', '<span>a</span>'],
    ['[**đậm**](file:///etc/passwd)', '<span><strong>đậm</strong></span>'],
    ['[a](\\javascript:alert(1))', '<a href="/phuong-thu/van-ban/">a</a>'],
    ['[a](java&Tab;script:alert(1))', '<a href="/phuong-thu/van-ban/">a</a>'],
  ])('%s', (body, html) => {
    expect(render(body)).toBe(`<p>${html}</p>`);
  });

  it('by reference is judged like any other', () => {
    expect(render('[a][1] ![b][1]\n\n[1]: javascript:x')).toBe('<p><span>a</span> <span>b</span></p>');
  });
});

describe('an image', () => {
  const shown = (src: string, alt: string): string =>
    `<img src="/phuong-thu/tep/${src}" width="4" height="3" alt="${alt}" loading="lazy" decoding="async">`;

  it.each([
    ['![Sân chơi](../../files/a.png)', shown('a.png', 'Sân chơi')],
    ['![Sân *chơi* "mới"](../../files/a.png "tiêu đề")', shown('a.png', 'Sân chơi &#x22;mới&#x22;')],
    ['![](<../../files/sân chơi.png>)', shown('sân chơi.png', '')],
    ['![Một nửa](../../files/50%.png)', shown('50%.png', 'Một nửa')],
    ['![Ở nơi khác](https://anh.example/a.png)', '<span>Ở nơi khác</span>'],
    ['![Trong dòng](data:image/png;base64,AAAA)', '<span>Trong dòng</span>'],
    ['![Ngoài files](../a.png)', '<span>Ngoài files</span>'],
    ['![Ngoài phường](../../../b/files/a.png)', '<span>Ngoài phường</span>'],
  ])('%s', (body, html) => {
    expect(render(body)).toBe(`<p>${html}</p>`);
  });
});

describe('the numbers of a list', () => {
  it.each([
    ['as they are', '1. a\n2. b', ['1. a', '2. b']],
    ['with their marks', '3) a\n4) b', ['3) a', '4) b']],
    ['from any', '7. a\n8. b', ['7. a', '8. b']],
    ['with what is missing', '1. a\n2. b\n5. c', ['1. a', '2. b', '5. c']],
    ['repeated in part', '1. a\n1. b\n2. c', ['1. a', '1. b', '2. c']],
    ['with zeros before them', '01. a\n02. b', ['01. a', '02. b']],
    ['lazy', '1. a\n1. b\n1. c', ['1. a', '2. b', '3. c']],
    ['lazy, from any', '5) a\n5) b', ['5) a', '6) b']],
    ['alone', '2. a', ['2. a']],
    ['a year at the beginning of a line', '2025. Năm bản lề', ['2025. Năm bản lề']],
    ['in a quotation', '> 3. a\n> 4. b', ['3. a', '4. b']],
    ['after letters of several bytes', 'Phường 😀 Ái Quốc:\n\n3) a\n4) b', ['3) a', '4) b']],
    ['with tasks', '1. [x] a\n2. [ ] b', ['1. ☑ a', '2. ☐ b']],
    ['before a list', '1. - a', ['1. a', 'a']],
    ['before nothing', '1. a\n2.', ['1. a', '2.']],
    ['with paragraphs', '1. a\n\n   thêm\n\n2. b', ['1. a thêm', '2. b']],
    ['inside others', '1. a\n   1) b\n   2) c\n2. d', ['1. a 1) b 2) c', '1) b', '2) c', '2. d']],
    ['of a list inside a note', 'A[^1]\n\n[^1]: B\n\n    1. c\n    2. d', ['B 1. c 2. d ↩', '1. c', '2. d']],
  ])('stay text: %s', (_, body, items) => {
    const html = render(body);
    expect(itemsOf(html)).toEqual(items);
    expect(html).toContain('<ol class="numbered">');
    expect(html).not.toContain('start=');
  });

  it('stand inside the first paragraph of an item', () => {
    expect(render('1. a\n\n2. b')).toBe(
      '<ol class="numbered">\n<li>\n<p>1. a</p>\n</li>\n<li>\n<p>2. b</p>\n</li>\n</ol>',
    );
  });

  it('are none where the paper has dashes', () => {
    expect(render('- a\n- b')).toBe('<ul>\n<li>a</li>\n<li>b</li>\n</ul>');
  });

  it('are no list where they are escaped', () => {
    expect(render('1\\. a')).toBe('<p>1. a</p>');
  });
});

describe('a table', () => {
  it('aligns by classes, and has all that a phone needs', () => {
    expect(render('| Tổ | Giờ | Số hộ |\n|:--|:-:|--:|\n| Tổ 1 | 7 giờ | 120 |')).toMatchInlineSnapshot(`
      "<div class="table-blocks"><table>
      <thead>
      <tr>
      <th scope="col" class="ch-4">Tổ</th>
      <th class="align-center ch-6" scope="col">Giờ</th>
      <th class="align-right ch-6" scope="col">Số hộ</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <th scope="row">Tổ 1</th>
      <td class="align-center" data-label="Giờ">7 giờ</td>
      <td class="align-right" data-label="Số hộ">120</td>
      </tr>
      </tbody>
      </table></div>"
    `);
  });

  it('holds text where it held HTML, and links that are judged', () => {
    const html = render('| A |\n|---|\n| dòng <b>một</b> [hai](javascript:x) |');
    expect(html).toContain('<td>dòng &#x3C;b>một&#x3C;/b> <span>hai</span></td>');
  });
});

describe('notes and tasks', () => {
  it('footnotes speak Vietnamese', () => {
    expect(render('Theo nghị quyết[^1], như trên[^1].\n\n[^1]: Nghị quyết số 57-NQ/TW.\n'))
      .toMatchInlineSnapshot(`
      "<p>Theo nghị quyết<sup><a href="#chu-thich-fn-1" id="chu-thich-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup>, như trên<sup><a href="#chu-thich-fn-1" id="chu-thich-fnref-1-2" data-footnote-ref aria-describedby="footnote-label">1</a></sup>.</p>
      <section data-footnotes class="footnotes"><h2 id="footnote-label">Chú thích</h2>
      <ol>
      <li id="chu-thich-fn-1">
      <p>Nghị quyết số 57-NQ/TW. <a href="#chu-thich-fnref-1" data-footnote-backref="" aria-label="Trở lại chỗ dẫn chú thích 1" class="data-footnote-backref">↩</a> <a href="#chu-thich-fnref-1-2" data-footnote-backref="" aria-label="Trở lại chỗ dẫn chú thích 1-2" class="data-footnote-backref">↩<sup>2</sup></a></p>
      </li>
      </ol>
      </section>"
    `);
  });

  it('tasks are signs, not boxes to tick', () => {
    expect(itemsOf(render('- [x] Đã phát tờ rơi\n- [ ] Chưa họp tổ'))).toEqual([
      '☑ Đã phát tờ rơi',
      '☐ Chưa họp tổ',
    ]);
    expect(render('- [x] a')).not.toContain('<input');
  });
});

describe('headings', () => {
  it('have the addresses that links and checks know', () => {
    const body =
      '## I. Mục đích\n\n### 1. Chung\n\n### 1. Riêng\n\n## Kết quả\n\n## 2.1. Hai\n\nA[^1]\n\n[^1]: B\n';
    const ids = [...render(body).matchAll(/<h\d id="(.*?)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['muc-i', 'muc-i-1', 'muc-i-1-2', 'ket-qua', 'muc-2-1', 'footnote-label']);
    expect(ids.slice(0, -1)).toEqual(readBody(body).facts.headings.map(({ id }) => id));
  });

  it('are never of the first level, which is the title’s', () => {
    expect(render('# Một\n\nHai\n===')).toBe('<h2 id="mot">Một</h2>\n<h2 id="hai">Hai</h2>');
  });
});

describe('official text is kept to the letter', () => {
  it.each([
    '"Ngày Chủ nhật xanh" và \'đơn\'',
    '“ngoặc cong” – gạch – ngang… và ba chấm ...',
    'giai đoạn 2026 -- 2028 --- (c) (r) +-',
    '45/KH-UBND ngày 05/01/2026./.',
    'H~2~O? {a: b} ::x[y]{z=1} $x$ ==hl== :smile: [[wiki]]',
  ])('%s', (text) => {
    expect(render(text)).toBe(`<p>${text.replace('~2~', '<del>2</del>')}</p>`);
  });

  it('is all on the page', () => {
    const body = 'Kính gửi:\n\n1) Các tổ\n2) Các *trường*\n\n| A |\n|---|\n| B |\n\n> C\n\n    D\n';
    const bare = (text: string): string => text.replace(/\s/g, '');
    const page = bare(render(body).replace(/<[^>]*>/g, ''));
    for (const block of readBody(body).facts.blocks) expect(page).toContain(bare(block));
  });
});

/** The text of each item, those inside it too. */
function itemsOf(html: string): string[] {
  const open: number[] = [];
  const items: { at: number; text: string }[] = [];
  for (const { 0: tag, index } of html.matchAll(/<li[ >]|<\/li>/g)) {
    if (tag !== '</li>') open.push(index);
    else {
      const at = open.pop()!;
      items.push({
        at,
        text: html
          .slice(at, index)
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      });
    }
  }
  return items.sort((a, b) => a.at - b.at).map(({ text }) => text);
}
