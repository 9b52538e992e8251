import { describe, expect, it } from 'vitest';
import { found } from '../../../tests/check-fixture.ts';

describe('letters', () => {
  it('control-character', async () => {
    expect(await found('control-character')).toMatchInlineSnapshot(`
      "directives/2026/ky-tu.md:2:24 error control-character
        có ký tự điều khiển U+001B, không hiện ra mà làm hỏng trang và bản tin; xóa và gõ lại chỗ này, hoặc chạy npm run check -- --fix
      directives/2026/ky-tu.md:5:37 error control-character
        có ký tự điều khiển U+009B, không hiện ra mà làm hỏng trang và bản tin; xóa và gõ lại chỗ này
      directives/2026/ky-tu.md:10:7 error control-character
        có ký tự điều khiển U+0000, không hiện ra mà làm hỏng trang và bản tin; xóa và gõ lại chỗ này, hoặc chạy npm run check -- --fix
      directives/2026/ky-tu.md:12:10 error control-character
        có ký tự điều khiển U+001B, không hiện ra mà làm hỏng trang và bản tin; xóa và gõ lại chỗ này
      ward.yaml:6:12 error control-character
        có ký tự điều khiển U+001B, không hiện ra mà làm hỏng trang và bản tin; xóa và gõ lại chỗ này"
    `);
  });

  it('unicode-form', async () => {
    expect(await found('unicode-form')).toMatchInlineSnapshot(`
      "directives/2026/to-hop.md:9:2 warning unicode-form
        chữ có dấu gõ bằng Unicode tổ hợp, khó tìm và dễ hiện sai; chạy npm run check -- --fix để đổi sang Unicode dựng sẵn"
    `);
  });

  it('look-alike', async () => {
    expect(await found('look-alike')).toMatchInlineSnapshot(`
      "directives/2026/chu-la.md:9:1 warning look-alike
        chữ “Ð” không phải “Đ” của tiếng Việt dù trông giống; chạy npm run check -- --fix để đổi
      directives/2026/chu-la.md:11:4 warning look-alike
        “dа” có chữ cái Hy Lạp hoặc Nga trông giống chữ Việt; gõ lại
      directives/2026/chu-la.md:13:7 warning look-alike
        có ký tự ẩn giữa các chữ; xóa và gõ lại chữ ở chỗ này"
    `);
  });

  it('double-space', async () => {
    expect(await found('double-space')).toMatchInlineSnapshot(`
      "directives/2026/thua.md:2:20 warning double-space
        có hai dấu cách liền nhau; bỏ bớt một, hoặc chạy npm run check -- --fix
      directives/2026/thua.md:9:4 warning double-space
        có hai dấu cách liền nhau; bỏ bớt một, hoặc chạy npm run check -- --fix
      directives/2026/thua.md:11:15 warning double-space
        có hai dấu cách liền nhau; bỏ bớt một, hoặc chạy npm run check -- --fix"
    `);
  });

  it('misreading', async () => {
    expect(await found('misreading')).toMatchInlineSnapshot(`
      "directives/2026/ban-quet.md:9:25 warning misreading
        “l2/8/2026” giống chữ máy quét đọc nhầm; so với bản giấy
      directives/2026/ban-quet.md:13:4 warning misreading
        “d|ân” giống chữ máy quét đọc nhầm; so với bản giấy"
    `);
  });
});
