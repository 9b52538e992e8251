import { expect, it } from 'vitest';
import { renderMarkdown } from '../../markdown/render.ts';
import { forFeeds } from './feed-html.ts';

const url = 'https://portal.example/x/';
const render = (body: string): string =>
  renderMarkdown(body, {
    link: (to) => `https://portal.example/${to}`,
    image: (src) => ({ src: `https://portal.example/${src}` }),
  });

it.each([
  ['a section', '[mục 2](#muc-2)', `<p><a href="${url}#muc-2">mục 2</a></p>`],
  ['another page', '[y](y.md)', '<p><a href="https://portal.example/y.md">y</a></p>'],
  [
    'a link with a title',
    '[mục 2](#muc-2 "Mục > 2")',
    `<p><a href="${url}#muc-2" title="Mục > 2">mục 2</a></p>`,
  ],
  ['mark-up shown as text', '`<a href="#x">`', '<p><code>&#x3C;a href="#x"></code></p>'],
  ['bullets', '- một\n- hai', '<ul>\n<li>một</li>\n<li>hai</li>\n</ul>'],
  ['numbers', '1. một\n2. hai', '<div>\n<div>1. một</div>\n<div>2. hai</div>\n</div>'],
  [
    'bullets in numbers',
    '1. một\n   - a\n2. hai',
    '<div>\n<div>1. một\n<ul>\n<li>a</li>\n</ul>\n</div>\n<div>2. hai</div>\n</div>',
  ],
  [
    'numbers in bullets',
    '- một\n  1. a\n  2. b\n- hai',
    '<ul>\n<li>một\n<div>\n<div>1. a</div>\n<div>2. b</div>\n</div>\n</li>\n<li>hai</li>\n</ul>',
  ],
  [
    'a description that looks like a list',
    '1. ![<ol> <li>](a.png)\n2. hai',
    '<div>\n<div>1. <img src="https://portal.example/a.png" alt="<ol> <li>"></div>\n<div>2. hai</div>\n</div>',
  ],
  [
    'a table, whose box and columns have roles and classes on the page',
    '| A | B |\n|--|-:|\n| 1 | 2 |',
    '<div><table>\n<thead>\n<tr>\n<th scope="col">A</th>\n<th scope="col">B</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<th scope="row">1</th>\n<td>2</td>\n</tr>\n</tbody>\n</table></div>',
  ],
  ['a heading, which has an id on the page', '## Điều 1', '<h2>Điều 1</h2>'],
  ['attributes shown as text', '`<p class="x" role="y">`', '<p><code>&#x3C;p class="x" role="y"></code></p>'],
])('%s', (_, body, expected) => {
  expect(forFeeds(render(body), url)).toBe(expected);
});

it('links footnotes to the page and back', () => {
  const html = forFeeds(render('Số liệu[^1].\n\n[^1]: Tính đến tháng 11.'), url);
  expect(html.match(/href="[^"]*"/g)).toMatchInlineSnapshot(`
    [
      "href="https://portal.example/x/#chu-thich-fn-1"",
      "href="https://portal.example/x/#chu-thich-fnref-1"",
    ]
  `);
});

it('has nothing that only a phone or a paper needs', () => {
  const body =
    '## Lịch\n\n| STT | Khu | Giờ |\n| --- | --- | --- |\n| 1 | Đông | [xem](https://gio.example) |\n\n`data-label="x"`';
  const html = renderMarkdown(body, { link: (to) => to, image: () => undefined, written: (to) => to });
  expect(html).toMatch(/data-label.*data-written/s);
  const read = forFeeds(html, url);
  expect(read.match(/Lịch/g)).toHaveLength(1);
  expect(read.match(/data-\w+/g)).toEqual(['data-label']);
});
