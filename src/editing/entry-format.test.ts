import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { listWards, readWard } from '../content/read-ward.ts';
import { parseMarkdownFile } from '../content/yaml/front-matter.ts';
import { collections } from '../domain/schema/document.ts';
import { testContent } from '../tests/test-content.ts';
import { entryFormat } from './entry-format.ts';
import { fieldsOf, fileKeysOf } from './field.ts';

const lists = { fields: [{ id: 'y-te', name: 'Y tế' }], topics: [{ id: 'rac', name: 'Rác' }] };
const formats = Object.fromEntries(
  collections.map((name) => [name, entryFormat({ keys: fileKeysOf(fieldsOf(name, lists)), up: '../../' })]),
);
const format = formats['directives']!;

describe('every document of the tests, opened and saved untouched', async () => {
  const names = await listWards(testContent);
  const wards = await Promise.all(names.map((ward) => readWard(testContent, ward)));
  it.each(wards.flatMap(({ documents }) => documents.map(({ file, collection }) => [file, collection])))(
    '%s',
    async (file, collection) => {
      const text = await readFile(file!, 'utf8');
      const { fromFile, toFile } = formats[collection!]!;
      expect(`${toFile(fromFile(text.trim())).trim()}\n`).toBe(text);
    },
  );
});

const source = `---
# ghi chú của người soạn
title: "Lưu: tên cũ"
type: cong-van
published: 2026-01-05T07:30+07:00
issued: 2025
fields: [y-te, giao-duc]

# nơi nhận như trên giấy
recipients:
  - "Lưu: VT"
attachments:
  - file: 2026/a.pdf
    title: Tệp A
progress:
  lap-danh-sach-0f0c:
    status: done
khoa-la: {a: 1, b: [x, y]}
---
Dòng đầu.

| a | b |
| - | - |
`;

describe('a change', () => {
  it('to one key changes its lines alone', () => {
    expect(changed(source, { title: 'Tên mới' })).toBe(source.replace('"Lưu: tên cũ"', 'Tên mới'));
    expect(changed(source, { fields: ['y-te'] })).toBe(source.replace('[y-te, giao-duc]', '[y-te]'));
  });

  it('to a key that was not there puts it where a new file has it', () => {
    expect(changed(source, { code: '05/KH-UBND' })).toBe(
      source.replace('type: cong-van\n', 'type: cong-van\ncode: 05/KH-UBND\n'),
    );
  });

  it('to a one-line field: line breaks typed into it become spaces', () => {
    expect(changed(source, { title: 'Tên\n mới\n' })).toBe(source.replace('"Lưu: tên cũ"', 'Tên mới'));
  });

  it('to another key leaves a text alone where a list may be, and a changed list is one', () => {
    const file = '---\ntitle: a\nwhen:\n  - from: 2026-12-05\n    for: Trẻ em\n---\n\nb\n';
    expect(format.fromFile(file)['when']).toEqual([{ from: '2026-12-05', for: ['Trẻ em'] }]);
    expect(changed(file, { title: 'c' })).toBe(file.replace('title: a', 'title: c'));
    expect(changed(file, { when: [{ from: '2026-12-06', for: ['Trẻ em'] }] })).toBe(
      file.replace('12-05', '12-06').replace('for: Trẻ em', 'for:\n      - Trẻ em'),
    );
  });

  it('that empties a key takes its lines out, and leaves the comment above the next key', () => {
    expect(changed(source, { fields: [] })).toBe(source.replace('fields: [y-te, giao-duc]\n', ''));
  });

  it('to the text leaves the front matter, in NFC and with line ends of Unix', () => {
    expect(changed(source, { body: 'Tiếng\r\nViệt'.normalize('NFD') })).toBe(
      source.replace(/\n---\n[\s\S]*$/, '\n---\n\nTiếng\nViệt\n'),
    );
  });

  it('of default values from the form is not written to the file', () => {
    const filling = {
      draft: false,
      summary: '',
      to: [],
      signer: { name: '', position: '' },
      withdrawn: null,
    };
    expect(changed(source, filling)).toBe(source);
  });
});

