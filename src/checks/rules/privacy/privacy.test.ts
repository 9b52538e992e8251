import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interpretWard } from '../../../content/interpret.ts';
import { readWard } from '../../../content/read-ward.ts';
import { parseMarkdownFile } from '../../../content/yaml/front-matter.ts';
import { fixtures, found, now, table } from '../../../tests/check-fixture.ts';
import { checkWard } from '../../check-ward.ts';

describe('private data', () => {
  it('personal-number', async () => {
    expect(await found('personal-number')).toMatchInlineSnapshot(`
      "directives/2026/cap-lai.md:9:43 error personal-number
        dòng này có số định danh cá nhân; xóa, hoặc che bớt các chữ số ở giữa; nếu pháp luật buộc công khai thì nêu lý do trong allow
      directives/2026/cap-lai.md:13:24 error personal-number
        dòng này có số định danh cá nhân; xóa, hoặc che bớt các chữ số ở giữa; nếu pháp luật buộc công khai thì nêu lý do trong allow
      directives/2026/nhac-lai.md:7:8 error invalid-value
        dòng này còn một lỗi nữa; lời báo không nhắc lại nội dung vì dòng có điều không được công khai
      directives/2026/nhac-lai.md:7:9 error personal-number
        dòng này có số định danh cá nhân; xóa, hoặc che bớt các chữ số ở giữa; nếu pháp luật buộc công khai thì nêu lý do trong allow
      news/danh-sach.md:6:5 error personal-number
        tệp “danh-sach.xlsx” có số định danh cá nhân; xóa, hoặc che bớt các chữ số ở giữa; nếu pháp luật buộc công khai thì nêu lý do trong allow"
    `);
  });

  it('tells of a mobile number beside a personal one, and repeats neither', async () => {
    const source = await readWard(join(fixtures, 'private-phone/content'), 'phuong-thu');
    const [document] = source.documents;
    const line = 'Bà Trần Thị Thí Dụ, CCCD 031185000001, điện thoại 0900 000 001.';
    const told = {
      ...document!,
      ...parseMarkdownFile(document!.text.replace(document!.body, `\n${line}\n`)),
    };
    const findings = checkWard(interpretWard({ ...source, documents: [told] }), { now });
    expect(findings.map(({ message }) => message.split(';')[0])).toEqual([
      'dòng này có số định danh cá nhân',
      'dòng này còn số điện thoại di động',
    ]);
  });

  it('bank-account', async () => {
    expect(await found('bank-account')).toMatchInlineSnapshot(`
      "directives/2026/ung-ho.md:9:25 error bank-account
        dòng này có số tài khoản ngân hàng cạnh tên người; xóa số tài khoản, hoặc dùng tài khoản của cơ quan; nếu pháp luật buộc công khai thì nêu lý do trong allow"
    `);
  });

  it('birth-date', async () => {
    expect(await found('birth-date')).toMatchInlineSnapshot(`
      "directives/2026/danh-sach.md:11:12 error birth-date
        dòng này có ngày sinh kèm nơi ở của một người; xóa một trong hai; nếu pháp luật buộc công khai thì nêu lý do trong allow
      directives/2026/ho-tro.md:9:22 error birth-date
        dòng này có ngày sinh kèm nơi ở của một người; xóa một trong hai; nếu pháp luật buộc công khai thì nêu lý do trong allow"
    `);
  });

  it('private-fact', async () => {
    expect(await found('private-fact')).toMatchInlineSnapshot(`
      "directives/2026/danh-sach.md:11:4 error private-fact
        dòng này có chuyện riêng (sức khỏe, khuyết tật, con nuôi, hoàn cảnh nghèo, hình phạt) cạnh tên người; xóa điều ấy, hoặc chỉ ghi chữ cái đầu của tên; nếu pháp luật buộc công khai thì nêu lý do trong allow
      directives/2026/ho-tro.md:9:30 error private-fact
        dòng này có chuyện riêng (sức khỏe, khuyết tật, con nuôi, hoàn cảnh nghèo, hình phạt) cạnh tên người; xóa điều ấy, hoặc chỉ ghi chữ cái đầu của tên; nếu pháp luật buộc công khai thì nêu lý do trong allow
      directives/2026/ho-tro.md:13:15 error private-fact
        dòng này có chuyện riêng (sức khỏe, khuyết tật, con nuôi, hoàn cảnh nghèo, hình phạt) cạnh tên người; xóa điều ấy, hoặc chỉ ghi chữ cái đầu của tên; nếu pháp luật buộc công khai thì nêu lý do trong allow"
    `);
  });

  it('personal-data', async () => {
    expect(await found('personal-data')).toMatchInlineSnapshot(`
      "directives/2026/tim-chu.md:9:20 error personal-data
        dòng này có dữ liệu riêng của một người (hộ chiếu, bảo hiểm, mã số thuế cá nhân, biển số xe, thư điện tử riêng, vị trí nhà, thửa đất); xóa, hoặc che bớt; nếu pháp luật buộc công khai thì nêu lý do trong allow
      directives/2026/tim-chu.md:11:22 error personal-data
        dòng này có dữ liệu riêng của một người (hộ chiếu, bảo hiểm, mã số thuế cá nhân, biển số xe, thư điện tử riêng, vị trí nhà, thửa đất); xóa, hoặc che bớt; nếu pháp luật buộc công khai thì nêu lý do trong allow
      references.yaml:2:64 error personal-data
        dòng này có dữ liệu riêng của một người (hộ chiếu, bảo hiểm, mã số thuế cá nhân, biển số xe, thư điện tử riêng, vị trí nhà, thửa đất); xóa, hoặc che bớt; nếu pháp luật buộc công khai thì nêu lý do trong allow
      ward.yaml:8:46 error personal-data
        dòng này có dữ liệu riêng của một người (hộ chiếu, bảo hiểm, mã số thuế cá nhân, biển số xe, thư điện tử riêng, vị trí nhà, thửa đất); xóa, hoặc che bớt; nếu pháp luật buộc công khai thì nêu lý do trong allow"
    `);
  });

  it('private-phone', async () => {
    expect(await found('private-phone')).toMatchInlineSnapshot(`
      "directives/2026/lien-he.md:9:17 warning private-phone
        có số điện thoại di động; nếu là số riêng thì thay bằng số cơ quan, nếu là số công vụ thì cho qua bằng allow
      directives/2026/lien-he.md:9:35 warning private-phone
        có số điện thoại di động; nếu là số riêng thì thay bằng số cơ quan, nếu là số công vụ thì cho qua bằng allow"
    `);
  });
});

