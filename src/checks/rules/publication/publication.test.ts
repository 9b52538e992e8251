import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interpretWard } from '../../../content/interpret.ts';
import { readWard } from '../../../content/read-ward.ts';
import { parseMarkdownFile } from '../../../content/yaml/front-matter.ts';
import { fixtures, found, now, readFixture, table } from '../../../tests/check-fixture.ts';
import { checkWard } from '../../check-ward.ts';

describe('publication', () => {
  it('unconfirmed', async () => {
    expect(await found('unconfirmed')).toMatchInlineSnapshot(`
      "directives/2026/ban-quet.md:7:14 error unconfirmed
        chưa ai so code, issued với bản giấy; so xong thì xóa khóa unconfirmed, hoặc để draft: true
      directives/2026/khoa-la.md:7:21 error unconfirmed
        không có khóa “isued”; có phải “issued”?"
    `);
  });

  it('placeholder', async () => {
    expect(await found('placeholder')).toMatchInlineSnapshot(`
      "directives/2026/quen-xoa.md:11:1 error placeholder
        còn dòng nhắc “(Viết nội dung vào đây, rồi xóa dòng này.)”; viết nội dung rồi xóa dòng ấy, hoặc để draft: true
      news/2026/chua-viet.md:6:1 error placeholder
        còn dòng nhắc “(Viết nội dung vào đây, rồi xóa dòng này.)”; viết nội dung rồi xóa dòng ấy, hoặc để draft: true"
    `);
  });

  it('unreleased', async () => {
    expect(await found('unreleased')).toMatchInlineSnapshot(`
      "directives/2026/lich-tiem-chung.md:8:11 warning unreleased
        đăng đã hơn 7 ngày mà chưa ghi đã phát hành qua radio; phát hành rồi thêm vào released (channel, on), hoặc bỏ kênh ấy khỏi channels"
    `);
  });

  it('undated-publication', async () => {
    expect(await found('undated-publication')).toMatchInlineSnapshot(`
      "directives/2026/ban-quet.md:7:1 warning undated-publication
        bản nháp chưa có ngày đăng. Khi đăng: mở biểu mẫu (npm run edit -- phuong-thu), nơi ngày hôm nay đã điền sẵn, so từng mục ở Cần xác nhận với bản giấy, bỏ hết rồi tắt Bản nháp và bấm Lưu
      directives/2026/vua-nhap.md:6:1 warning undated-publication
        bản nháp chưa có ngày đăng. Khi đăng: mở biểu mẫu (npm run edit -- phuong-thu), nơi ngày hôm nay đã điền sẵn, rồi tắt Bản nháp và bấm Lưu; hoặc thay dòng draft: true bằng published: 2026-08-25
      news/ba-mau.md:3:1 warning undated-publication
        bản nháp chưa có ngày đăng. Khi đăng: mở biểu mẫu (npm run edit -- phuong-thu), nơi ngày hôm nay đã điền sẵn, rồi tắt Bản nháp và bấm Lưu; hoặc thay dòng draft: true bằng published: 2026-08-25"
    `);
  });

  it('a draft that nobody calls one any more must say when it is published', async () => {
    const source = await readWard(join(fixtures, 'undated-publication/content'), 'phuong-thu');
    const [news] = source.documents.filter(({ collection }) => collection === 'news');
    const told = { ...news!, ...parseMarkdownFile('---\ntitle: Ba màu\ndraft: false\n---\n\nTổ 3.') };
    const findings = checkWard(interpretWard({ ...source, documents: [told] }), { now });
    expect(table(findings)).toContain('error missing-key\n  thiếu published');
  });

  it('late-publication', async () => {
    expect(await found('late-publication')).toMatchInlineSnapshot(`
      "directives/2026/cuoi-thang.md:6:12 warning late-publication
        đăng sau ngày ban hành 15 ngày làm việc; nếu đây là một nội dung phải công khai thì hạn là 5 ngày làm việc (khoản 3 Điều 12 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15), và nên ghi là khoản nào vào disclosure. Nếu ngày đăng đúng thì lần sau đăng sớm hơn, hoặc nêu lý do trong allow
      directives/2026/muon-theo-khoan.md:6:12 warning late-publication
        đăng sau ngày ban hành 6 ngày làm việc; nội dung ở khoản 7 Điều 11 phải được công khai trong 5 ngày làm việc (khoản 3 Điều 12 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15). Nếu ngày đăng đúng thì lần sau đăng sớm hơn, hoặc nêu lý do trong allow
      directives/2026/muon.md:6:12 warning late-publication
        đăng sau ngày ban hành 6 ngày làm việc; nếu đây là một nội dung phải công khai thì hạn là 5 ngày làm việc (khoản 3 Điều 12 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15), và nên ghi là khoản nào vào disclosure. Nếu ngày đăng đúng thì lần sau đăng sớm hơn, hoặc nêu lý do trong allow"
    `);
  });

  it('portal-address', async () => {
    expect(await found('portal-address')).toMatchInlineSnapshot(`
      "ward.yaml:4:6 warning portal-address
        cổng đã chính thức mà địa chỉ là “https://portal.example/phuong-thu/”; theo Điều 11 Nghị định số 224/2026/NĐ-CP, trang của phường là một phần của cổng của tỉnh, có địa chỉ dạng <tên phường không dấu>.<tên tỉnh>.gov.vn, như https://thu.thu.gov.vn/, và máy chủ có IPv6. Hỏi tỉnh để được cấp địa chỉ ấy, rồi sửa url và ghi địa chỉ cũ vào movedFrom"
    `);
  });

  it('portal-address is not asked of a portal that no ward has adopted, nor before the law', async () => {
    const read = await readFixture('portal-address');
    expect(checkWard(read, { now: Date.parse('2026-06-30T12:00+07:00') })).toEqual([]);
    const demo = { ...read, ward: { ...read.ward!, official: false } };
    expect(checkWard(demo, { now })).toEqual([]);
  });
});
