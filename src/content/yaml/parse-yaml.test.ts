import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { faultsOf } from './fixtures/faults.ts';
import { yamlOptions } from './options.ts';
import { parseYaml } from './parse-yaml.ts';

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

  it.each([2_000, 4_700])(
    'is faulty where %i values are in each other, however deep the library goes',
    (depth) => {
      const { data, faults } = parseYaml(`title: a\nlist: [\n${'  - aaaa: bbbbbbbbbb\n'.repeat(depth)}`);
      expect(data).toBeUndefined();
      expect(faults).toMatchObject([
        { position: { line: 2, column: 7 }, message: expect.stringMatching(/“\[” mở/) },
      ]);
    },
  );

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

it('quotes no line in a mistake, which may be the whole text', () => {
  const { errors } = parseDocument(']'.repeat(10), yamlOptions);
  expect(errors.length).toBeGreaterThan(1);
  for (const { message } of errors) expect(message).not.toContain('\n');
});

it.each([
  ['lines that no list holds', `signer:\n  name: A\n  to:\n  b: c\n${'- d\n'.repeat(4000)}`],
  ['values that begin with a sign', 'a: @b\n'.repeat(4000)],
  ['lines without a key', `title: A\n${'b\n'.repeat(4000)}`],
  ['keys twice', 'a: b\n'.repeat(4000)],
])('makes no more than 1,000 faults of thousands of %s', (_, text) => {
  expect(parseYaml(text).faults.length).toBeGreaterThan(0);
  expect(parseYaml(text).faults.length).toBeLessThanOrEqual(1000);
});

it('tells of a repeated key only where a key is written', () =>
  expect(
    parseYaml('to:\n  a: b\n- c\n- d').faults.filter(({ message }) => message.startsWith('khóa này đã có')),
  ).toEqual([]));