describe('a private line', () => {
  it('is not quoted by a suggested fix', async () => {
    const source = await readWard(join(fixtures, 'private-phone/content'), 'phuong-thu');
    const documents = source.documents.map((document) => ({
      ...document,
      ...parseMarkdownFile(document.text.replace(/^title: .*$/m, 'title: “Cấp lại CCCD 031185000001”')),
    }));
    const findings = checkWard(interpretWard({ ...source, documents }), { now });
    expect(findings.filter(({ line }) => line === 2).map(({ rule, fixes }) => [rule, fixes])).toEqual([
      ['curly-quotes', undefined],
      ['personal-number', undefined],
    ]);
    expect(table(findings)).not.toContain('031185000001');
  });

  it('is not quoted from another line either', async () => {
    const source = await readWard(join(fixtures, 'unknown-task/content'), 'phuong-thu');
    const privateNumber = 'số định danh 001085012345 của ông Trần Văn Thí Dụ';
    const documents = source.documents.map((document) => ({
      ...document,
      ...parseMarkdownFile(document.text.replace('Nạo vét 20 hố ga quanh', `Nạo vét ${privateNumber}`)),
    }));
    const findings = checkWard(interpretWard({ ...source, documents }), { now });
    expect(table(findings.filter(({ file }) => file.endsWith('don-rac.md')))).toMatchInlineSnapshot(`
      "directives/2026/don-rac.md:9:3 warning unknown-task
        dòng này còn một mã việc không có trong văn bản; lời báo không nhắc lại nội dung vì tệp có điều không được công khai
      directives/2026/don-rac.md:11:3 warning unknown-task
        dòng này còn một mã việc không có trong văn bản; lời báo không nhắc lại nội dung vì tệp có điều không được công khai
      directives/2026/don-rac.md:17:24 error personal-number
        dòng này có số định danh cá nhân; xóa, hoặc che bớt các chữ số ở giữa; nếu pháp luật buộc công khai thì nêu lý do trong allow"
    `);
  });
});
