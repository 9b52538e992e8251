import { describe, expect, it } from 'vitest';
import { found, table, twoOfOneAddress } from '../../../tests/check-fixture.ts';
import { checkWard } from '../../check-ward.ts';

describe('addresses and numbers', () => {
  it('id-form', async () => {
    expect(await found('id-form')).toMatchInlineSnapshot(`
      "directives/2026/Kế hoạch số 1.md:0:0 error id-form
        tên tệp chỉ gồm chữ thường không dấu a-z, chữ số và “-”; hãy đổi thành 2026/ke-hoach-so-1.md
      directives/2026/Lich-Tiem.md:0:0 error id-form
        tên tệp chỉ gồm chữ thường không dấu a-z, chữ số và “-”; hãy đổi thành 2026/lich-tiem.md
      directives/2026/thu--gom-rac.md:0:0 error id-form
        tên tệp chỉ gồm chữ thường không dấu a-z, chữ số và “-”; hãy đổi thành 2026/thu-gom-rac.md
      directives/Năm 2026/đường hoa.md:0:0 error id-form
        tên tệp chỉ gồm chữ thường không dấu a-z, chữ số và “-”; hãy đổi thành nam-2026/duong-hoa.md"
    `);
  });

  it('id-clash', async () => {
    expect(table(checkWard(await twoOfOneAddress()))).toMatchInlineSnapshot(`
      "directives/2026/Lich-tiem.md:0:0 error id-form
        tên tệp chỉ gồm chữ thường không dấu a-z, chữ số và “-”; hãy đổi thành 2026/lich-tiem.md
      directives/2026/lich-tiem.md:0:0 error id-clash
        trùng địa chỉ với directives/2026/Lich-tiem.md (chỉ khác chữ hoa, chữ thường hoặc cách gõ dấu); hãy đổi tên một tệp"
    `);
  });

  it('id-reserved', async () => {
    expect(await found('id-reserved')).toMatchInlineSnapshot(`
      "directives/2026/doi-ten.md:7:12 error id-reserved
        địa chỉ cũ “nam/2025” là của chính cổng nên chưa từng là của một văn bản; hãy xóa, hoặc viết đúng tên tệp cũ
      directives/2026/kenh.md:0:0 error id-reserved
        tên không được kết thúc bằng “kenh” vì đó là địa chỉ của kênh; hãy đổi tên
      directives/loai/thong-bao/x.md:0:0 error id-reserved
        tên không được bắt đầu bằng “loai/” vì đó là địa chỉ của danh sách; hãy đổi tên
      directives/nam/2026.md:0:0 error id-reserved
        tên không được bắt đầu bằng “nam/” vì đó là địa chỉ của danh sách; hãy đổi tên
      directives/trang.md:0:0 error id-reserved
        tên không được bắt đầu bằng “trang/” vì đó là địa chỉ của danh sách; hãy đổi tên
      news/2026/nghe.md:0:0 error id-reserved
        tên không được kết thúc bằng “nghe” vì đó là địa chỉ của kênh; hãy đổi tên
      pages/404.md:0:0 error id-reserved
        “404” là một mục có sẵn của cổng; hãy đặt tên khác cho trang
      pages/tim-kiem.md:0:0 error id-reserved
        “tim-kiem” là một mục có sẵn của cổng; hãy đặt tên khác cho trang
      plans/to-roi.md:0:0 error id-reserved
        tên không được kết thúc bằng “to-roi” vì đó là địa chỉ của kênh; hãy đổi tên"
    `);
  });

  it('address-taken', async () => {
    expect(await found('address-taken')).toMatchInlineSnapshot(`
      "directives/2026/lich-tiem.md:7:12 error address-taken
        địa chỉ cũ “2026/lich-tiem-chung” đang là của directives/2026/lich-tiem-chung.md; hãy xóa ở một nơi
      directives/2026/tiem-chung.md:7:12 error address-taken
        địa chỉ cũ “2026/tiem” đang là của directives/2026/lich-tiem.md; hãy xóa ở một nơi"
    `);
  });

  it('duplicate-code', async () => {
    expect(await found('duplicate-code')).toMatchInlineSnapshot(`
      "directives/2026/hai.md:7:7 error duplicate-code
        cùng số, cùng cơ quan, cùng năm với directives/2026/mot.md; so lại với bản giấy, gõ nhầm số thì sửa. Một văn bản có hai tệp thì giữ một: tệp kia chưa lên cổng thì xóa, đã lên cổng thì thu hồi (withdrawn)
      directives/2026/mot.md:7:7 error duplicate-code
        cùng số, cùng cơ quan, cùng năm với directives/2026/hai.md; so lại với bản giấy, gõ nhầm số thì sửa. Một văn bản có hai tệp thì giữ một: tệp kia chưa lên cổng thì xóa, đã lên cổng thì thu hồi (withdrawn)"
    `);
  });

  it('duplicate-document', async () => {
    expect(await found('duplicate-document')).toMatchInlineSnapshot(`
      "directives/2026/hai.md:2:8 warning duplicate-document
        chưa có số mà cùng trích yếu, cùng cơ quan, cùng tháng với directives/2026/mot.md; có phải một văn bản đăng hai lần? Nếu phải thì giữ một: tệp kia chưa lên cổng thì xóa, đã lên cổng thì thu hồi (withdrawn)
      directives/2026/mot.md:2:8 warning duplicate-document
        chưa có số mà cùng trích yếu, cùng cơ quan, cùng tháng với directives/2026/hai.md; có phải một văn bản đăng hai lần? Nếu phải thì giữ một: tệp kia chưa lên cổng thì xóa, đã lên cổng thì thu hồi (withdrawn)"
    `);
  });
});
