import { describe, expect, it } from 'vitest';
import { found } from '../../../tests/check-fixture.ts';

describe('pictures and attachments', () => {
  it('image-file', async () => {
    expect(await found('image-file')).toMatchInlineSnapshot(`
      "news/2026/don-duong.md:8:1 error image-file
        ảnh “https://anh.example/a.png” phải là tệp trong thư mục files/ của phường; chép tệp vào đó rồi viết như ../../files/anh.jpg
      news/2026/don-duong.md:10:1 error image-file
        không có tệp “hình ảnh/sân chơ.png” trong files/; có phải “hình ảnh/sân chơi.png”?
      news/2026/don-duong.md:12:1 error image-file
        tệp “so-do.pdf” không phải ảnh; dùng jpg, png, webp
      news/2026/don-duong.md:14:1 error image-file
        tệp “hình ảnh/so-do.png” thật ra là PDF; mở tệp, lưu lại đúng loại PNG rồi thay vào
      news/2026/don-duong.md:16:1 error image-file
        ảnh “../../pages/anh.png” phải là tệp trong thư mục files/ của phường; chép tệp vào đó rồi viết ../../files/anh.png
      news/2026/don-duong.md:18:1 error image-file
        địa chỉ ảnh không được có tên người dùng hay mật khẩu trước “@”: ai cũng đọc được; xóa phần ấy, và đổi mật khẩu nếu đã lưu"
    `);
  });

  it('attachment-file', async () => {
    expect(await found('attachment-file')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:10:12 error attachment-file
        không có tệp “Kế hoạch số 2.pdf” trong files/; có phải “Kế hoạch số 1.pdf”?
      directives/2026/tong-ve-sinh.md:11:12 error attachment-file
        không có tệp “phụ lục kèm theo.xlsx” trong files/; chép tệp vào đó, hoặc sửa lại tên
      directives/2026/tong-ve-sinh.md:12:12 error attachment-file
        tệp “nói dối/ảnh chụp.pdf” thật ra là PNG; mở tệp, lưu lại đúng loại PDF rồi thay vào
      directives/2026/tong-ve-sinh.md:13:12 error attachment-file
        tệp “nói dối/tờ khai.docx” không phải loại tệp mà tên nó nói; mở tệp, lưu lại đúng loại DOCX rồi thay vào
      directives/2026/tong-ve-sinh.md:14:11 error attachment-file
        tệp “cài đặt.exe” thuộc loại không được đăng; chỉ đăng pdf, docx, xlsx, pptx, odt, jpg, png, webp, mp3, m4a
      news/2026/don-duong.md:4:8 error attachment-file
        tệp “nói dối/ảnh hỏng.png” không phải loại tệp mà tên nó nói; mở tệp, lưu lại đúng loại PNG rồi thay vào
      news/2026/phat-thanh.md:4:8 error attachment-file
        không có tệp “phat-thanh.mp3” trong files/; chép tệp vào đó, hoặc sửa lại tên
      news/2026/sai-loai.md:4:8 error attachment-file
        tệp “Biểu trưng.pdf” không phải bản ghi âm; dùng mp3, m4a
      news/2026/thua-files-nua.md:4:8 error attachment-file
        không có tệp “files/2026/b.png” trong files/; bỏ “files/” ở đầu, chỉ viết 2026/b.png, và chép tệp ấy vào files/
      news/2026/thua-files.md:4:8 error attachment-file
        không có tệp “files/Biểu trưng.pdf” trong files/; bỏ “files/” ở đầu, chỉ viết Biểu trưng.pdf
      ward.yaml:5:9 error attachment-file
        tệp “Biểu trưng.pdf” không phải ảnh; dùng jpg, png, webp"
    `);
  });

  it('unread-attachment', async () => {
    expect(await found('unread-attachment')).toMatchInlineSnapshot(`
      "news/lich-kham.md:6:5 error unread-attachment
        chưa soát được dấu mật và thông tin cá nhân trong tệp “hong.pdf” nên chưa đăng được: tệp PDF hỏng, không mở được; hãy xuất lại tệp PDF"
    `);
  });

  it('attachment-metadata', async () => {
    expect(await found('attachment-metadata')).toMatchInlineSnapshot(`
      "news/mau-don.md:6:12 warning attachment-metadata
        tệp “mau-don.docx” còn ghi tên người soạn, nơi làm việc hoặc thư mục trên máy; chạy npm run check -- --fix để gỡ"
    `);
  });

  it('attachment-hidden', async () => {
    expect(await found('attachment-hidden')).toMatchInlineSnapshot(`
      "news/quy-uoc.md:6:12 error attachment-hidden
        tệp “quy-uoc.docx” còn nhận xét, vết sửa và chữ đã xóa, chữ ẩn, ai tải về cũng mở ra được; chạy npm run check -- --fix để gỡ
      news/quy-uoc.md:6:48 error attachment-hidden
        tệp “thu-chi.xlsx” còn trang tính, hàng hoặc cột ẩn, ai tải về cũng mở ra được; phần ẩn của bảng tính thì tự mở ra xem, xóa hoặc cho hiện"
    `);
  });

  it('only-images', async () => {
    expect(await found('only-images')).toMatchInlineSnapshot(`
      "directives/2026/ban-quet.md:9:1 error only-images
        nội dung chỉ có ảnh nên không tìm được, không nghe đọc được; gõ lại chữ của văn bản, ảnh quét thì đính kèm"
    `);
  });

  it('image-alt', async () => {
    expect(await found('image-alt')).toMatchInlineSnapshot(`
      "news/ra-quan.md:4:8 warning image-alt
        ảnh chưa có lời tả cho người không nhìn thấy; viết trong ảnh có gì, như “Trạm y tế nhìn từ cổng”
      news/ra-quan.md:9:1 warning image-alt
        ảnh chưa có lời tả cho người không nhìn thấy; viết trong ảnh có gì, như “Trạm y tế nhìn từ cổng”
      news/ra-quan.md:11:1 warning image-alt
        lời tả “ảnh” không nói trong ảnh có gì; viết như “Trạm y tế nhìn từ cổng”
      news/ra-quan.md:13:1 warning image-alt
        lời tả “IMG_2031.jpg” không nói trong ảnh có gì; viết như “Trạm y tế nhìn từ cổng”"
    `);
  });

  it('missing-enclosure', async () => {
    expect(await found('missing-enclosure')).toMatchInlineSnapshot(`
      "directives/2026/thieu.md:9:35 warning missing-enclosure
        văn bản ghi “gửi kèm theo” mà không có tệp đính kèm; thêm tệp vào attachments, hoặc dẫn tới văn bản ấy"
    `);
  });
});