describe('a draft without ngày đăng, for which the form fills in today', () => {
  const undated = '---\ntitle: Tên\ntype: cong-van\ndraft: true\n---\n\npublished: chữ của văn bản\n';
  const keys = fileKeysOf(fieldsOf('directives', lists));
  const { fromFile, toFile } = entryFormat({ keys, up: '../../' }, '2026-11-25');
  const saved = (change: Record<string, unknown>): string => toFile({ ...fromFile(undated), ...change });

  it('is listed under today’s date; pages get no date', () => {
    expect(fromFile(undated)['published']).toBe('2026-11-25');
    expect(fromFile(source)['published']).toBe('2026-01-05T07:30+07:00');
    const page = { keys: fileKeysOf(fieldsOf('pages', lists)), up: '../' };
    expect(entryFormat(page, '2026-11-25').fromFile('---\ntitle: Tên\n---\n')).not.toHaveProperty(
      'published',
    );
  });

  it('is saved without `published`', () => {
    expect(saved({ title: 'Tên mới' })).toBe(undated.replace('Tên', 'Tên mới'));
  });

  it('gets today as `published` when it stops being a draft; a chosen date is saved immediately', () => {
    expect(saved({ draft: false })).toBe(undated.replace('draft: true', 'published: 2026-11-25'));
    expect(saved({ published: '2026-12-01' })).toContain('published: 2026-12-01\n');
  });
});

describe('what was read from a scan', () => {
  const scan = '---\ntitle: Tên\nunconfirmed: [code, signer]\ndraft: true\n---\n\nChữ.\n';

  it('is saved as a draft while a key of it is not confirmed, and refused as anything else', () => {
    expect(changed(scan, { unconfirmed: ['signer'] })).toBe(scan.replace('code, ', ''));
    for (const change of [{ draft: false }, { draft: false, unconfirmed: ['signer'] }])
      expect(() => changed(scan, change)).toThrow(/^Ô Cần xác nhận còn mục chưa so/);
  });

  it('is published once all of it is confirmed', () => {
    expect(changed(scan, { draft: false, unconfirmed: [] })).toBe('---\ntitle: Tên\n---\n\nChữ.\n');
  });
});

it('a file below files/ has its address in the form, a map is a list there', () => {
  expect(format.fromFile(source)).toMatchObject({
    attachments: [{ file: '/tep/2026/a.pdf', title: 'Tệp A' }],
    progress: [{ key: 'lap-danh-sach-0f0c', status: 'done' }],
    issued: '2025',
  });
});

it('a deadline that was taken away by an empty value is taken away in the form too', () => {
  const file = '---\ntitle: a\ntasks:\n  - id: lap-danh-sach-0f0c\n    due:\n---\n\nb\n';
  const { tasks } = format.fromFile(file);
  expect(tasks).toEqual([{ id: 'lap-danh-sach-0f0c', due: 'none' }]);
  expect(changed(file, { title: 'c' })).toBe(file.replace('title: a', 'title: c'));
  const [task] = tasks as object[];
  expect(changed(file, { tasks: [{ ...task, text: 'Lập danh sách' }] })).toContain('due: none\n');
});

it('a new document is written as by hand', () => {
  const file = format.toFile({
    published: '2026-11-22',
    title: 'Kết luận: giao các phòng',
    type: 'thong-bao',
    issuer: 'Ủy ban nhân dân phường Mẫu',
    issued: '2026',
    fields: ['y-te'],
    recipients: ['Như trên', 'Lưu: VT, VHXH'],
    signer: { authority: 'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG', name: '' },
    attachments: [{ file: '/tep/2026/a.pdf', title: 'Tệp #1' }],
    progress: [{ key: 'viec-a', status: 'done', note: '' }],
    draft: false,
    body: '## 1. Việc\n\n![Ảnh](/tep/hinh/a.png)',
  });
  expect(file).toMatchInlineSnapshot(`
    "---
    title: "Kết luận: giao các phòng"
    type: thong-bao
    issuer: Ủy ban nhân dân phường Mẫu
    issued: 2026
    recipients:
      - Như trên
      - "Lưu: VT, VHXH"
    signer:
      authority: |-
        TL. CHỦ TỊCH
        KT. CHÁNH VĂN PHÒNG
    attachments:
      - file: 2026/a.pdf
        title: "Tệp #1"
    progress:
      viec-a:
        status: done
    published: 2026-11-22
    fields: [y-te]
    ---

    ## 1. Việc

    ![Ảnh](../../files/hinh/a.png)
    "
  `);
  expect(parseMarkdownFile(file).front.faults).toEqual([]);
});

it.each(['"2026-01-05', '- a', '@a', 'a: b', 'a #b', '*a', '010', 'null', 'true', '~', '…“a”', '0x1F'])(
  'a title of %s is read as it was typed',
  (title) => {
    expect(parseMarkdownFile(format.toFile({ title, body: 'a' })).front).toMatchObject({
      data: { title },
      faults: [],
    });
  },
);

it('a file whose front matter cannot be read is refused, not emptied', () => {
  expect(() => format.fromFile('---\ntitle: "a\n---\nb')).toThrow();
  expect(() => format.fromFile('title: a')).toThrow('phần thông tin giữa hai dòng “---”');
});

const changed = (file: string, change: Record<string, unknown>): string =>
  `${format.toFile({ ...format.fromFile(file.trim()), ...change }).trim()}\n`;
