import { describe, expect, it } from 'vitest';
import { found, now, readFixture } from '../../../tests/check-fixture.ts';
import { checkWard } from '../../check-ward.ts';
import { shortcutTarget } from './shortcut-target.ts';

describe('links', () => {
  it('link-scheme', async () => {
    expect(await found('link-scheme')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:9:5 error link-scheme
        liên kết “javascript:alert(1)” không được phép; chỉ dùng https://, http://, mailto:, tel: hoặc đường dẫn trong cổng
      directives/2026/tong-ve-sinh.md:9:36 error link-scheme
        liên kết “data:text/html;base64,PHNjcmlwdD4=” không được phép; chỉ dùng https://, http://, mailto:, tel: hoặc đường dẫn trong cổng
      directives/2026/tong-ve-sinh.md:9:79 error link-scheme
        liên kết “file:///C:/van-thu/so-do.pdf” không được phép; chỉ dùng https://, http://, mailto:, tel: hoặc đường dẫn trong cổng
      directives/2026/tong-ve-sinh.md:11:5 error link-scheme
        liên kết “/van-ban/” bắt đầu bằng “/”; viết đường dẫn tính từ tệp này, như ../../files/x.pdf hoặc ../2025/y.md
      directives/2026/tong-ve-sinh.md:11:29 error link-scheme
        liên kết “../../../phuong-khac/ward.yaml” dẫn ra ngoài thư mục của phường; chỉ dẫn tới tệp của chính phường
      directives/2026/tong-ve-sinh.md:11:77 error link-scheme
        liên kết “ftp://tep.example/a” không được phép; chỉ dùng https://, http://, mailto:, tel: hoặc đường dẫn trong cổng
      directives/2026/tong-ve-sinh.md:15:17 error link-scheme
        liên kết không được có tên người dùng hay mật khẩu trước “@”: ai cũng đọc được; xóa phần ấy, và đổi mật khẩu nếu đã lưu
      directives/2026/tong-ve-sinh.md:15:65 error link-scheme
        liên kết không được có tên người dùng hay mật khẩu trước “@”: ai cũng đọc được; xóa phần ấy, và đổi mật khẩu nếu đã lưu
      directives/2026/tong-ve-sinh.md:15:112 error link-scheme
        liên kết không được có tên người dùng hay mật khẩu trước “@”: ai cũng đọc được; xóa phần ấy, và đổi mật khẩu nếu đã lưu"
    `);
  });

  it('shortcut-target', async () => {
    expect(await found('shortcut-target')).toMatchInlineSnapshot(`
      "ward.yaml:11:30 error shortcut-target
        lối tắt dẫn tới “pages/gioi-thiu.md”, mà trên cổng không có; có phải “pages/gioi-thieu.md”?
      ward.yaml:12:33 error shortcut-target
        lối tắt dẫn tới “gio-lam-viec-cua-phuong/”, mà trên cổng không có; viết tệp của phường như pages/lien-he.md, địa chỉ trên cổng như don-vi/cong-an/, hoặc địa chỉ đầy đủ bắt đầu bằng https://
      ward.yaml:13:28 error shortcut-target
        lối tắt dẫn tới “https://portal.example/phuong-thu/don-vi/cong-a/”, mà trên cổng không có; có phải “don-vi/cong-an/”?"
    `);
  });

  it('shortcut-target repeats nothing of a link with a password', async () => {
    const read = await readFixture('shortcut-target');
    const ward = { ...read.ward!, shortcuts: [{ title: 'Kho', link: 'https://ten:mat-khau@kho.example/' }] };
    const [offence] = checkWard({ ...read, ward }, { now, rules: [shortcutTarget] });
    expect(offence?.message).toMatch(/^lối tắt không được có tên người dùng hay mật khẩu/);
    expect(offence?.message).not.toContain('mat-khau');
  });

  it('empty-search', async () => {
    expect(await found('empty-search')).toMatchInlineSnapshot(`
      "ward.yaml:7:5 warning empty-search
        chưa có tên, tóm tắt hay số văn bản nào đủ các chữ “cắt nước”, nên trang chủ không nêu câu này; viết lại bằng chữ có trong tên, hoặc thêm chữ ấy vào summary của văn bản, trang trả lời
      ward.yaml:10:5 warning empty-search
        chưa có tên, tóm tắt hay số văn bản nào đủ các chữ “chợ đêm”, nên trang chủ không nêu câu này; viết lại bằng chữ có trong tên, hoặc thêm chữ ấy vào summary của văn bản, trang trả lời"
    `);
  });

  it('link-target', async () => {
    expect(await found('link-target')).toMatchInlineSnapshot(`
      "directives/2026/dia-chi.md:9:5 error link-target
        liên kết chưa có nơi đến; viết nơi đến trong ngoặc tròn, hoặc bỏ ngoặc vuông
      directives/2026/dia-chi.md:9:58 error link-target
        không có địa chỉ “../../van-ban/nam/1999/” trên cổng; để dẫn tới một văn bản, viết đường dẫn tới tệp .md của nó
      directives/2026/dia-chi.md:9:137 error link-target
        không có địa chỉ “../../van-ban/loai/giay-moi/” trên cổng; để dẫn tới một văn bản, viết đường dẫn tới tệp .md của nó
      directives/2026/dia-chi.md:11:5 error link-target
        “phu-luc.pdf” không nằm trong files/; chép tệp vào đó rồi viết ../../files/phu-luc.pdf
      directives/2026/dia-chi.md:11:29 error link-target
        “K%E1%BA%BF%20ho%E1%BA%A1ch%20s%E1%BB%91%201.pdf” không nằm trong files/; hãy viết ../../files/2026/Kế%20hoạch%20số%201.pdf
      directives/2026/tong-ve-sinh.md:16:1 error link-target
        không có tệp “directives/2025/tong-ve-sin.md”; có phải “directives/2025/tong-ve-sinh.md”?
      directives/2026/tong-ve-sinh.md:16:36 error link-target
        không có mục “#muc-ii” trong directives/2025/tong-ve-sinh.md; có phải “#muc-i”?
      directives/2026/tong-ve-sinh.md:16:75 error link-target
        không có mục “#muc-3” trong directives/2026/tong-ve-sinh.md; có phải “#muc-1”?
      directives/2026/tong-ve-sinh.md:17:1 error link-target
        không có tệp “2026/Kế hoạch số 2.pdf” trong files/; có phải “2026/Kế hoạch số 1.pdf”?
      directives/2026/tong-ve-sinh.md:17:46 error link-target
        không có địa chỉ “../../linh-vuc/giao-duc/” trên cổng; để dẫn tới một văn bản, viết đường dẫn tới tệp .md của nó
      directives/2026/tong-ve-sinh.md:17:84 error link-target
        không có địa chỉ “../../gioi-thieu” trên cổng; để dẫn tới một văn bản, viết đường dẫn tới tệp .md của nó
      directives/2026/tong-ve-sinh.md:17:111 error link-target
        không có tệp “directives/2026/khong-biet/o-dau.md”; kiểm tra lại đường dẫn
      directives/2026/tong-ve-sinh.md:17:139 error link-target
        không có tệp “directives/2026/noi-quy.md”; kiểm tra lại đường dẫn"
    `);
  });
});
