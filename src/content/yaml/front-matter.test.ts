import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './fixtures/faults.ts';
import { parseMarkdownFile } from './front-matter.ts';

describe('a Markdown file', () => {
  it.each([
    [
      'a title and a text',
      '---\ntitle: Lịch tiêm\n---\nNội dung.\n',
      { title: 'Lịch tiêm' },
      'Nội dung.\n',
      4,
    ],
    ['a blank line before the text', '---\ntitle: A\n---\n\nB\n', { title: 'A' }, '\nB\n', 4],
    ['nothing between the lines', '---\n---\nB', {}, 'B', 3],
    ['a comment alone', '---\n# chưa có gì\n---\nB', {}, 'B', 4],
    ['nothing below', '---\ntitle: A\n---\n', { title: 'A' }, '', 4],
    ['a byte order mark', '\uFEFF---\ntitle: A\n---\nB', { title: 'A' }, 'B', 4],
    ['line ends of Windows', '---\r\ntitle: A\r\n---\r\nB\r\nC', { title: 'A' }, 'B\nC', 4],
    ['line ends of old Macs', '---\rtitle: A\r---\rB', { title: 'A' }, 'B', 4],
    ['a closing line with a space after it', '---\ntitle: A\n---  \nB', { title: 'A' }, '  \nB', 3],
    ['three dashes in a block', '---\ntitle: |\n  a\n  ---\n---\nB', { title: 'a\n---\n' }, 'B', 6],
    ['a line in the text', '---\ntitle: A\n---\nB\n---\nC', { title: 'A' }, 'B\n---\nC', 4],
    [
      'a Windows file with a mark',
      '\uFEFF---\r\ntitle: "Lịch: tháng 9"\r\n---\r\n',
      { title: 'Lịch: tháng 9' },
      '',
      4,
    ],
  ])('with %s', (_, source, data, body, bodyLine) => {
    const { front, body: text, bodyLine: line } = parseMarkdownFile(source);
    expect({ data: front.data, faults: front.faults, body: text, bodyLine: line }).toEqual({
      data,
      faults: [],
      body,
      bodyLine,
    });
  });

  it('is read in NFC, keys and all', () => {
    const typed = '---\ntiêu đề: Hướng dẫn đăng ký\n---\nỦy ban nhân dân phường';
    expect(typed.normalize('NFD')).not.toBe(typed);
    const { front, body } = parseMarkdownFile(typed.normalize('NFD'));
    expect(front.data).toEqual({ 'tiêu đề': 'Hướng dẫn đăng ký' });
    expect(body).toBe('Ủy ban nhân dân phường');
  });

  it('is faulty where it cannot be taken apart', () => {
    expect(
      faultsOf({
        'a blank line first': '\n---\ntitle: A\n---\nB',
        'spaces first': '  ---\ntitle: A\n---\nB',
        'no front matter': 'Kính gửi các tổ dân phố.',
        'an empty file': '',
        'a program': '---js\n{ title: process.exit(9) }\n---\nB',
        JSON: '---json\n{ "title": "A" }\n---\nB',
        'a space after the first line': '--- \ntitle: A\n---\nB',
        'four dashes': '----\ntitle: A\n----\nB',
        'never closed': '---\ntitle: A\n\nB',
        'closed by four dashes': '---\ntitle: A\n----\nB\n---\n',
        'closed with words': '---\ntitle: A\n---hết\nB\n---\n',
      }),
    ).toMatchInlineSnapshot(`
      "a blank line first, 1:1: dòng đầu tiên của tệp phải là “---”; xóa các dòng trống hoặc dấu cách ở trước nó
      spaces first, 1:1: dòng đầu tiên của tệp phải là “---”; xóa các dòng trống hoặc dấu cách ở trước nó
      no front matter, 1:1: tệp phải mở đầu bằng phần thông tin giữa hai dòng “---”; chép phần này từ một tệp có sẵn
      an empty file, 1:1: tệp phải mở đầu bằng phần thông tin giữa hai dòng “---”; chép phần này từ một tệp có sẵn
      a program, 1:1: dòng đầu tiên phải chỉ có “---”, không có gì theo sau
      JSON, 1:1: dòng đầu tiên phải chỉ có “---”, không có gì theo sau
      a space after the first line, 1:1: dòng đầu tiên phải chỉ có “---”, không có gì theo sau
      four dashes, 1:1: dòng đầu tiên phải chỉ có “---”, không có gì theo sau
      never closed, 1:1: phần thông tin đầu tệp chưa đóng; thêm một dòng chỉ có “---” ngay trước nội dung
      closed by four dashes, 1:1: phần thông tin đầu tệp chưa đóng; thêm một dòng chỉ có “---” ngay trước nội dung
      closed with words, 1:1: phần thông tin đầu tệp chưa đóng; thêm một dòng chỉ có “---” ngay trước nội dung"
    `);
  });

  it.each([
    ['characters', `title: ${'a'.repeat(100_000)}`],
    ['lines', 'a:\n'.repeat(5000)],
  ])('is refused with more %s than any paper has', (_, long) => {
    const { front } = parseMarkdownFile(`---\n${long}\n---\nB`);
    expect(front.faults.map(({ message }) => message)).toEqual([
      'phần thông tin đầu tệp dài quá 100.000 chữ hoặc 5.000 dòng; chuyển bớt xuống phần nội dung',
    ]);
    expect(parseMarkdownFile(`---\ntitle: ${'a'.repeat(99_000)}\n---\nB`).front.faults).toEqual([]);
  });

  it.each([
    ['items', '- a\n'],
    ['numbered items in a quotation', '> 1. a\n'],
    ['headings', '## a\n'],
    ['empty items', '-\n'],
    ['headings with a line below', '=\n'],
    ['rows', '| a | b |\n'],
    ['rows without bars at their ends', 'a | b\n'],
  ])('is refused with more %s than any paper has', (_, line) => {
    const read = (count: number) => parseMarkdownFile(`---\ntitle: A\n---\n${line.repeat(count)}`);
    expect(read(5001).front.faults.map(({ message }) => message)).toEqual([
      'phần nội dung có hơn 5.000 đề mục, mục và dòng của bảng; chia thành nhiều văn bản, hoặc đăng bảng dài thành tệp đính kèm',
    ]);
    expect(read(5000).front.faults).toEqual([]);
  });

  it('is refused with more cells than any page has', () => {
    const read = (rows: number) => parseMarkdownFile(`---\ntitle: A\n---\n${'a|b|c|d|e\n'.repeat(rows)}`);
    expect(read(5000).front.faults).toEqual([]);
    const wide = parseMarkdownFile(`---\ntitle: A\n---\n${'a|b|c|d|e|f\n'.repeat(4001)}`);
    expect(wide.front.faults.map(({ message }) => message)).toEqual([
      'phần nội dung có bảng hơn 20.000 ô (dấu “|”); chia thành nhiều văn bản, hoặc đăng bảng dài thành tệp đính kèm',
    ]);
  });

  it.each(['a\\', 'a  ', 'a    '])('is refused with more lines “%s” than any paper has', (line) => {
    const read = (count: number) => parseMarkdownFile(`---\ntitle: A\n---\n${`${line}\n`.repeat(count)}`);
    expect(read(20_001).front.faults.map(({ message }) => message)).toEqual([
      'phần nội dung có hơn 20.000 dòng kết thúc bằng “\\” hoặc hai dấu cách; bỏ các dấu này ở cuối dòng, hoặc chia thành nhiều văn bản',
    ]);
    expect(read(20_000).front.faults).toEqual([]);
  });

  it('is refused with more paragraphs than any paper has', () => {
    const read = (count: number) => parseMarkdownFile(`---\ntitle: A\n---\n${'a\n \n'.repeat(count)}`);
    expect(read(20_001).front.faults.map(({ message }) => message)).toEqual([
      'phần nội dung có hơn 20.000 đoạn; chia thành nhiều văn bản, hoặc đăng thành tệp đính kèm',
    ]);
    expect(read(20_000).front.faults).toEqual([]);
  });

  it('may have as many lines of plain text as it likes', () => {
    const body = 'Một dòng - hai việc.\n\n'.repeat(6000);
    expect(parseMarkdownFile(`---\ntitle: A\n---\n${body}`).body).toBe(body);
  });

  it('never runs a program in its front matter', () => {
    const touch = 'globalThis.ran = true';
    for (const language of ['js', 'javascript', 'JS', 'coffee', 'json', 'toml', ' js', 'yaml']) {
      const { front } = parseMarkdownFile(`---${language}\n{ title: (${touch}) }\n---\n`);
      expect([language, front.faults.length]).toEqual([language, 1]);
      parseMarkdownFile(`---\ntitle: !!js/function 'function () { ${touch} }'\n---\n`);
    }
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('is as faulty the second time', () => {
    const broken = '---\ntitle: "A\n---\nB';
    const first = parseMarkdownFile(broken);
    expect(first.front.faults).toHaveLength(1);
    expect(parseMarkdownFile(broken).front.faults).toEqual(first.front.faults);
  });

  it('never makes the reading fail, whatever it holds', () => {
    const pieces = [
      '---',
      '\n',
      '\r\n',
      ' ',
      '\t',
      ':',
      '- ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '*a',
      '&a ',
      '<<: *a',
      '#',
      '|',
      '>',
      '!!x ',
      '? ',
      '%',
      '@',
      '`',
      '~',
      'tiêu đề',
      'title: ',
      'đ',
      '\u0000',
      '\uFEFF',
      '...',
      '=',
      ',',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((some) => some.join(''));
    fc.assert(
      fc.property(text, (some) => {
        for (const source of [some, `---\n${some}\n---\n${some}`]) {
          const { front, bodyLine } = parseMarkdownFile(source);
          expect(front.at(['signer', 'name']).line).toBeGreaterThan(0);
          expect(bodyLine).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it.each([
  ['brackets', '[a] ', 1001],
  ['lists inside lines', '- a: ', 2002],
  ['quotation marks', '"a" ', 5001],
  ['keys', 'a: b\nc: d: e: ', 2001],
  ['names of values', '*a ', 2001],
])('too many %s are refused with a message that says how many there may be', (_, token, count) => {
  const { front, body } = parseMarkdownFile(`---\n${token.repeat(count)}\n---\nB`);
  expect([front.data, body, front.faults.map(({ message }) => message)]).toEqual([
    undefined,
    '',
    [expect.stringContaining('2.000 dấu ngoặc, 10.000 dấu nháy')],
  ]);
});

it('a list of a thousand names in brackets is read', () => {
  const names = Array.from({ length: 999 }, (_, index) => `    - { name: "Tổ ${index}" }`).join('\n');
  expect(parseMarkdownFile(`---\nto:\n${names}\n---\n`).front.faults).toEqual([]);
});
