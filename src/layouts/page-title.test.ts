import { expect, it } from 'vitest';
import { pageTitle } from './page-title.ts';

const long = 'Tạm ngừng cấp nước sạch để súc rửa đường ống tại cụm Bắc và cụm Giữa của phường';

it.each([
  ['Liên hệ', 'Phường Mẫu', 'Liên hệ – Phường Mẫu'],
  ['Cổng thông tin điện tử phường Mẫu', undefined, 'Cổng thông tin điện tử phường Mẫu'],
  [long, 'Phường Mẫu', 'Tạm ngừng cấp nước sạch để súc rửa đường ống tại cụm Bắc… – Phường Mẫu'],
  [`${long}, năm 2025`, 'Phường Mẫu', 'Tạm ngừng cấp nước sạch để súc rửa đường ống…, năm 2025 – Phường Mẫu'],
  [long, undefined, 'Tạm ngừng cấp nước sạch để súc rửa đường ống tại cụm Bắc và cụm Giữa…'],
])('%s, %s: %s', (title, site, shown) => {
  expect(pageTitle(title, site)).toBe(shown);
});

it('is short for a site with a long name too', () => {
  const shown = pageTitle(long, 'Cổng thông tin của các phường, xã, đặc khu trên địa bàn Thành phố Mẫu');
  expect(shown.length).toBeLessThanOrEqual(70);
  expect(shown).toMatch(/^Tạm ngừng cấp nước/);
});
