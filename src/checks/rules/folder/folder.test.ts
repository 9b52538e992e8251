import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtures, found, read, table } from '../../../tests/check-fixture.ts';
import { checkWard } from '../../check-ward.ts';

describe('the files of a ward', () => {
  it('ward-file', async () => {
    expect(await found('ward-file')).toMatchInlineSnapshot(`
      "(phường):0:0 error ward-file
        thiếu tệp ward.yaml; chép mẫu trong content/README.md, mục 2, rồi sửa lại"
    `);
  });

  it('misfit', async () => {
    expect(await found('misfit')).toMatchInlineSnapshot(`
      "directives/2026/Công văn 312.docx:0:0 error misfit
        tệp này không tự thành trang; chạy npm run import -- "directives/2026/Công văn 312.docx" --ward phuong-thu để máy đọc thành tệp .md và tự đính kèm một bản vào files/, rồi chuyển tệp gốc ra khỏi directives/
      directives/2026/Kế hoạch số 1.txt:0:0 error misfit
        tệp này không tự thành trang; chạy npm run import -- "directives/2026/Kế hoạch số 1.txt" --ward phuong-thu để máy đọc thành tệp .md và tự đính kèm một bản vào files/, rồi chuyển tệp gốc ra khỏi directives/
      directives/2026/bang-ke.xls:0:0 error misfit
        chỉ tệp “.md” được đọc ở đây; tệp đính kèm hoặc ảnh thì chuyển vào files/, không dùng thì xóa
      directives/2026/tong-ve-sinh.md.txt:0:0 error misfit
        tên tệp thừa đuôi “.txt”; hãy đổi tên thành tong-ve-sinh.md
      news/2026/ma-cu.md:0:0 error misfit
        không phải văn bản UTF-8; mở bằng trình soạn thảo và lưu lại với mã UTF-8
      news/2026/ảnh.jpg:0:0 error misfit
        chỉ tệp “.md” được đọc ở đây; tệp đính kèm hoặc ảnh thì chuyển vào files/, không dùng thì xóa
      pages/huong-dan/nop-ho-so.md:0:0 error misfit
        trang phải nằm ngay trong pages/, không trong thư mục con
      references.yaml:0:0 error misfit
        không phải văn bản UTF-8; mở bằng trình soạn thảo và lưu lại với mã UTF-8
      tệp lạ.txt:0:0 error misfit
        không nằm trong directives/, plans/, news/, pages/ hay files/ nên không được đọc; hãy chuyển chỗ hoặc xóa
      văn bản/thong-bao.md:0:0 error misfit
        không nằm trong directives/, plans/, news/, pages/ hay files/ nên không được đọc; hãy chuyển chỗ hoặc xóa"
    `);
  });

  it('ward-id', async () => {
    expect(await found('ward-id')).toMatchInlineSnapshot(`
      "content/Phường Thử:0:0 error ward-id
        tên thư mục là mã của phường, chỉ gồm chữ thường không dấu a-z, chữ số và “-”; hãy đổi thành phuong-thu"
    `);
  });
});

describe('files that are links', () => {
  let content: string;
  const inWard = (path: string): string => join(content, 'phuong-thu', path);

  beforeAll(async () => {
    content = join(await mkdtemp(join(tmpdir(), 'cổng phường ')), 'content');
    await cp(join(fixtures, 'undated/content'), content, { recursive: true });
    await mkdir(inWard('files/2026'), { recursive: true });
    await mkdir(inWard('plans'), { recursive: true });
    await writeFile(inWard('files/2026/Kế hoạch số 1.pdf'), '%PDF-1.4\n%%EOF\n');
    await writeFile(join(content, 'sổ lương.pdf'), '%PDF-1.4\n%%EOF\n');
    await symlink('2026/Kế hoạch số 1.pdf', inWard('files/bản mới nhất.pdf'));
    await symlink('../../sổ lương.pdf', inWard('files/sổ lương.pdf'));
    await symlink('../ward.yaml', inWard('files/phường.pdf'));
    await symlink('2026', inWard('files/năm nay'));
    await symlink('không còn.pdf', inWard('files/đã xóa.pdf'));
    await symlink('../directives/2026/chi-co-nam.md', inWard('plans/chi-co-nam.md'));
    await symlink('../files/2026/Kế hoạch số 1.pdf', inWard('plans/ke-hoach.md'));
    await symlink('directives', inWard('news'));
  });

  afterAll(() => rm(join(content, '..'), { recursive: true }));

  it('are followed only from files/ to a file of the same files/', async () => {
    const ward = await read(content);
    expect(table(checkWard(ward).filter(({ rule }) => rule === 'misfit'))).toMatchInlineSnapshot(`
      "files/năm nay:0:0 error misfit
        là liên kết tượng trưng dẫn ra ngoài thư mục files/ của phường; hãy chép tệp thật vào
      files/phường.pdf:0:0 error misfit
        là liên kết tượng trưng dẫn ra ngoài thư mục files/ của phường; hãy chép tệp thật vào
      files/sổ lương.pdf:0:0 error misfit
        là liên kết tượng trưng dẫn ra ngoài thư mục files/ của phường; hãy chép tệp thật vào
      files/đã xóa.pdf:0:0 error misfit
        là liên kết tượng trưng dẫn ra ngoài thư mục files/ của phường; hãy chép tệp thật vào
      news:0:0 error misfit
        là liên kết tượng trưng dẫn ra ngoài thư mục files/ của phường; hãy chép tệp thật vào
      plans/chi-co-nam.md:0:0 error misfit
        là liên kết tượng trưng dẫn ra ngoài thư mục files/ của phường; hãy chép tệp thật vào
      plans/ke-hoach.md:0:0 error misfit
        là liên kết tượng trưng dẫn ra ngoài thư mục files/ của phường; hãy chép tệp thật vào"
    `);
    expect([...ward.source.files.keys()]).toEqual(['2026/Kế hoạch số 1.pdf', 'bản mới nhất.pdf']);
  });
});
