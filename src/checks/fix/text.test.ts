import { describe, expect, it } from 'vitest';
import { fixMarkdown, fixYaml } from './text.ts';

const inFront = (line: string): string => `---\n${line}\n---\n\nNội dung.\n`;

describe('a correction', () => {
  it.each([
    ['code: 5/KH-UBND', 'code: 05/KH-UBND'],
    ['code: "6-CTr/TU"', 'code: "06-CTr/TU"'],
    ['title: Kết luận: giao các phòng', 'title: "Kết luận: giao các phòng"'],
    ['title: Phong trào "Sạch": phát động', `title: 'Phong trào "Sạch": phát động'`],
    ['title: *Khẩn* dọn vệ sinh', 'title: "*Khẩn* dọn vệ sinh"'],
    ['recipients:\n  - Lưu: VT', 'recipients:\n  - "Lưu: VT"'],
    ['title: Tổng  vệ   sinh', 'title: Tổng vệ sinh'],
    ['issuer: Ủy ban phường Ðông', 'issuer: Ủy ban phường Đông'],
    ['issuer: Ủy ban'.normalize('NFD'), 'issuer: Ủy ban'],
    ['title: “Tổng vệ sinh”', 'title: Tổng vệ sinh'],
    ['title: “Kết luận: giao các phòng”', 'title: "Kết luận: giao các phòng"'],
    ['title: "Tổng vệ sinh”', 'title: Tổng vệ sinh'],
    ['title: ‘Tổng vệ sinh’', 'title: Tổng vệ sinh'],
    ['title: “V/v tổng vệ sinh”', 'title: Tổng vệ sinh'],
    ['type: “thong-bao”', 'type: thong-bao'],
    ['to:\n  - “Lưu: VT”', 'to:\n  - "Lưu: VT"'],
    ['fields: [“y-te”, “rac”]', 'fields: [y-te, rac]'],
    ['to: [“Tổ 1, tổ 2”]', 'to: ["Tổ 1, tổ 2"]'],
    ['attachments:\n  - file: “a.pdf”\n    title: “A”', 'attachments:\n  - file: a.pdf\n    title: A'],
    ['title: V/v tổng vệ sinh', 'title: Tổng vệ sinh'],
    ['title: "Về việc: đón Tết"', 'title: "Đón Tết"'],
    ['title: V/v họp: tổ 1', 'title: "Họp: tổ 1"'],
    ['title:Tổng vệ sinh\ntype:thong-bao', 'title: Tổng vệ sinh\ntype: thong-bao'],
    ['signer:\n\tname: Lê Văn Thảo', 'signer:\n  name: Lê Văn Thảo'],
    ['code: Số: 314/TB-UBND', 'code: 314/TB-UBND'],
    ['code: Số 403/TB-UBND', 'code: 403/TB-UBND'],
    ['code: "Số: 5/TB-UBND"', 'code: "05/TB-UBND"'],
    ['recipients: Như trên; Lưu: VT', 'recipients:\n  - Như trên\n  - "Lưu: VT"'],
    ['recipients: Lưu: VT', 'recipients:\n  - "Lưu: VT"'],
    ['title: A\n\ttype: thong-bao\n\tissuer: B', 'title: A\ntype: thong-bao\nissuer: B'],
    ['\ttitle: A\ntype: thong-bao', 'title: A\ntype: thong-bao'],
    ['title: A\n type: thong-bao', 'title: A\ntype: thong-bao'],
    ['title: A\nsummary:\nurgency: \ntype: thong-bao', 'title: A\ntype: thong-bao'],
    ['signer:\n\tname:Thảo\n\tposition: A', 'signer:\n  name: Thảo\n  position: A'],
  ])('of %j', (before, after) => {
    expect(fixMarkdown(inFront(before)).text).toBe(inFront(after));
    expect(fixMarkdown(inFront(after))).toEqual({ text: inFront(after), fixes: [] });
  });

  it.each([
    inFront('title: Họp tổ #5 về rác'),
    inFront('code: 45/KH-UBND'),
    inFront('code: Số 12 của phường'),
    inFront('summary:\n  Mời các hộ.'),
    inFront('title:\nissued:'),
    inFront('code: /KH-UBND'),
    inFront('title: "“Ngày Chủ nhật xanh”"'),
    inFront('title: Phong trào “Sạch”'),
    inFront('title: “Sạch” và “xanh”'),
    inFront('title: Họp V/v rác'),
    inFront('title: Về việc làm cho thanh niên'),
    '---\ntitle: A\n---\n\n“Khẩu hiệu”\n- “Khẩu hiệu”\n',
    inFront('place:   Ái Quốc'),
    inFront('attachments:\n  - file: a.pdf\n    title: A'),
    '---\r\ntitle: A\r\n---\r\n\r\n| a   | b |\r\n| --- | - |\r\n- a\r\n  - b  \r\n',
    '\uFEFF---\ntitle: A\n---\n\n    git  log\n`hai  cách`\n',
  ])('is not made of %j', (text) => {
    expect(fixMarkdown(text)).toEqual({ text, fixes: [] });
  });

  it('says what was done, and where', () => {
    expect(fixMarkdown('---\r\ncode: 5/KH-UBND\r\n---\r\n\r\nÐường  số 5.\r\n')).toEqual({
      text: '---\r\ncode: 05/KH-UBND\r\n---\r\n\r\nĐường số 5.\r\n',
      fixes: [
        { line: 2, rule: 'number-zero', change: { kind: 'add-zero' } },
        { line: 5, rule: 'look-alike', change: { kind: 'replace-eth' } },
        { line: 5, rule: 'double-space', change: { kind: 'remove-double-spaces' } },
      ],
    });
  });

  it('of lists in Word’s way is made in the body alone', () => {
    expect(
      fixMarkdown(
        '---\r\nsummary: |\r\n  • a\r\n  • b\r\n---\r\nViệc:\r\n• Quét ngõ\r\n•Dọn rác\r\n\r\n– A\r\n– B\r\n',
      ),
    ).toEqual({
      text: '---\r\nsummary: |\r\n  • a\r\n  • b\r\n---\r\nViệc:\r\n- Quét ngõ\r\n- Dọn rác\r\n\r\n- A\r\n- B\r\n',
      fixes: [
        { line: 7, rule: 'list-mark', change: { kind: 'mark-list', mark: '•' } },
        { line: 10, rule: 'list-mark', change: { kind: 'mark-list', mark: '–' } },
      ],
    });
  });

  it('of a paragraph that is indented takes the indent away, and its line ends stay', () => {
    expect(
      fixMarkdown(
        '---\r\ntitle: A\r\n---\r\n\r\n\tĐoạn một.\r\n\tĐoạn hai.\r\n\r\n\t• Một\r\n\t• Hai\r\n\to Nhỏ\r\n',
      ),
    ).toEqual({
      text: '---\r\ntitle: A\r\n---\r\n\r\nĐoạn một.\r\n\r\nĐoạn hai.\r\n\r\n- Một\r\n- Hai\r\n  - Nhỏ\r\n',
      fixes: [
        {
          line: 5,
          rule: 'indented-text',
          change: { kind: 'unindent-code' },
        },
        { line: 9, rule: 'list-mark', change: { kind: 'mark-list', mark: '•' } },
      ],
    });
  });

  it('of second-level items in Word’s way puts them below their item', () => {
    expect(fixMarkdown('---\ntitle: A\n---\n\n• Một\no Nhỏ\no\tNhỏ hơn\n• Hai\n\n1. Ba\no Nhỏ\n').text).toBe(
      '---\ntitle: A\n---\n\n- Một\n  - Nhỏ\n  - Nhỏ hơn\n- Hai\n\n1. Ba\n   - Nhỏ\n',
    );
  });

  it('of a title that is no trích yếu leaves “Về việc”', () => {
    const news = inFront('title: Về việc tử tế');
    expect(fixMarkdown(news, false)).toEqual({ text: news, fixes: [] });
    expect(fixMarkdown(news).text).toBe(inFront('title: Tử tế'));
  });

  it('of a YAML file quotes and changes letters alone', () => {
    expect(fixYaml('name: Phường Ðông\ncity: “Thử”\ncontact:\n  hours: Sáng: 7 giờ\n').text).toBe(
      'name: Phường Đông\ncity: Thử\ncontact:\n  hours: "Sáng: 7 giờ"\n',
    );
  });
});

it('deletes each key without a value at its own line', () => {
  const { fixes } = fixMarkdown('---\r\ntitle: A\r\nplace:\r\naa:\r\nsummary:\r\n---\r\n');
  expect(fixes.map(({ line, change }) => [line, change])).toEqual([
    [3, { kind: 'delete-empty-key', key: 'place' }],
    [5, { kind: 'delete-empty-key', key: 'summary' }],
  ]);
});
