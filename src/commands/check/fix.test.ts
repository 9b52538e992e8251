import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetWards } from '../../content/memo.ts';
import { madePdf } from '../../formats/fixtures/made-pdf.ts';
import { heldLines } from '../../formats/held-lines.ts';
import { seenText } from '../../formats/package-lines.ts';
import { call, fixtures } from '../../tests/check-command.ts';

const here = process.cwd();

describe('check with --fix', () => {
  beforeEach(forgetWards);
  afterEach(() => process.chdir(here));

  it('corrects files, says what it did, and checks again', async () => {
    const home = await mkdtemp(join(tmpdir(), 'cổng phường '));
    await cp(`${fixtures}number-zero/content`, join(home, 'content'), { recursive: true });
    const from = relative(fixtures, join(home, 'content'));
    try {
      const { status, out } = await call('', '--fix', '--content', from);
      expect(status).toBe(0);
      expect(out.replaceAll(from.split(sep).join('/'), 'content')).toMatchInlineSnapshot(`
        "content/phuong-thu/directives/2026/dang-uy.md:7 đã sửa  thêm số 0 trước số nhỏ hơn 10 (number-zero)
        content/phuong-thu/directives/2026/thieu.md:7 đã sửa  thêm số 0 trước số nhỏ hơn 10 (number-zero)
        Đã kiểm tra 5 tệp: không có lỗi, không có cảnh báo.
        "
      `);
      expect(await readFile(join(home, 'content/phuong-thu/directives/2026/thieu.md'), 'utf8')).toContain(
        'code: 05/TB-UBND\n',
      );
    } finally {
      await rm(home, { recursive: true });
    }
  });

  it('says what it takes out of attachments before it does, and leaves what readers see', async () => {
    const home = await mkdtemp(join(tmpdir(), 'cổng phường '));
    await cp(`${fixtures}attachment-hidden/content`, join(home, 'content'), { recursive: true });
    const from = relative(fixtures, join(home, 'content'));
    const file = join(home, 'content/phuong-thu/files/quy-uoc.docx');
    try {
      const { status, out } = await call('', '--fix', '--content', from);
      expect(out.replaceAll(from.split(sep).join('/'), 'content')).toMatchInlineSnapshot(`
        "content/phuong-thu/files/quy-uoc.docx sẽ gỡ  nhận xét, vết sửa và chữ đã xóa, chữ ẩn
        content/phuong-thu/news/quy-uoc.md:6:48 lỗi  tệp “thu-chi.xlsx” còn trang tính, hàng hoặc cột ẩn, ai tải về cũng mở ra được; phần ẩn của bảng tính thì tự mở ra xem, xóa hoặc cho hiện (allow: {rule: attachment-hidden, digest: qnjrjtgcjlcc, reason: …}) (attachment-hidden)
        Đã kiểm tra 2 tệp: 1 lỗi, 0 cảnh báo. Cách chữa từng loại có trong content/README.md.
        "
      `);
      expect(status).toBe(1);
      const bytes = await readFile(file);
      expect(seenText(bytes)).toBe('Quy ước của khu phố. Câu viết lại.');
      expect((await heldLines(bytes)).join('\n')).not.toMatch(/Duyệt|Bỏ câu|đã xóa|Lời ẩn/);
      expect(await readdir(dirname(file))).toEqual(['quy-uoc.docx', 'thu-chi.xlsx']);
      forgetWards();
      expect((await call('', '--fix', '--content', from)).out).not.toContain('sẽ gỡ');
    } finally {
      await rm(home, { recursive: true });
    }
  });

  it('takes the author out of a PDF, and leaves a signed one alone', async () => {
    const home = await mkdtemp(join(tmpdir(), 'cổng phường '));
    await cp(`${fixtures}number-zero/content`, join(home, 'content'), { recursive: true });
    const from = relative(fixtures, join(home, 'content'));
    const ward = join(home, 'content/phuong-thu');
    const author = { info: '/Author(Le Van Thu)' };
    const signed = madePdf([[]], { ...author, objects: ['<</Type/Sig/ByteRange[0 1 2 3]>>'] });
    try {
      await mkdir(join(ward, 'files'), { recursive: true });
      await mkdir(join(ward, 'news'), { recursive: true });
      await writeFile(join(ward, 'files/lich.pdf'), madePdf([[{ text: 'Lịch', x: 50, y: 700 }]], author));
      await writeFile(join(ward, 'files/ky.pdf'), signed);
      await writeFile(
        join(ward, 'news/lich.md'),
        '---\ntitle: Lịch\npublished: 2026-08-21\n---\n\n[Lịch](../files/lich.pdf), [bản ký](../files/ky.pdf).\n',
      );
      const { out } = await call('', '--fix', '--content', from);
      const told = out.split('\n').filter((line) => line.includes('.pdf'));
      expect(told).toEqual([
        expect.stringContaining('/files/lich.pdf sẽ gỡ  tên người soạn, nơi làm việc hoặc thư mục trên máy'),
        expect.stringMatching(/tệp “ky\.pdf” còn ghi tên người soạn.*; tệp đã ký số/),
      ]);
      const fixed = await readFile(join(ward, 'files/lich.pdf'));
      expect((await heldLines(fixed)).join('\n')).toContain('Lịch');
      expect(fixed.includes('Le Van Thu')).toBe(false);
      expect(await readFile(join(ward, 'files/ky.pdf'))).toEqual(Buffer.from(signed));
    } finally {
      await rm(home, { recursive: true });
    }
  });

  it('corrects what one correction reveals, too: YAML, then keys and values', async () => {
    const home = await mkdtemp(join(tmpdir(), 'cổng phường '));
    await cp(`${fixtures}unknown-subject/content`, join(home, 'content'), { recursive: true });
    const from = relative(fixtures, join(home, 'content'));
    const file = join(home, 'content/phuong-thu/news/2026/ra-quan.md');
    const corrected = join(from, 'phuong-thu/news/2026/ra-quan.md').split(sep).join('/');
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(
        file,
        '---\r\nTiêu đề:“Về việc tử tế: dọn đường”\r\nNgày đăng: 2026-08-21\r\nfields: Y tế\r\nTopics: [Phân loại rác]\r\nchannels: Zalo, đài truyền thanh\r\nauthor:Tổ biên tập\r\ndraft: “có”\r\n---\r\n\r\nRa quân.\r\n',
      );
      const { status, out } = await call('', '--fix', '--content', from, corrected);
      expect(out.replaceAll(corrected, 'ra-quan.md')).toMatchInlineSnapshot(`
        "ra-quan.md:8 đã sửa  bỏ ngoặc kép cong “ ” của Word ở quanh nội dung (curly-quotes)
        ra-quan.md:2 đã sửa  thêm dấu cách sau dấu “:” (yaml-syntax)
        ra-quan.md:7 đã sửa  thêm dấu cách sau dấu “:” (yaml-syntax)
        ra-quan.md:2 đã sửa  đặt nội dung trong ngoặc kép (yaml-syntax)
        ra-quan.md:2 đã sửa  đổi tên khóa “Tiêu đề” thành “title” (unknown-key)
        ra-quan.md:3 đã sửa  đổi tên khóa “Ngày đăng” thành “published” (unknown-key)
        ra-quan.md:4 đã sửa  viết lại thành [y-te] (invalid-value)
        ra-quan.md:5 đã sửa  đổi tên khóa “Topics” thành “topics” (unknown-key)
        ra-quan.md:6 đã sửa  viết lại thành [zalo, radio] (invalid-value)
        ra-quan.md:8 đã sửa  viết lại thành true (invalid-value)
        ra-quan.md:5 đã sửa  viết lại thành phan-loai-rac (invalid-value)
        Đã kiểm tra 1 tệp: không có lỗi, không có cảnh báo.
        1 bản nháp chưa lên cổng:
          ra-quan.md: bản nháp; soạn xong thì xóa dòng draft: true
        "
      `);
      expect(status).toBe(0);
      expect(await readFile(file, 'utf8')).toBe(
        '---\r\ntitle: "Về việc tử tế: dọn đường"\r\npublished: 2026-08-21\r\nfields: [y-te]\r\ntopics: [phan-loai-rac]\r\nchannels: [zalo, radio]\r\nauthor: Tổ biên tập\r\ndraft: true\r\n---\r\n\r\nRa quân.\r\n',
      );
    } finally {
      await rm(home, { recursive: true });
    }
  });
});
