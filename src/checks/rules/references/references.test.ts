import { describe, expect, it } from 'vitest';
import { found } from '../../../tests/check-fixture.ts';

describe('references', () => {
  it('duplicate-subject', async () => {
    expect(await found('duplicate-subject')).toMatchInlineSnapshot(`
      "ward.yaml:8:10 error duplicate-subject
        id “van-phong” đã có trong units; hãy đặt id khác
      ward.yaml:11:10 error duplicate-subject
        id “y-te” đã có trong fields; hãy đặt id khác
      ward.yaml:16:10 error duplicate-subject
        id “to-1” đã có trong neighbourhoods; hãy đặt id khác"
    `);
  });

  it('former-portal', async () => {
    expect(await found('former-portal')).toMatchInlineSnapshot(`
      "ward.yaml:7:5 error former-portal
        “https://PORTAL.example/phuong-thu” là địa chỉ hiện nay của cổng; xóa mục này
      ward.yaml:8:5 error former-portal
        “https://cu.example/phuong-thu” đã có ở một mục đứng trước; xóa một mục
      ward.yaml:11:5 error former-portal
        cổng chỉ có một mã cũ, “thu” ở mục đứng trước; xóa ward ở mục này, hoặc thêm below nếu đây là phường sáp nhập
      ward.yaml:16:5 error former-portal
        below “sap-nhap” đã có ở một mục đứng trước; mỗi phường sáp nhập cần một thư mục riêng"
    `);
  });

  it('unknown-subject', async () => {
    expect(await found('unknown-subject')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:7:16 error unknown-subject
        ward.yaml không có “y-tee” trong fields; có phải “y-te”?
      directives/2026/tong-ve-sinh.md:8:25 error unknown-subject
        ward.yaml không có “an-toan-giao-thong” trong topics; các id đã có: phan-loai-rac. Muốn thêm thì sửa ward.yaml
      plans/2026/tuyen-truyen.md:7:8 error unknown-subject
        ward.yaml không có “phan-loai-racc” trong topics; có phải “phan-loai-rac”?"
    `);
  });

  it('unknown-reference', async () => {
    expect(await found('unknown-reference')).toMatchInlineSnapshot(`
      "directives/2026/da-rut.md:7:63 error unknown-reference
        không có văn bản “directives/2026/tong-ve-sin”; có phải “directives/2026/tong-ve-sinh”?
      directives/2026/tong-ve-sinh.md:7:12 error unknown-reference
        không có văn bản “directives/2025/tong-ve-sin”; có phải “directives/2025/tong-ve-sinh”?
      directives/2026/tong-ve-sinh.md:8:40 error unknown-reference
        không có văn bản “plans/khong-co-o-dau-ca”; nếu là số, ký hiệu của văn bản nơi khác thì viết đủ chữ hoa, như 45/KH-UBND
      news/don-duong.md:4:44 error unknown-reference
        không có văn bản “news/2026/tong-ve-sinh”; có phải “directives/2026/tong-ve-sinh”?"
    `);
  });

  it('unknown-neighbourhood', async () => {
    expect(await found('unknown-neighbourhood')).toMatchInlineSnapshot(`
      "directives/2026/tiem-chung.md:9:30 error unknown-neighbourhood
        ward.yaml không có “xom-bay” trong neighbourhoods; có phải “xom-bai”?
      directives/2026/tiem-chung.md:9:39 error unknown-neighbourhood
        ward.yaml không có “to-4” trong neighbourhoods; các id đã có: to-1, xom-bai. Dành cho người khác thì viết bằng chữ có dấu
      directives/2026/tiem-chung.md:9:45 error unknown-neighbourhood
        ward.yaml không có “Tổ dân phố số 12” trong neighbourhoods; các id đã có: to-1, xom-bai. Dành cho người khác thì viết bằng chữ có dấu"
    `);
  });

  it('reference-circle', async () => {
    expect(await found('reference-circle')).toMatchInlineSnapshot(`
      "directives/2024/noi-quy.md:7:11 error reference-circle
        replaces chạy vòng: directives/2024/noi-quy → directives/2026/noi-quy → directives/2025/noi-quy → directives/2024/noi-quy; xóa một chỗ
      directives/2026/theo-so-hai.md:8:11 error reference-circle
        replaces chạy vòng: directives/2026/theo-so-hai → directives/2026/theo-so-mot → directives/2026/theo-so-hai; xóa một chỗ
      directives/2026/tu-sua.md:7:9 error reference-circle
        amends chạy vòng: directives/2026/tu-sua → directives/2026/tu-sua; xóa một chỗ"
    `);
  });

  it('loose-exception', async () => {
    expect(await found('loose-exception')).toMatchInlineSnapshot(`
      "directives/2026/lich-truc.md:8:12 warning loose-exception
        mục này cho qua mọi “private-phone” của tệp, cả những điều chưa ai xem; thêm digest: [dtgjrbtmplff, rhjbtktjnnkn, mqmsjbntbgrs] thì chỉ cho qua 3 điều đang có"
    `);
  });

  it('unused-exception', async () => {
    expect(await found('unused-exception')).toMatchInlineSnapshot(`
      "directives/2026/lich-truc.md:8:12 warning unused-exception
        không còn “undated” nào để cho qua; xóa mục này
      directives/2026/lich-truc.md:9:35 warning unused-exception
        không còn điều nào mang mã phát hiện bcdfghjklmnp: nội dung đã đổi hoặc đã sửa; xem lại rồi chép mã mới ở lời báo, hoặc xóa mã này"
    `);
  });

  it('unknown-exception', async () => {
    expect(await found('unknown-exception')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:8:12 error unknown-exception
        không có quy tắc “day-blnk”; có phải “day-blank”?
      directives/2026/tong-ve-sinh.md:9:12 error unknown-exception
        lỗi “link-target” không cho qua được; hãy sửa lỗi ấy rồi xóa mục này
      directives/2026/tong-ve-sinh.md:10:12 error unknown-exception
        không có quy tắc “quy tắc lạ”; tên quy tắc ghi trong ngoặc ở cuối dòng báo
      directives/2026/tong-ve-sinh.md:11:12 error unknown-exception
        lỗi “personal-number” chỉ cho qua được từng điều một, nên mục này chưa cho qua điều nào; chép thêm mã phát hiện ở cuối lời báo của điều ấy, như digest: bcdfghjklmnp
      directives/2026/tong-ve-sinh.md:12:12 error unknown-exception
        lỗi “secrecy-stamp” thì một mình người biên tập không cho qua được; thêm họ tên người thứ hai đã xem và cùng chịu trách nhiệm, như confirmedBy: Nguyễn Thị Mẫu
      directives/2026/tong-ve-sinh.md:13:12 error unknown-exception
        lỗi “unread-attachment” phải do hai người cho qua, mà confirmedBy lại là chính người biên tập; ghi họ tên người thứ hai đã xem và cùng chịu trách nhiệm"
    `);
  });

  it('unknown-task', async () => {
    expect(await found('unknown-task')).toMatchInlineSnapshot(`
      "directives/2026/don-rac.md:9:3 warning unknown-task
        văn bản không có việc nào mang mã “nao-vet-18-ho-ga-quanh-7547”; tiến độ này đang được ghi cho việc “nao-vet-20-ho-ga-quanh-3003” vì gần giống. Đúng việc ấy thì đổi mã thành nao-vet-20-ho-ga-quanh-3003, không đúng thì xóa
      directives/2026/don-rac.md:11:3 warning unknown-task
        văn bản không có việc nào mang mã “kiem-tra-bep-an-cac-truong-0000” nên tiến độ này không hiện; đổi thành mã đúng, việc đã bỏ thì xóa. Các mã chưa có tiến độ: phat-to-roi-phan-loai-rac-9d58, bao-cao-ket-qua-truoc-ngay-94ed
      directives/2026/khong-giao-viec.md:9:3 warning unknown-task
        văn bản không có việc nào mang mã “phat-to-roi-phan-loai-rac-1111” nên tiến độ này không hiện; máy không thấy việc nào được giao, hãy xóa mã ấy
      directives/2026/sua-viec.md:9:9 warning unknown-task
        văn bản không có việc nào mang mã “cat-tia-20-cay-quanh-bien-7547”; mục sửa này đang sửa việc “cat-tia-20-cay-quanh-dinh-c6d1” vì gần giống. Đúng việc ấy thì đổi mã thành cat-tia-20-cay-quanh-dinh-c6d1, không đúng thì xóa
      directives/2026/sua-viec.md:11:9 warning unknown-task
        văn bản không có việc nào mang mã “quet-don-nha-van-hoa-0000” nên mục sửa này không có tác dụng; đổi thành mã đúng, việc đã bỏ thì xóa. Các mã chưa sửa: lau-bien-ten-ngo-d690
      directives/2026/sua-viec.md:16:3 warning unknown-task
        văn bản không có việc nào mang mã “cat-tia-22-cay-quanh-dinh-0c55”; tiến độ này đang được ghi cho việc “cat-tia-20-cay-quanh-dinh-c6d1” vì gần giống. Đúng việc ấy thì đổi mã thành cat-tia-20-cay-quanh-dinh-c6d1, không đúng thì xóa
      directives/2026/sua-viec.md:18:3 warning unknown-task
        văn bản không có việc nào mang mã “truc-dem-o-ben-do-0000”; tiến độ này đang được ghi cho việc “truc-dem-o-ben-do-f3fb” vì gần giống. Đúng việc ấy thì đổi mã thành truc-dem-o-ben-do-f3fb, không đúng thì xóa"
    `);
  });

  it('unknown-unit', async () => {
    expect(await found('unknown-unit')).toMatchInlineSnapshot(`
      "directives/2026/phan-cong.md:9:1 warning unknown-unit
        ward.yaml không có đơn vị “Phòng Văn hoá - Xã hộ”; có phải “Phòng Văn hóa - Xã hội”? Nếu đó là một cách gọi khác thì thêm vào aliases"
    `);
  });
});
