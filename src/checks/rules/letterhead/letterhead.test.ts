import { describe, expect, it } from 'vitest';
import { found } from '../../../tests/check-fixture.ts';

describe('the letterhead', () => {
  it('code-form', async () => {
    expect(await found('code-form')).toMatchInlineSnapshot(`
      "directives/2026/so-la.md:7:7 warning code-form
        “Số 12 của phường” không giống số, ký hiệu nào; dạng thường gặp: 45/KH-UBND, 3197/UBND-VX, 06-CTr/TU, hoặc /UBND-VX khi chưa có số
      directives/2026/thua-chu-so.md:7:7 warning code-form
        thừa chữ “Số” ở trước; hãy viết 403/TB-UBND, hoặc chạy npm run check -- --fix"
    `);
  });

  it('day-blank', async () => {
    expect(await found('day-blank')).toMatchInlineSnapshot(`
      "directives/2026/chi-nam.md:5:9 warning day-blank
        chưa có ngày, tháng ban hành; khi biết, viết đủ như 2026-12-17
      directives/2026/chi-thang.md:5:9 warning day-blank
        chưa có ngày ban hành; khi biết, viết đủ như 2026-08-17"
    `);
  });

  it('number-blank', async () => {
    expect(await found('number-blank')).toMatchInlineSnapshot(`
      "directives/2026/chua-so.md:7:7 warning number-blank
        chưa có số; trang sẽ ghi “chưa có số”. Khi văn thư cấp số, điền vào trước dấu “/” hoặc “-”
      directives/2026/dang-uy.md:7:7 warning number-blank
        chưa có số; trang sẽ ghi “chưa có số”. Khi văn thư cấp số, điền vào trước dấu “/” hoặc “-”"
    `);
  });

  it('number-zero', async () => {
    expect(await found('number-zero')).toMatchInlineSnapshot(`
      "directives/2026/dang-uy.md:7:7 warning number-zero
        số nhỏ hơn 10 phải có số 0 phía trước (Nghị định 30/2020/NĐ-CP); hãy viết 06-TB/ĐU
      directives/2026/thieu.md:7:7 warning number-zero
        số nhỏ hơn 10 phải có số 0 phía trước (Nghị định 30/2020/NĐ-CP); hãy viết 05/TB-UBND"
    `);
  });

  it('code-type', async () => {
    expect(await found('code-type')).toMatchInlineSnapshot(`
      "directives/2026/cv.md:7:7 warning code-type
        số, ký hiệu của công văn không ghi “CV”; dạng đúng: 12/UBND-VP (cơ quan ban hành, rồi đơn vị soạn)
      directives/2026/tb.md:7:7 warning code-type
        ký hiệu “TB” là của thông báo, còn tên loại là công văn; sửa type: thong-bao, hoặc bỏ “TB” khỏi số, ký hiệu"
    `);
  });

  it('title-form', async () => {
    expect(await found('title-form')).toMatchInlineSnapshot(`
      "directives/2026/nhac-so.md:2:8 warning title-form
        trích yếu nhắc lại số, ký hiệu của chính văn bản; bỏ đi, số đã có ở khóa code
      directives/2026/ve-viec-dai.md:2:8 warning title-form
        bỏ “Về việc”, chỉ viết Tổ chức hội nghị V/v rác; hoặc chạy npm run check -- --fix
      directives/2026/ve-viec.md:2:8 warning title-form
        bỏ “V/v”, chỉ viết Tổng vệ sinh môi trường; hoặc chạy npm run check -- --fix"
    `);
  });

  it('title-sentences', async () => {
    expect(await found('title-sentences')).toMatchInlineSnapshot(`
      "directives/2026/hai-cau.md:2:8 error title-sentences
        trích yếu có 2 câu; chỉ giữ câu nêu nội dung, có lẽ là “Mở lại chợ phường.”, chuyển phần còn lại xuống nội dung
      directives/2026/ket-thuc.md:2:8 error title-sentences
        trích yếu có 3 câu; chỉ giữ câu nêu nội dung, có lẽ là “Cắt nước để thay ống.”, chuyển phần còn lại xuống nội dung"
    `);
  });

  it('title-recipients', async () => {
    expect(await found('title-recipients')).toMatchInlineSnapshot(`
      "directives/2026/lan-chu-hoa.md:2:8 error title-recipients
        trích yếu lẫn cả “Nơi nhận”; cắt từ chỗ ấy, danh sách nơi nhận ghi ở khóa recipients
      directives/2026/lan.md:2:8 error title-recipients
        trích yếu lẫn cả “Nơi nhận”; cắt từ chỗ ấy, danh sách nơi nhận ghi ở khóa recipients"
    `);
  });

  it('empty-body', async () => {
    expect(await found('empty-body')).toMatchInlineSnapshot(`
      "directives/2026/ban-nhap.md:9:1 error empty-body
        không có nội dung nào dưới phần đầu; chép nội dung văn bản vào, hoặc nhập lại từ tệp gốc (npm run import)
      directives/2026/trong.md:8:1 error empty-body
        không có nội dung nào dưới phần đầu; chép nội dung văn bản vào, hoặc nhập lại từ tệp gốc (npm run import)"
    `);
  });
});
