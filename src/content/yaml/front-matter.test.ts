import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixesInWords } from '../suggested-fix.ts';
import { parseMarkdownFile, parseYaml } from './front-matter.ts';
import type { Path } from './yaml.ts';

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

describe('a value of YAML', () => {
  it.each([
    ['010', '010'],
    ['05', '05'],
    ['12:30', '12:30'],
    ['02253 123 456', '02253 123 456'],
    ['02253123456', '02253123456'],
    ['0225.3123456', '0225.3123456'],
    ['2025', '2025'],
    ['2025-02-30', '2025-02-30'],
    ['2026-01-05T07:30+07:00', '2026-01-05T07:30+07:00'],
    ['0x1F', '0x1F'],
    ['1_000', '1_000'],
    ['1e3', '1e3'],
    ['.5', '.5'],
    ['yes', 'yes'],
    ['off', 'off'],
    ['45/KH-UBND', '45/KH-UBND'],
    ['true', true],
    ['false', false],
    ['', null],
    ['~', null],
    ['null', null],
    ['"05"', '05'],
    ['[05, 010]', ['05', '010']],
    ['A#B', 'A#B'],
    ['"Họp tổ #5" # ghi chú', 'Họp tổ #5'],
    ['# ghi chú ở dòng trên\n  a: b', { a: 'b' }],
  ])('%s', (written, value) => {
    expect(parseYaml(`key: ${written}`)).toMatchObject({ data: { key: value }, faults: [] });
  });

  it('of Windows, with a byte order mark', () => {
    const yaml = parseYaml('\uFEFFname: Phường Thử\r\ncity: Thành phố Thử\r\n');
    expect(yaml.data).toEqual({ name: 'Phường Thử', city: 'Thành phố Thử' });
    expect(yaml.at(['city'])).toEqual({ line: 2, column: 7 });
  });

  it('is faulty where it cannot be read', () => {
    const inFront = (yaml: string): string => `---\n${yaml}\n---\nB`;
    expect(
      faultsOf({
        'a colon': inFront('title: Kết luận: giao các phòng'),
        'a tab': inFront('signer:\n\tname: Lê Văn Thảo'),
        'a key twice': inFront('title: A\nplace: B\ntitle: C'),
        'a quote left open': inFront('title: "A'),
        'quotes in quotes': inFront('title: "Phong trào "Ngày xanh""'),
        'words after quotes': inFront('title: "Khẩn" dọn vệ sinh'),
        'a bracket left open': inFront('fields: [y-te, rac'),
        'brackets before words': inFront('title: [Khẩn] Dọn vệ sinh'),
        'a star': inFront('title: *Khẩn*'),
        'a star before words': inFront('title: *Khẩn* dọn vệ sinh'),
        'a crowd of aliases': inFront('a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'),
        'an at sign': inFront('title: @tphcm'),
        'uneven indents': inFront('signer:\n    name: A\n  position: B'),
        'a line without a key': inFront('title: A\ndòng lạc\nplace: B'),
        'a comment behind a value': inFront('title: Họp tổ #5 về rác'),
        'a comment in the place of a value': inFront('title: #5 về rác'),
        'a comment behind an item': inFront('to:\n  - Tổ #5'),
        'an anchor': inFront('title: &a b'),
        'a tag': inFront('title: !a b'),
        'two documents': inFront('title: A\n...\ntitle: B'),
      }),
    ).toMatchInlineSnapshot(`
      "a colon, 2:8: nội dung có dấu “:” nên phải đặt trong ngoặc kép; hãy viết title: "Kết luận: giao các phòng"
      a tab, 3:1: dòng này thụt vào bằng phím Tab; thay bằng dấu cách (hai dấu cách cho mỗi cấp), hoặc chạy npm run check -- --fix
      a key twice, 4:1: khóa này đã có ở trên; giữ lại một
      a quote left open, 2:8: dấu " mở ở đây chưa đóng; thêm " ở cuối nội dung, và viết cả nội dung trên một dòng
      quotes in quotes, 2:8: ngoặc kép đóng lại trước khi hết nội dung; hãy viết title: 'Phong trào "Ngày xanh"'
      words after quotes, 2:8: ngoặc kép đóng lại trước khi hết nội dung; hãy viết title: '"Khẩn" dọn vệ sinh'
      a bracket left open, 2:9: dấu “[” mở ở đây chưa đóng; thêm “]” ở cuối nội dung, và viết cả nội dung trên một dòng
      brackets before words, 2:8: nội dung bắt đầu bằng “[” nên phải đặt trong ngoặc kép; hãy viết title: "[Khẩn] Dọn vệ sinh"
      a star, 2:8: dấu “*” ở đầu có nghĩa riêng; đặt cả nội dung trong ngoặc kép
      a star before words, 2:8: dấu “*” ở đầu có nghĩa riêng; đặt cả nội dung trong ngoặc kép
      a star before words, 2:15: có ký tự thừa; nếu nội dung chứa dấu “:”, “#” hay ngoặc kép, đặt cả nội dung trong ngoặc kép
      a crowd of aliases, 2:4: dấu “&” ở đầu có nghĩa riêng nên chữ liền sau nó bị mất; đặt cả nội dung trong ngoặc kép
      a crowd of aliases, 3:4: dấu “&” ở đầu có nghĩa riêng nên chữ liền sau nó bị mất; đặt cả nội dung trong ngoặc kép
      a crowd of aliases, 3:8: dấu “*” ở đầu có nghĩa riêng; đặt cả nội dung trong ngoặc kép
      a crowd of aliases, 3:12: dấu “*” ở đầu có nghĩa riêng; đặt cả nội dung trong ngoặc kép
      a crowd of aliases, 4:5: dấu “*” ở đầu có nghĩa riêng; đặt cả nội dung trong ngoặc kép
      a crowd of aliases, 4:9: dấu “*” ở đầu có nghĩa riêng; đặt cả nội dung trong ngoặc kép
      an at sign, 2:8: ký tự mở đầu nội dung có nghĩa riêng trong YAML; đặt cả nội dung trong ngoặc kép
      uneven indents, 4:1: thụt lề không đều; các dòng cùng cấp phải thẳng cột
      a line without a key, 3:1: dòng này không có khóa; nếu là phần nối của “title” ở dòng trên thì viết liền vào cuối dòng ấy, không xuống dòng
      a comment behind a value, 2:15: nội dung có dấu “#” đứng sau dấu cách nên phần “#5 về rác” bị mất; đặt cả nội dung trong ngoặc kép, như title: "Họp tổ #5 về rác". Nếu là lời ghi chú thì chuyển lên một dòng riêng
      a comment in the place of a value, 2:8: nội dung có dấu “#” đứng sau dấu cách nên phần “#5 về rác” bị mất; đặt cả nội dung trong ngoặc kép, như title: "#5 về rác". Nếu là lời ghi chú thì chuyển lên một dòng riêng
      a comment behind an item, 3:8: nội dung có dấu “#” đứng sau dấu cách nên phần “#5” bị mất; đặt cả nội dung trong ngoặc kép, như - "Tổ #5". Nếu là lời ghi chú thì chuyển lên một dòng riêng
      an anchor, 2:8: dấu “&” ở đầu có nghĩa riêng nên chữ liền sau nó bị mất; đặt cả nội dung trong ngoặc kép
      a tag, 2:8: dấu “!” ở đầu có nghĩa riêng nên chữ liền sau nó bị mất; đặt cả nội dung trong ngoặc kép
      two documents, 4:1: dòng chỉ có “...” hay “---” ngắt phần này làm hai; xóa dòng ấy"
    `);
  });
});

