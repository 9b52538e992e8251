import { describe, expect, it } from 'vitest';
import { found } from '../../../tests/check-fixture.ts';

describe('Markdown', () => {
  it('heading-level', async () => {
    expect(await found('heading-level')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:9:1 error heading-level
        “# THÔNG BÁO” là đề mục cấp một, chỉ dành cho tiêu đề của văn bản; hãy viết “## THÔNG BÁO”
      directives/2026/tong-ve-sinh.md:17:1 error heading-level
        đề mục “a) Tổ dân phố” nhảy cấp; hãy viết “### a) Tổ dân phố”"
    `);
  });

  it('raw-html', async () => {
    expect(await found('raw-html')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:9:13 warning raw-html
        mã HTML “<b>” sẽ hiện ra như chữ thường; hãy bỏ đi, hoặc dùng cú pháp Markdown
      directives/2026/tong-ve-sinh.md:9:21 warning raw-html
        mã HTML “</b>” sẽ hiện ra như chữ thường; hãy bỏ đi, hoặc dùng cú pháp Markdown
      directives/2026/tong-ve-sinh.md:11:1 warning raw-html
        mã HTML “<script src="https://x.example/a.js"></s” sẽ hiện ra như chữ thường; hãy bỏ đi, hoặc dùng cú pháp Markdown
      directives/2026/tong-ve-sinh.md:13:1 warning raw-html
        mã HTML “<!-- còn thiếu giờ kết thúc -->” sẽ hiện ra như chữ thường; hãy bỏ đi, hoặc dùng cú pháp Markdown"
    `);
  });

  it('single-tilde', async () => {
    expect(await found('single-tilde')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:9:12 warning single-tilde
        hai dấu “~” gạch ngang chữ “3 xe, mỗi xe 4”; muốn dấu “~” hiện ra thì viết \\~"
    `);
  });

  it('unread-marks', async () => {
    expect(await found('unread-marks')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:11:33 error unread-marks
        từ chỗ này, danh sách hay trích dẫn lồng vào nhau quá 16 tầng: dấu của các tầng sâu hơn hiện ra như chữ thường. Viết lại thành ít tầng hơn
      directives/2026/tong-ve-sinh.md:13:1201 error unread-marks
        từ chỗ này, đoạn có quá nhiều dấu Markdown (như * _ \` & < [): các dấu còn lại hiện ra như chữ thường. Bỏ bớt dấu, hoặc chia thành nhiều đoạn
      directives/2026/tong-ve-sinh.md:15:197 error unread-marks
        từ chỗ này, chữ đậm, chữ nghiêng, gạch ngang hay danh sách lồng vào nhau quá sâu: phần nằm sâu hơn còn nguyên lời nhưng không còn đậm, nghiêng hay thụt vào. Viết lại thành ít tầng hơn"
    `);
  });

  it('long-text', async () => {
    expect(await found('long-text')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:11:1 warning long-text
        đoạn này dài quá 16.000 chữ: bản đọc truyền thanh giữ nguyên phần sau như đã viết, không đổi số và chữ viết tắt thành lời. Chia thành nhiều đoạn"
    `);
  });

  it('stray-emphasis', async () => {
    expect(await found('stray-emphasis')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:9:12 warning stray-emphasis
        hai dấu “*” bị mất và chữ “3” ở giữa in nghiêng; muốn dấu “*” hiện ra thì viết \\*
      directives/2026/tong-ve-sinh.md:11:8 warning stray-emphasis
        hai dấu “*” bị mất và chữ “) và số người (” ở giữa in nghiêng; muốn dấu “*” hiện ra thì viết \\*"
    `);
  });

  it('setext-heading', async () => {
    expect(await found('setext-heading')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:9:1 warning setext-heading
        dòng gạch ngang ngay dưới biến “Các tổ dân phố thực hiện.” thành đề mục; thêm một dòng trống trước dòng gạch, hoặc viết đề mục bằng dấu #"
    `);
  });

  it('indented-text', async () => {
    expect(await found('indented-text')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:9:1 warning indented-text
        đoạn này thụt đầu dòng (phím Tab, hoặc từ bốn dấu cách) nên thành một ô chữ máy, không xuống dòng; xóa phần thụt, cổng tự trình bày đoạn văn, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:17:1 warning indented-text
        đoạn này thụt đầu dòng (phím Tab, hoặc từ bốn dấu cách) nên thành một ô chữ máy, không xuống dòng; xóa phần thụt, cổng tự trình bày đoạn văn, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:21:1 warning indented-text
        dòng này thụt đầu dòng như một đoạn mới, mà không có dòng trống ở trên nên dồn vào đoạn trước; thêm một dòng trống và xóa phần thụt, hoặc chạy npm run check -- --fix"
    `);
  });

  it('list-mark', async () => {
    expect(await found('list-mark')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:10:1 warning list-mark
        3 dòng bắt đầu bằng “•” không thành danh sách mà dồn vào một đoạn; mỗi mục phải bắt đầu bằng “- ” (dấu trừ rồi dấu cách), hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:14:1 warning list-mark
        2 dòng bắt đầu bằng “–” không thành danh sách mà dồn vào một đoạn; mỗi mục phải bắt đầu bằng “- ” (dấu trừ rồi dấu cách), hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:17:1 warning list-mark
        2 dòng bắt đầu bằng “+” không thành danh sách mà dồn vào một đoạn; mỗi mục phải bắt đầu bằng “- ” (dấu trừ rồi dấu cách), hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:26:1 warning list-mark
        2 dòng bắt đầu bằng “o” không thành danh sách mà dồn vào một đoạn; mỗi mục phải bắt đầu bằng “- ” (dấu trừ rồi dấu cách) và thẳng cột với chữ của mục trên, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:29:1 warning list-mark
        dòng bắt đầu bằng “•” không thành một mục của danh sách mà là chữ thường; mỗi mục phải bắt đầu bằng “- ” (dấu trừ rồi dấu cách), hoặc chạy npm run check -- --fix"
    `);
  });

  it('link-form', async () => {
    expect(await found('link-form')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:9:5 warning link-form
        dấu “[” chưa đóng, hoặc thiếu ngoặc của liên kết; liên kết viết liền là [chữ hiện ra](nơi đến), dấu “[” là chữ thường thì viết \\[
      directives/2026/tong-ve-sinh.md:11:10 warning link-form
        dấu “[” chưa đóng, hoặc thiếu ngoặc của liên kết; liên kết viết liền là [chữ hiện ra](nơi đến), dấu “[” là chữ thường thì viết \\["
    `);
  });
});
