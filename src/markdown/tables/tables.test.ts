import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../render.ts';
import { captionWords } from './caption-words.ts';

const render = (body: string): string => renderMarkdown(body, { link: (url) => url, image: () => undefined });

/** A table from its rows; the first row is of heads. Cells are parted by `|`. */
const table = (...rows: string[]): string =>
  [rows[0]!, rows[0]!.replace(/[^|]+/g, '---'), ...rows.slice(1)].map((row) => `|${row}|`).join('\n');
const columns = (count: number, cell: string): string => Array(count).fill(cell).join('|');
const layoutOf = (body: string): string => /<div class="table-(\w+)/.exec(render(body))![1]!;

test.each([
  ['two columns', table('Khu|Giờ', 'Bến Đò|17 giờ'), 'blocks'],
  ['five columns', table('Cụm|Hai|Ba|Tư|Giờ xe đến', 'Bắc|có|không|có|17 giờ 30'), 'blocks'],
  ['six columns', table(columns(6, 'Mục'), columns(6, 'một')), 'scroll'],
  ['one column', table('Danh sách', 'Nguyễn Văn Một'), 'plain'],
  ['heads alone', table('Khu|Giờ'), 'plain'],
  ['two columns without heads', table(' | ', 'Điện thoại|1900 0000'), 'blocks'],
  ['three columns without heads', table(' | | ', 'Một|Hai|Ba'), 'scroll'],
  [
    'four heads much longer than their values',
    table(columns(4, 'Tỷ lệ hồ sơ giải quyết đúng hạn'), '1|2|3|4'),
    'scroll',
  ],
  [
    'three heads much longer than their values',
    table(columns(3, 'Số hồ sơ đã giải quyết'), '1|2|3'),
    'blocks',
  ],
])('a table of %s: %#', (_, body, layout) => expect(layoutOf(body)).toBe(layout));

test('a table has as many rows, and a cell as many words, as they are', () => {
  expect(render(`${table('Khu')}\n${'|a|\n'.repeat(150_000)}`).match(/<td/g)).toHaveLength(150_000);
  expect(render(table('Khu|Giờ', `${'a '.repeat(200_000)}|17 giờ`))).toContain('17 giờ');
});

test.each([
  [
    'a heading above many tables',
    `## ${'dài '.repeat(2000)}\n\n`,
    `${table(columns(6, 'Mục'), columns(6, 'một'))}\n\n`,
  ],
  ['a head above many rows', `${table(`${'dài '.repeat(2000)}|Giờ`)}\n`, '|Bến Đò|17 giờ|\n'],
])('%s is not repeated in full for each of them', (_, once, often) => {
  const html = render(once + often.repeat(500));
  expect(html.length).toBeLessThan(once.length + 500 * 1500);
  expect(html).toContain(`${'dài '.repeat(49)}dài…`);
});

