import { describe, expect, it } from 'vitest';
import { found } from '../../../tests/check-fixture.ts';

describe('front matter', () => {
  it('brand-contrast', async () => {
    expect(await found('brand-contrast')).toMatchInlineSnapshot(`
      "ward.yaml:5:8 error brand-contrast
        màu #f2a33a nhạt quá, chữ khó đọc: độ tương phản 1,72, cần ít nhất 4,5; hãy viết "#8c5f22""
    `);
  });

  it('yaml-syntax', async () => {
    expect(await found('yaml-syntax')).toMatchInlineSnapshot(`
      "directives/2026/chay-ma.md:1:1 error yaml-syntax
        dòng đầu tiên phải chỉ có “---”, không có gì theo sau
      directives/2026/chua-dong.md:1:1 error yaml-syntax
        phần thông tin đầu tệp chưa đóng; thêm một dòng chỉ có “---” ngay trước nội dung
      directives/2026/dau-sao.md:2:8 error yaml-syntax
        dấu “*” ở đầu có nghĩa riêng; đặt cả nội dung trong ngoặc kép
      directives/2026/dau-thang.md:2:11 error yaml-syntax
        nội dung có dấu “#” đứng sau dấu cách nên phần “#5 tổng vệ sinh môi trường trước ngày khai giảng” bị mất; đặt cả nội dung trong ngoặc kép, như title: "Tổ #5 tổng vệ sinh môi trường trước ngày khai giảng". Nếu là lời ghi chú thì chuyển lên một dòng riêng
      directives/2026/dong-trong-dau-tep.md:1:1 error yaml-syntax
        dòng đầu tiên của tệp phải là “---”; xóa các dòng trống hoặc dấu cách ở trước nó
      directives/2026/hai-cham.md:2:8 error yaml-syntax
        nội dung có dấu “:” nên phải đặt trong ngoặc kép; hãy viết title: "Kết luận: giao các phòng"
      directives/2026/hai-dong.md:3:1 error yaml-syntax
        dòng này không có khóa; nếu là phần nối của “title” ở dòng trên thì viết liền vào cuối dòng ấy, không xuống dòng
      directives/2026/khoa-lap.md:4:1 error yaml-syntax
        khóa này đã có ở trên; giữ lại một
      directives/2026/khong-co-thong-tin.md:1:1 error yaml-syntax
        tệp phải mở đầu bằng phần thông tin giữa hai dòng “---”; chép phần này từ một tệp có sẵn
      directives/2026/lien-khoa.md:3:5 error yaml-syntax
        sau dấu “:” phải có một dấu cách; hãy viết type: thong-bao
      directives/2026/ngoac-chua-dong.md:2:8 error yaml-syntax
        dấu " mở ở đây chưa đóng; thêm " ở cuối nội dung, và viết cả nội dung trên một dòng
      directives/2026/ngoac-cong.md:2:8 error yaml-syntax
        ngoặc kép cong “ ” của Word không đóng khung được nội dung; hãy viết title: "Kết luận: tổng vệ sinh", hoặc chạy npm run check -- --fix
      directives/2026/ngoac-kep.md:2:8 error yaml-syntax
        ngoặc kép đóng lại trước khi hết nội dung; hãy viết title: 'Thực hiện phong trào "Ngày Chủ nhật xanh"'
      directives/2026/phim-tab.md:4:1 error yaml-syntax
        dòng này thụt vào bằng phím Tab; thay bằng dấu cách (hai dấu cách cho mỗi cấp), hoặc chạy npm run check -- --fix
      directives/2026/thut-le.md:3:3 error yaml-syntax
        dòng này thụt vào thừa; khóa “type” phải thẳng cột với “title”, hoặc chạy npm run check -- --fix
      references.yaml:2:10 error yaml-syntax
        nội dung có dấu “:” nên phải đặt trong ngoặc kép; hãy viết title: "Về đột phá: khoa học, công nghệ""
    `);
  });

  it('unknown-key', async () => {
    expect(await found('unknown-key')).toMatchInlineSnapshot(`
      "directives/2026/khoa-tieng-viet.md:2:1 error unknown-key
        khóa “Title” ở đây viết là “title”, mà “title” đã có rồi; giữ lại một
      directives/2026/khoa-tieng-viet.md:7:1 error unknown-key
        khóa “Số, ký hiệu” ở đây viết là “code”; đổi tên khóa, hoặc chạy npm run check -- --fix
      directives/2026/khoa-tieng-viet.md:8:1 error unknown-key
        khóa “ngay ban hanh” ở đây viết là “issued”; đổi tên khóa, hoặc chạy npm run check -- --fix
      directives/2026/khoa-tieng-viet.md:9:1 error unknown-key
        khóa “Kính gửi” ở đây viết là “to”; đổi tên khóa, hoặc chạy npm run check -- --fix
      directives/2026/khoa-tieng-viet.md:10:1 error unknown-key
        khóa “Nơi nhận” ở đây viết là “recipients”; đổi tên khóa, hoặc chạy npm run check -- --fix
      directives/2026/khoa-tieng-viet.md:11:1 error unknown-key
        khóa “Người ký” ở đây viết là “signer”, mà “signer” đã có rồi; giữ lại một
      directives/2026/khoa-tieng-viet.md:13:1 error unknown-key
        khóa “Độ khẩn” ở đây viết là “urgency”; đổi tên khóa, hoặc chạy npm run check -- --fix
      directives/2026/khoa-tieng-viet.md:14:1 error unknown-key
        khóa “Chủ đề” ở đây viết là “topics”; đổi tên khóa, hoặc chạy npm run check -- --fix
      directives/2026/khoa-tieng-viet.md:15:1 error unknown-key
        khóa “Lĩnh vực” ở đây viết là “fields”; đổi tên khóa, hoặc chạy npm run check -- --fix
      directives/2026/khoa-tieng-viet.md:17:3 error unknown-key
        khóa “Họ và tên” ở đây viết là “name”; đổi tên khóa, hoặc chạy npm run check -- --fix
      directives/2026/khoa-tieng-viet.md:20:5 error unknown-key
        khóa “Tên tệp” ở đây viết là “title”, mà “title” đã có rồi; giữ lại một
      directives/2026/tong-ve-sinh.md:7:1 error unknown-key
        khóa “so-hieu” ở đây viết là “code”; đổi tên khóa, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:9:3 error unknown-key
        khóa “chuc-vu” ở đây viết là “position”; đổi tên khóa, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:12:37 error unknown-key
        không có khóa “tittle”; có phải “title”?
      news/2026/don-duong.md:4:1 error unknown-key
        không có khóa “sumary”; có phải “summary”?
      pages/lien-he.md:3:1 error unknown-key
        không có khóa “draft”; các khóa có thể dùng: title, summary, allow
      references.yaml:2:3 error unknown-key
        không có khóa “tilte”; có phải “title”?
      ward.yaml:6:3 error unknown-key
        không có khóa “fone”; có phải “phone”?"
    `);
  });

  it('missing-key', async () => {
    expect(await found('missing-key')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:2:1 error missing-key
        thiếu issuer (cơ quan ban hành); thêm một dòng như issuer: Ủy ban nhân dân phường Mẫu
      directives/2026/tong-ve-sinh.md:2:1 error missing-key
        thiếu published (ngày đăng); thêm một dòng như published: 2026-08-25
      directives/2026/tong-ve-sinh.md:2:1 error missing-key
        thiếu type (tên loại); thêm một dòng như type: thong-bao
      directives/2026/tong-ve-sinh.md:5:5 error missing-key
        thiếu attachments › mục 1 › title (tên tệp); thêm một dòng như title: Phụ lục kèm theo
      directives/2026/tong-ve-sinh.md:7:3 error missing-key
        thiếu withdrawn › reason (lý do); thêm một dòng như reason: Vì sao, trong một câu
      news/don-duong.md:1:1 error missing-key
        thiếu published (ngày đăng); thêm một dòng như published: 2026-08-25
      news/don-duong.md:1:1 error missing-key
        thiếu title (tiêu đề); thêm một dòng như title: Tổng vệ sinh đường phố, ngõ xóm sáng Chủ nhật
      pages/lien-he.md:2:1 error missing-key
        thiếu title (tên trang); thêm một dòng như title: Tổng vệ sinh đường phố, ngõ xóm sáng Chủ nhật
      ward.yaml:1:1 error missing-key
        thiếu city; thêm một dòng như city: Thành phố Mẫu
      ward.yaml:1:1 error missing-key
        thiếu url; thêm một dòng như url: https://portal.example/phuong-mau/
      ward.yaml:4:5 error missing-key
        thiếu units › mục 1 › id; thêm một dòng như id: van-phong"
    `);
  });

  it('invalid-value', async () => {
    expect(await found('invalid-value')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:2:7 error invalid-value
        title: để trống; xóa dòng này hoặc điền nội dung
      directives/2026/tong-ve-sinh.md:3:7 error invalid-value
        type: “thong-baoo” không phải một loại văn bản; các loại thường dùng: cong-van, thong-bao, ke-hoach, quyet-dinh, nghi-quyet, chi-thi, bao-cao, to-trinh, giay-moi, huong-dan, khac; có phải “thong-bao”?
      directives/2026/tong-ve-sinh.md:6:8 error invalid-value
        place: “true” không phải chữ; đặt trong ngoặc kép, như "true"
      directives/2026/tong-ve-sinh.md:7:9 error invalid-value
        issued: “20/8/2026” không phải ngày dạng 2025-12-31 (hoặc 2025-12, 2025); hãy viết 2026-08-20, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:8:12 error invalid-value
        effective: không có ngày “30/02/2026”: tháng 2/2026 chỉ có 28 ngày; xem lại bản giấy
      directives/2026/tong-ve-sinh.md:9:12 error invalid-value
        published: “21.08.2026” không phải ngày dạng 2026-01-05 hoặc 2026-01-05T07:30+07:00; hãy viết 2026-08-21, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:10:5 error invalid-value
        to: “Các tổ dân phố” phải là danh sách; dưới dòng “to:” viết mỗi mục một dòng: “  - Các tổ dân phố”, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:13:5 error invalid-value
        recipients › mục 2: “Lưu: VT” không phải chữ; đặt trong ngoặc kép, như "Lưu: VT"
      directives/2026/tong-ve-sinh.md:14:9 error invalid-value
        signer: “Lê Văn Thảo” phải viết thành các dòng thụt vào; dưới dòng “signer:” viết “  position: ” và chức vụ, rồi “  name: ” và họ tên, như “  name: Lê Văn Thảo”
      directives/2026/tong-ve-sinh.md:15:10 error invalid-value
        urgency: “khản” phải viết bằng mã: khan, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:16:10 error invalid-value
        fields › mục 1: chỉ gồm chữ thường không dấu a-z, chữ số và dấu “-”, như van-hoa-xa-hoi
      directives/2026/tong-ve-sinh.md:18:5 error invalid-value
        attachments › mục 1: “tờ trình.pdf” phải viết thành hai dòng thụt vào: dòng trên là “- file: tờ trình.pdf”, dòng dưới là “title: ” và tên tệp cho người đọc, chữ title thẳng cột với chữ file
      directives/2026/tong-ve-sinh.md:19:12 error invalid-value
        channels › mục 1: “loa” phải viết bằng mã: radio, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:20:24 error invalid-value
        progress › 1 › status: “xong” phải viết bằng mã: done, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:21:8 error invalid-value
        draft: “phải” phải là true hoặc false
      news/2026/ngay-gio.md:3:12 error invalid-value
        published: “2026-11-22T07:30” không phải ngày dạng 2026-01-05 hoặc 2026-01-05T07:30+07:00; hãy viết 2026-11-22T07:30+07:00, hoặc chạy npm run check -- --fix
      news/2026/ngay-gio.md:5:10 error invalid-value
        changes › mục 1 › on: “11/2026” không phải ngày dạng 2025-12-31; cần đủ ngày, tháng, năm
      news/2026/ngay-gio.md:6:8 error invalid-value
        image: phải là đường dẫn bên trong thư mục files/, như 2026/ke-hoach.pdf; bỏ phần trước, chỉ viết 2026/a.png
      plans/2026/tuyen-truyen.md:6:12 error invalid-value
        published: “2026-08-21T07:30” không phải ngày dạng 2026-01-05 hoặc 2026-01-05T07:30+07:00; hãy viết 2026-08-21T07:30+07:00, hoặc chạy npm run check -- --fix
      plans/2026/tuyen-truyen.md:7:16 error invalid-value
        period › from: “quý III” không phải ngày dạng 2025-12-31 (hoặc 2025-12, 2025)
      plans/2026/tuyen-truyen.md:8:10 error invalid-value
        summary: dài quá 300 ký tự; hãy viết ngắn lại
      references.yaml:1:11 error invalid-value
        57-NQ/TW: “Về đột phá khoa học” phải gồm các khóa con (title, issuer, issued, url), mỗi khóa một dòng thụt vào
      references.yaml:2:22 error invalid-value
        30/2020/NĐ-CP › url: phải là một địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://
      ward.yaml:4:6 error invalid-value
        url: phải là một địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://
      ward.yaml:5:11 error invalid-value
        official: “có” phải viết là true, hoặc chạy npm run check -- --fix
      ward.yaml:6:18 error invalid-value
        contact › email: không phải địa chỉ thư điện tử, như ubnd@portal.example
      ward.yaml:8:10 error invalid-value
        units › mục 1 › id: chỉ gồm chữ thường không dấu a-z, chữ số và dấu “-”, như van-hoa-xa-hoi
      ward.yaml:9:20 error invalid-value
        editing › backend: “githup” không có trong danh sách: gitlab, github, gitea; có phải “github”?
      ward.yaml:10:9 error invalid-value
        emblem: phải là đường dẫn bên trong thư mục files/, như 2026/ke-hoach.pdf"
    `);
  });

  it('curly-quotes', async () => {
    expect(await found('curly-quotes')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:2:1 warning curly-quotes
        ngoặc kép cong “ ” của Word hiện ra trên trang như chữ thường; hãy viết title: Kết luận – giao các phòng, hoặc chạy npm run check -- --fix. Nếu ngoặc ấy là của bản giấy thì thêm ngoặc kép thẳng " ở ngoài
      directives/2026/tong-ve-sinh.md:8:3 warning curly-quotes
        ngoặc kép cong “ ” của Word hiện ra trên trang như chữ thường; hãy viết - Như trên, hoặc chạy npm run check -- --fix. Nếu ngoặc ấy là của bản giấy thì thêm ngoặc kép thẳng " ở ngoài
      ward.yaml:1:1 warning curly-quotes
        ngoặc kép cong “ ” của Word hiện ra trên trang như chữ thường; hãy viết name: Phường Thử, hoặc chạy npm run check -- --fix. Nếu ngoặc ấy là của bản giấy thì thêm ngoặc kép thẳng " ở ngoài"
    `);
  });
});
