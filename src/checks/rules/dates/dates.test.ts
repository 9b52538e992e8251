import { describe, expect, it } from 'vitest';
import { found } from '../../../tests/check-fixture.ts';

describe('dates', () => {
  it('undated', async () => {
    expect(await found('undated')).toMatchInlineSnapshot(`
      "directives/2026/chua-co-ngay.md:2:8 warning undated
        chưa có ngày ban hành; trang sẽ ghi “chưa có ngày”. Khi biết, thêm issued: 2025-12-17 (hoặc 2025-12, 2025)"
    `);
  });

  it('date-order', async () => {
    expect(await found('date-order')).toMatchInlineSnapshot(`
      "directives/2026/het-truoc.md:8:10 error date-order
        expires (31/08/2026) trước effective (01/09/2026); kiểm tra lại hai ngày, hoặc đổi chỗ chúng
      directives/2026/hop-to.md:9:34 error date-order
        when › mục 2 › to (07:30 ngày 02/09/2026) trước from (19:30 ngày 02/09/2026); kiểm tra lại hai lúc, hoặc đổi chỗ chúng
      plans/2026/tuyen-truyen.md:7:32 error date-order
        period › until (tháng 9/2026) trước period › from (tháng 10/2026); kiểm tra lại hai ngày, hoặc đổi chỗ chúng
      ward.yaml:5:51 error date-order
        notice › until (24/08/2096) trước notice › from (25/08/2096); kiểm tra lại hai ngày, hoặc đổi chỗ chúng"
    `);
  });

  it('future-date', async () => {
    expect(await found('future-date')).toMatchInlineSnapshot(`
      "directives/2026/dinh-chinh.md:8:10 warning future-date
        ngày đính chính 22/08/2096 chưa tới; kiểm tra lại ngày
      directives/2026/ky-sau.md:5:9 warning future-date
        ngày ban hành 22/08/2026 sau ngày đăng 21/08/2026; kiểm tra lại ngày
      news/phat.md:5:25 warning future-date
        ngày phát hành 22/08/2096 chưa tới; kiểm tra lại ngày
      ward.yaml:5:33 warning future-date
        thông báo khẩn đã hết hạn từ 24/08/2026 và không còn hiện; xóa khóa notice"
    `);
  });

  it('impossible-date', async () => {
    expect(await found('impossible-date')).toMatchInlineSnapshot(`
      "directives/2026/hop.md:9:10 warning impossible-date
        không có ngày “31/02/2026”: tháng 2/2026 chỉ có 28 ngày; xem lại bản giấy
      directives/2026/hop.md:9:52 warning impossible-date
        không có ngày “31 tháng 4 năm 2026”: tháng 4/2026 chỉ có 30 ngày; xem lại bản giấy"
    `);
  });

  it('weekday', async () => {
    expect(await found('weekday')).toMatchInlineSnapshot(`
      "directives/2026/lich.md:9:6 warning weekday
        ngày 23/08/2026 là Chủ nhật, không phải thứ Hai; sửa thứ hoặc sửa ngày
      directives/2026/lich.md:11:1 warning weekday
        ngày 25/08/2026 là thứ Ba, không phải thứ Tư; sửa thứ hoặc sửa ngày"
    `);
  });

  it('deadline-order', async () => {
    expect(await found('deadline-order')).toMatchInlineSnapshot(`
      "directives/2026/giao-viec.md:9:1 warning deadline-order
        thời hạn 15/08/2026 trước ngày ban hành 20/08/2026; so lại hai ngày với bản giấy"
    `);
  });
});