describe('a region that scrolls', () => {
  const wide = table(columns(6, 'Mục'), 'a|b|c|d|e|f');

  test('has a name, is reached by the keyboard, and one column of it stays', () => {
    const html = render(`## Kết quả\n\n${wide}`);
    expect(html).toContain('role="region" tabindex="0" aria-label="Bảng 1: Kết quả"');
    expect(html.match(/class="[^"]*stays"/g)).toHaveLength(2);
  });

  test('is told from others by its number', () => {
    const html = render(`${wide}\n\nGiữa.\n\n- mục\n\n${wide.replace(/^/gm, '  ')}`);
    expect([...html.matchAll(/aria-label="(.*?)"/g)].map(([, label]) => label)).toEqual(['Bảng 1', 'Bảng 2']);
  });

  test.each([table('Khu|Giờ', 'a|b'), table('Khu', 'a')])('is not there for a table that fits: %j', (body) =>
    expect(render(body)).not.toMatch(/tabindex|role=/),
  );
});

test('each value has the head of its column, a name of a row has none', () => {
  const html = render(table('Khu|Ngày:|Giờ', 'Bến Đò|9/3|17 giờ', 'Gò Cao||18 giờ'));
  expect([...html.matchAll(/data-label="(.*?)">(.*?)</g)].map(([, ...pair]) => pair)).toEqual([
    ['Ngày', '9/3'],
    ['Giờ', '17 giờ'],
    ['Giờ', '18 giờ'],
  ]);
});

test('the number of a footnote is no part of a label', () => {
  const html = render(`${table('Tên|Giờ[^1]', 'Kéo co|8h')}\n\n[^1]: Giờ dự kiến.`);
  expect(html).toContain('data-label="Giờ"');
});

test.each([
  ['the first column', table('Khu|Giờ', 'Đông|7h', 'Tây|8h'), ['Đông', 'Tây']],
  [
    'the column after row numbers',
    table('STT|Trạm|Giờ', '1|Hoa Mai|7h', '2|Hoa Lan|8h'),
    ['Hoa Mai', 'Hoa Lan'],
  ],
  ['none if two rows have the same name', table('Buổi|Việc', 'Sáng|Dọn cống', 'Sáng|Dọn ao'), []],
  ['none if a name is missing', table('Tổ|Buổi', 'Tổ 1|Sáng', '|Chiều'), []],
  ['none if nothing is beside it', table('Hộ', 'Một', 'Hai'), []],
  ['none if it says more than a name', table('Việc|Hạn', `${'Dọn dẹp đường làng '.repeat(5)}|5/3`), []],
  ['the first column without heads', table(' | ', 'Điện thoại|1900'), ['Điện thoại']],
])('rows are named by %s', (_, body, names) =>
  expect([...render(body).matchAll(/<th scope="row"[^>]*>(.*?)</g)].map(([, name]) => name)).toEqual(names),
);

test('a head without words is a cell, and a row of heads without words is not there', () => {
  const corner = render(table(' |Sáng|Chiều', 'Tổ 1|7h|13h'));
  expect(corner).toMatch(/<td class="ch-\d+"><\/td>\n<th scope="col"[^>]*>Sáng/);
  expect(render(table(' | ', 'Một|Hai'))).not.toContain('<thead');
});

const small = table('Khu|Giờ', 'Đông|7h');
test.each([
  ['its own caption', `Bảng 2: Lịch phun thuốc\n\n${small}`, 'Bảng 2: Lịch phun thuốc'],
  ['the heading just above', `## Lịch xe\n\n${small}`, 'Lịch xe'],
  ['the sentence that leads to it', `## Lịch xe\n\nXe đến theo giờ sau:\n\n${small}`, 'Xe đến theo giờ sau'],
  ['the heading of its section', `## Lịch xe\n\nXe đến đúng giờ.\n\n${small}`, 'Lịch xe'],
  ['nothing where nothing says it', `Xe đến đúng giờ.\n\n${small}`, undefined],
  ['nothing at the beginning', small, undefined],
])('the caption is %s', (_, body, caption) =>
  expect(/<caption[^>]*>(.*?)<\/caption>/.exec(render(body))?.[1]).toBe(caption),
);

test.each(captionWords)('“%s 3” begins a caption, which is not said twice', (word) => {
  const html = render(`${word} 3. Số hộ\n\n${small}`);
  expect(html.match(/Số hộ/g)).toHaveLength(1);
  expect(html).toContain(`<caption>${word} 3. Số hộ</caption>`);
});

test.each(['Bảng lương có 3 mức.', 'Biểu diễn 3 buổi.', 'Bảng 3D đặt ở cổng.'])(
  '“%s” is no caption',
  (text) => expect(render(`${text}\n\n${small}`)).toContain(`<p>${text}</p>`),
);

test.each([
  // A syllable a line would need 4 characters.
  ['two syllables stay in one line', 'Tiếp nhận', 'ch-10'],
  ['a name of five syllables has three lines', 'Đất đai, xây dựng nhà', 'ch-8'],
  ['a number is whole', '185.000.000', 'ch-12'],
])('the least width of a column: %s', (_, cell, width) =>
  expect(render(table(`${cell}|Số`, `${cell}|1`))).toContain(`class="${width}"`),
);

test.each([
  ['eleven figures fit the column of text', table(columns(11, 'Số'), columns(11, '5')), ''],
  [
    'nine long figures have the page',
    table(columns(9, 'Tháng một'), columns(9, '1.200.000')),
    'table-on-page',
  ],
  [
    'thirteen long figures scroll',
    table(columns(13, 'Tháng một'), columns(13, '1.200.000')),
    'table-on-more',
  ],
  [
    'columns of long texts get more lines',
    table(columns(5, 'Việc'), columns(5, 'Rà soát, tổng hợp, báo cáo kết quả hằng tháng')),
    '',
  ],
])('on a desk: %s', (_, body, place) => expect(/ (table-on-\w+)/.exec(render(body))?.[1] ?? '').toBe(place));

test('a link that is alone in its cell is high enough for a finger', () => {
  const html = render(table('Số', '[1900](tel:1900)', 'Gọi [1900](tel:1900)'));
  expect(html.match(/class="alone"/g)).toHaveLength(1);
});

test.each(['<br>', '<br/>', '<BR />'])('%s in a cell is a new line; elsewhere it stays text', (mark) => {
  expect(render(table('Việc', `một${mark}hai`))).toContain('<td>một<br>\nhai</td>');
  expect(render(`một${mark}hai`)).toContain('một&#x3C;');
});
