import { describe, expect, it } from 'vitest';
import { fixesInWords } from '../suggested-fix.ts';
import { findMistakes } from './mistakes.ts';
import { parseYaml } from './parse-yaml.ts';

/** Lines of front matter, and the position of the first mistake in them, and the beginning of its message. */
describe('a mistake in YAML', () => {
  it.each([
    ['title:Họp\ntype: thong-bao', '1:6 sau dấu “:” phải có một dấu cách; hãy viết title: Họp'],
    ['Số:45/TB-UBND\ntype: x', '1:3 sau dấu “:” phải có một dấu cách; hãy viết Số: 45/TB-UBND'],
    ['title: Họp\nattachments:\n  - file:a.pdf\n    title: A', '3:9 sau dấu “:” phải có một dấu cách'],
    ['title: Họp tổ\nvề rác\ntype: x', '2:1 dòng này không có khóa; nếu là phần nối của “title”'],
    ['to:\n  - Tổ 1\nvà tổ 2\ntype: x', '3:1 dòng này không có khóa; nếu là phần nối của mục này'],
    ['title: Họp tổ\n  Nội dung: rác', '2:3 dòng này là phần nối của “title” mà lại có dấu “:”'],
    ['type: x\ntitle: "Họp tổ\nissuer: y\nplace: z', '2:8 dấu " mở ở đây chưa đóng'],
    ["type: x\ntitle: 'Họp tổ\nissuer: y", "2:8 dấu ' mở ở đây chưa đóng"],
    ['title: "Họp tổ\nvề rác"\ntype: x', '1:8 dấu " mở ở đây chưa đóng'],
    ['fields: [y-te, rac\ntype: x', '1:9 dấu “[” mở ở đây chưa đóng'],
    [
      'title: Kết luận: giao\ntype: x',
      '1:8 nội dung có dấu “:” nên phải đặt trong ngoặc kép; hãy viết title: "Kết luận: giao"',
    ],
    ['title: Họp “tổ”: nội dung', '1:8 nội dung có dấu “:” nên phải đặt trong ngoặc kép'],
    [
      'title: “Kết luận: giao”',
      '1:8 ngoặc kép cong “ ” của Word không đóng khung được nội dung; hãy viết title: "Kết',
    ],
    ['title: "Họp tổ”\ntype: x', '1:8 ngoặc kép cong “ ” của Word không đóng khung được'],
    [
      'title: "Sạch" và "xanh"',
      `1:8 ngoặc kép đóng lại trước khi hết nội dung; hãy viết title: '"Sạch" và "xanh"'`,
    ],
    ['title: "Họp tổ "số 5" về rác\ntype: x', `hãy viết title: 'Họp tổ "số 5" về rác'`],
    ['title: "Phong trào "Sạch""', `hãy viết title: 'Phong trào "Sạch"'`],
    ["title: 'Họp tổ' dân phố", `hãy viết title: "'Họp tổ' dân phố"`],
    ['title: "Họp tổ"\n  về rác\ntype: x', '2:3 dòng này không có khóa; nếu là phần nối của “title”'],
    [
      'summary: Mời họp: tổ 1\n  tại nhà văn hóa\ntype: x',
      'hãy viết summary: "Mời họp: tổ 1"; cả nội dung viết trên một dòng',
    ],
    ['title: [Khẩn] Họp', '1:8 nội dung bắt đầu bằng “[”'],
    ['code: Số: 314/TB-UBND', '1:7 thừa chữ “Số” ở trước; hãy viết code: 314/TB-UBND, hoặc'],
    [
      'recipients: Như trên; Lưu: VT',
      '1:13 nội dung phải là danh sách; dưới dòng “recipients:” viết mỗi mục một dòng: “  - Như trên”, “  - "Lưu: VT"”, hoặc',
    ],
    ['title: A\n\ttype: b', '2:1 dòng này thụt vào thừa; khóa “type” phải thẳng cột với “title”, hoặc chạy'],
    ['signer:\n\tname: A', '2:1 dòng này thụt vào bằng phím Tab'],
    ['to:\n- A\n-B\ntype: x', '3:1 sau dấu “-” phải có một dấu cách; hãy viết - B'],
    ['title: Họp\n- Tổ 1\n- Tổ 2', '2:1 mục này không thuộc danh sách nào, vì “title” ở trên đã có nội dung'],
    ['signer:\n  name: A\n  - B', '3:3 mục này không thuộc danh sách nào, vì “name”'],
    ['title Họp\ntype: x', '1:1 sau khóa “title” phải là dấu “:”'],
    ['title：Họp\ntype: x', '1:1 sau khóa “title” phải là dấu “:”'],
    [' title: A\ntype: b', '1:2 dòng này thụt vào thừa; khóa “title” phải viết sát lề trái'],
    ['title: A\n type: b\nissuer: c', '2:2 dòng này thụt vào thừa; khóa “type” phải thẳng cột với “title”'],
  ])('%j', (text, told) => {
    expect(parseYaml(text).faults.length).toBeGreaterThan(0);
    const [first] = findMistakes(text);
    const words = String(first?.message) + fixesInWords(first?.fixes);
    expect(`${String(first?.line)}:${String(first?.column)} ${words}`).toContain(told);
  });

  it.each([
    'title: Họp tổ\n  về rác\ntype: x',
    'title: "Họp tổ\n  về rác"\ntype: x',
    'summary: |\n  title:Họp\n  a: b: c\n\n  "\ntype: x',
    'fields: [y-te,\n  rac]\ntype: x',
    'to: ["a, b",\n  c]\ntype: x',
    'recipients:\n  - Như trên\n    và các tổ\n  - "Lưu: VT"',
    'signer:\n  name: A\n  chức vụ: B\n',
    'attachments:\n  - file: a.pdf\n    tên: B\n',
    'url: https://portal.example/a:b/\n# ghi: chú: x\n',
    'contact:\n  hours: 7:30 - 17:00\n',
    "title: 'Họp ''tổ'''",
    'title: "Họp \\"tổ\\""',
    'title: "Họp" # ghi chú',
    'abbreviations:\n  TDP: tổ dân phố\n',
    'title: Họp\n  - Tổ 1',
    'to:\n- file: a\n  title: b\n- file: c',
  ])('is none in %j', (text) => {
    expect(parseYaml(text).faults).toEqual([]);
    expect(findMistakes(text)).toEqual([]);
  });

  it.each(['\u2028', '\u2029', '\r'])('is found in a line with a line end of Word, %j', (end) => {
    expect(parseYaml(`title: Họp${end}tổ\nfields: [a`).faults).toMatchObject([
      { position: { column: 9 }, message: expect.stringContaining('“[” mở ở đây chưa đóng') },
    ]);
  });

  it('is told of before what the reader of YAML stumbles over below it', () => {
    expect(
      parseYaml('title: "Họp\ntype: thong-bao\nissuer: UBND\n').faults.map(({ position }) => position),
    ).toEqual([{ line: 1, column: 8 }]);
  });
});