describe('a position', () => {
  const source = `---
title: Tổng vệ sinh
signer:
  name: Lê Văn Thảo
to: [Tổ 1, Tổ 2]
recipients:
  - Như trên
  - "Lưu: VT"
attachments:
  - file: 2026/Kế hoạch số 1.pdf
    title: Kế hoạch
  - title: Thiếu tệp
withdrawn: {on: 2026-08-25, reason: Nhầm}
2025: năm
---
`;
  const { front } = parseMarkdownFile(source);

  it.each<[Path, line: number, column: number, keyColumn: number]>([
    [['title'], 2, 8, 1],
    [['signer'], 4, 3, 1],
    [['signer', 'name'], 4, 9, 3],
    [['to', 1], 5, 12, 12],
    [['recipients', 0], 7, 5, 5],
    [['recipients', 1], 8, 5, 5],
    [['attachments', 0, 'file'], 10, 11, 5],
    [['attachments', 0, 'title'], 11, 12, 5],
    [['withdrawn', 'reason'], 13, 37, 29],
    [['2025'], 14, 7, 1],
  ])('of %j is that of its value, or of its key', (path, line, column, keyColumn) => {
    expect(front.at(path)).toEqual({ line, column });
    expect(front.keyAt(path).column).toBe(keyColumn);
  });

  it.each<[string, Path, line: number, column: number]>([
    ['a key missing in a map', ['signer', 'position'], 4, 3],
    ['a key missing in an item', ['attachments', 1, 'file'], 12, 5],
    ['an item that is not there', ['attachments', 2, 'file'], 10, 3],
    ['a map that is not there', ['period', 'from'], 2, 1],
    ['a key missing at the top', ['issuer'], 2, 1],
    ['the whole', [], 2, 1],
  ])('of %s is that of the nearest thing above it', (_, path, line, column) => {
    expect(front.at(path)).toEqual({ line, column });
  });

  it('is the first line where there is no front matter', () => {
    expect(parseMarkdownFile('Không có').front.at(['title'])).toEqual({ line: 1, column: 1 });
    expect(parseMarkdownFile('---\n---\n').front.at(['title'])).toEqual({ line: 1, column: 1 });
  });
});

/** What is said of each source, a line a fault. */
function faultsOf(sources: Record<string, string>): string {
  return Object.entries(sources)
    .flatMap(([name, source]) => {
      const { faults, data } = parseMarkdownFile(source).front;
      expect([name, data]).toEqual([name, undefined]);
      return faults.map(
        ({ position: { line, column }, message, fixes }) =>
          `${name}, ${String(line)}:${String(column)}: ${message}${fixesInWords(fixes)}`,
      );
    })
    .join('\n');
}
