import { mkdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { paperDocx } from '../../bench/paper-docx.ts';
import { notice } from '../../importers/fixtures/notice.ts';
import type { ImportFolder } from './fixtures/import-folder.ts';
import { importFolder } from './fixtures/import-folder.ts';

let ward: ImportFolder;
let papers: string;
beforeEach(async () => {
  ward = await importFolder();
  papers = join(ward.home, 'giấy tờ');
  await mkdir(join(papers, 'cũ'), { recursive: true });
});
afterEach(() => ward.remove());

const put = (name: string, content: Uint8Array | string): Promise<void> =>
  writeFile(join(papers, name), content);
const docx = (code: string, title = notice.title): Uint8Array => paperDocx({ ...notice, code, title });

describe('import of a folder', () => {
  it('goes on after a failure and ends with a table', async () => {
    await put('b.docx', docx('12/TB-UBND'));
    await put('a.docx', '%PDF-1.7');
    await put('cũ/c.docx', docx('9/TB-UBND', 'Lịch tiêm chủng tháng 3'));
    await put('bảng.xlsx', 'x');
    await put('~$b.docx', 'x');
    const { status, out, err } = await ward.run(papers);
    expect(status).toBe(1);
    expect(err).toContain('giấy tờ/a.docx lỗi  đuôi tệp là .docx nhưng bên trong là PDF');
    expect(out.split('\n\n')[0]!.split('\n').slice(0, 2)).toEqual([
      'content/hoa-sen/directives/2026/tong-ve-sinh-moi-truong.md: đã viết bản nháp từ b.docx',
      'content/hoa-sen/directives/2026/lich-tiem-chung-thang-3.md: đã viết bản nháp từ c.docx',
    ]);
    expect(out.slice(out.indexOf('\n\n') + 2).replace(/ {2,}/g, '  ')).toMatchInlineSnapshot(`
      "Tệp  Ghi thành  Kết quả  Cần xem  Vì sao không
      giấy tờ/a.docx  –  lỗi  –  đuôi tệp là .docx nhưng bên trong là PDF; hãy mở tệp và lưu lại đúng loại .docx.
      giấy tờ/b.docx  content/hoa-sen/directives/2026/tong-ve-sinh-moi-truong.md  bản nháp  1 chỗ
      giấy tờ/cũ/c.docx  content/hoa-sen/directives/2026/lich-tiem-chung-thang-3.md  bản nháp  1 chỗ

      3 tệp; 2 đã viết; 0 đã nhập từ trước; 1 không nhập được; 1 tệp khác loại không đọc: giấy tờ/bảng.xlsx.
      "
    `);
  });

  it('skips the text of a draft that was edited, until the text is changed', async () => {
    const text =
      'ỦY BAN NHÂN DÂN\nPHƯỜNG HOA SEN\nSố: 7/TB-UBND\n\nHoa Sen, ngày 02 tháng 3 năm 2026\n\nTHÔNG BÁO\nLịch cắt tỉa cây xanh\n\nSáng thứ Bảy cắt tỉa cây trên phố Mơ.\n';
    await put('b.txt', text);
    await ward.run(papers);
    const draft = join(ward.content, 'hoa-sen/directives/2026/lich-cat-tia-cay-xanh.md');
    await writeFile(draft, `${await readFile(draft, 'utf8')}\nSửa tay.\n`);
    const again = await ward.run(papers);
    expect(again.status).toBe(0);
    expect(again.out).toContain('lich-cat-tia-cay-xanh.md: đã nhập từ b.txt, tệp không đổi nên bỏ qua');
    await put('b.txt', text);
    await utimes(join(papers, 'b.txt'), new Date(), Date.now() / 1000 + 60);
    expect((await ward.run(papers)).err).toContain('đã có: content/hoa-sen/directives/2026/lich-cat-tia');
    await put(
      'b.txt',
      text.replace('Sáng thứ Bảy cắt tỉa cây trên phố Mơ.', 'Chiều Chủ nhật phường cắt cỏ dọc đê.'),
    );
    await utimes(join(papers, 'b.txt'), 0, 0);
    expect((await ward.run(papers)).status).toBe(1);
  });

  it('takes over the original that a call left without a document, but no other file', async () => {
    await put('a.docx', docx('12/TB-UBND'));
    const files = join(ward.content, 'hoa-sen/files/2026');
    await mkdir(files, { recursive: true });
    const left = join(files, 'tong-ve-sinh-moi-truong.docx');
    await writeFile(left, docx('12/TB-UBND'));
    await ward.run(papers);
    expect(await ward.written()).toContain('hoa-sen/directives/2026/tong-ve-sinh-moi-truong.md');
    await rm(join(ward.content, 'hoa-sen/directives/2026/tong-ve-sinh-moi-truong.md'));
    await writeFile(left, 'khác');
    await ward.run(papers);
    expect(await ward.written()).toContain('hoa-sen/directives/2026/tong-ve-sinh-moi-truong-2.md');
  });

  it('refuses a paper with a stamp, even if it is attached already', async () => {
    const stamped = docx('12/TB-UBND', 'MẬT');
    await put('a.docx', stamped);
    await mkdir(join(ward.content, 'hoa-sen/files'), { recursive: true });
    await mkdir(join(ward.content, 'hoa-sen/directives'), { recursive: true });
    await writeFile(join(ward.content, 'hoa-sen/files/a.docx'), stamped);
    await writeFile(
      join(ward.content, 'hoa-sen/directives/a.md'),
      '---\ntitle: Mở chợ\nattachments:\n  - { file: a.docx, title: Bản gốc }\n---\n\nMở chợ.\n',
    );
    const { status, err } = await ward.run(papers);
    expect([status, err.includes('độ mật')]).toEqual([1, true]);
  });

  it('skips what was imported unchanged, whatever its name, and imports what is new', async () => {
    await put('a.docx', docx('12/TB-UBND'));
    await put(
      'b.txt',
      'ỦY BAN NHÂN DÂN\nPHƯỜNG HOA SEN\nSố: 7/TB-UBND\n\nHoa Sen, ngày 02 tháng 3 năm 2026\n\nTHÔNG BÁO\nLịch cắt tỉa cây xanh\n\nSáng thứ Bảy cắt tỉa cây trên phố Mơ.\n',
    );
    expect((await ward.run(papers)).status).toBe(0);
    const before = await ward.written();
    const draft = join(ward.content, 'hoa-sen/directives/2026/tong-ve-sinh-moi-truong.md');
    await writeFile(draft, `${await readFile(draft, 'utf8')}\nSửa tay.\n`);
    await put('cũ/bản sao.docx', docx('12/TB-UBND'));
    const again = await ward.run(papers);
    expect(again.status).toBe(0);
    expect(again.out).toContain('tong-ve-sinh-moi-truong.md: đã nhập từ a.docx, tệp không đổi nên bỏ qua');
    expect(again.out).toContain(
      'tong-ve-sinh-moi-truong.md: đã nhập từ bản sao.docx, tệp không đổi nên bỏ qua',
    );
    expect(again.out).toContain('lich-cat-tia-cay-xanh.md: đã nhập từ b.txt, tệp không đổi nên bỏ qua');
    expect(again.out).toContain('3 tệp; 0 đã viết; 3 đã nhập từ trước; 0 không nhập được.');
    expect(await ward.written()).toEqual(before);
  });

  it('gives papers with one title ids of their own', async () => {
    await put('a.docx', docx('12/TB-UBND'));
    await put('b.docx', docx('13/TB-UBND'));
    expect((await ward.run(papers)).status).toBe(0);
    expect((await ward.run(papers)).status).toBe(0);
    expect((await ward.written()).filter((path) => path.endsWith('.md'))).toEqual([
      'hoa-sen/directives/2026/tong-ve-sinh-moi-truong-2.md',
      'hoa-sen/directives/2026/tong-ve-sinh-moi-truong.md',
    ]);
  });
});

describe('import of a folder', () => {
  it('does not follow a link to a folder, and goes on after a link to nothing', async () => {
    await put('a.docx', docx('12/TB-UBND'));
    await symlink('..', join(papers, 'vòng'));
    await symlink('không-có.docx', join(papers, 'gãy.docx'));
    const { status, out, err } = await ward.run(papers);
    expect(status).toBe(1);
    expect(err).toContain('giấy tờ/gãy.docx lỗi  không có tệp này');
    expect(out).toContain(
      '2 tệp; 1 đã viết; 0 đã nhập từ trước; 1 không nhập được; 1 tệp khác loại không đọc: giấy tờ/vòng.',
    );
  });

  it('skips a text without a title and an original when it comes again', async () => {
    await put('lời nhắn.txt', 'Chợ Mơ nghỉ ngày mai.\n\nMời bà con đi chợ Đào.\n');
    await ward.run(papers);
    const { status, out } = await ward.run(papers);
    expect(status).toBe(0);
    expect(out).toContain('loi-nhan.md: đã nhập từ lời nhắn.txt, tệp không đổi nên bỏ qua\n');
    expect((await ward.written()).filter((path) => path.endsWith('.md'))).toHaveLength(1);
  });
});

describe('import with a table of metadata', () => {
  const table = (text: string): Promise<string> => {
    const path = join(ward.home, 'bảng.csv');
    return writeFile(path, text).then(() => path);
  };
  const draftOf = async (name: string): Promise<string> =>
    await readFile(join(ward.content, 'hoa-sen/directives', name), 'utf8');

  it('puts what it states in the place of what was read', async () => {
    await put('a.docx', docx('12/TB-UBND'));
    await put('b.docx', docx('13/TB-UBND', 'Lịch tiêm chủng'));
    const csv = await table(
      '\ufefffile;Trích yếu;issued;type;signer.name;to;fields;summary;published\r\na.docx;"Dọn; rửa ""phố Mơ""";05/3/2026;Thông báo;Lê Thị Na;"Tổ 1\nTổ 2";Môi trường;Cả phường cùng dọn.;2026-03-06\r\nkhông-có.docx;X;;;;;;;\r\n',
    );
    const { status, err } = await ward.run(papers, '--metadata', csv);
    expect(err).toContain('bảng.csv: hàng 3: không có tệp “không-có.docx” trong lệnh này');
    expect(status).toBe(0);
    expect(await draftOf('2026/don-rua-pho-mo.md')).toMatchInlineSnapshot(`
      "---
      title: Dọn; rửa "phố Mơ"
      type: thong-bao
      code: 12/TB-UBND
      issuer: Ủy ban nhân dân phường Hoa Sen
      place: Hoa Sen
      issued: 2026-03-05
      published: 2026-03-06
      fields: [moi-truong]
      to:
        - Tổ 1
        - Tổ 2
      recipients:
        - Như trên
        - "Lưu: VT"
      signer:
        authority: KT. CHỦ TỊCH
        position: PHÓ CHỦ TỊCH
        name: Lê Thị Na
      attachments:
        - file: 2026/don-rua-pho-mo.docx
          title: Dọn; rửa "phố Mơ"
      channels: [portal, radio]
      summary: Cả phường cùng dọn.
      ---

      Ủy ban nhân dân phường thông báo như sau:

      ## 1. Các tổ dân phố

      - Vận động Nhân dân quét dọn trước **ngày 10/3/2026**;
        - Ngõ, hẻm.

      ## 2. Trung tâm Dịch vụ sự nghiệp công

      Đăng thông báo trên Cổng thông tin điện tử và đài truyền thanh phường./.
      "
    `);
    expect(await draftOf('2026/lich-tiem-chung.md')).toContain('\ncode: 13/TB-UBND\n');
  });

  it('says that a row is of no use to a paper that was imported before', async () => {
    await put('a.docx', docx('12/TB-UBND'));
    await ward.run(papers);
    const { out } = await ward.run(papers, '--metadata', await table('tệp,code\na.docx,14/TB-UBND\n'));
    expect(out).toContain('bỏ qua; hàng 2 của bảng không dùng, cần thì sửa trong tệp .md ấy\n');
  });

  it('fails no file but the one whose values do not fit', async () => {
    await put('a.docx', docx('12/TB-UBND'));
    await put('b.docx', docx('13/TB-UBND', 'Lịch tiêm chủng'));
    const csv = await table('tệp,issued\na.docx,đầu tháng 3\n');
    const { status, err } = await ward.run(papers, '--metadata', csv);
    expect(status).toBe(1);
    expect(err).toContain(
      'a.docx lỗi  bảng, hàng 2, cột ngày ban hành: issued: “đầu tháng 3” không phải ngày dạng 2025-12-31',
    );
    expect((await ward.written()).filter((path) => path.endsWith('.md'))).toEqual([
      'hoa-sen/directives/2026/lich-tiem-chung.md',
    ]);
  });
});
