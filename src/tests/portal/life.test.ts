import { expect, test } from 'vitest';
import { readBuilt } from './built-site.ts';

/** The words of the card that tells when a document was put up, corrected and taken back. */
async function lifeOf(page: string): Promise<string[]> {
  const html = await readBuilt('phuong-mau', `${page}/index.html`);
  const card = /<h2[^>]*>Đăng và đính chính<\/h2>(.*?)<\/section>/s.exec(html)![1]!;
  return card
    .split('</li>')
    .map((step) => step.replace(/<[^>]*>/g, '').trim())
    .filter((step) => step !== '');
}

test.each([
  [
    'van-ban/2026/lich-thu-gom-rac',
    [
      '13/05/2026: đăng lên cổng thông tin',
      '20/05/2026: đính chính: Sửa giờ xe đến cụm Nam từ 20 giờ 30 thành 19 giờ 30, theo đúng bản giấy.',
    ],
  ],
  ['van-ban/2026/ngung-cap-nuoc-thang-11', ['02/11/2026: đăng lên cổng thông tin', '10/11/2026: thu hồi']],
])('the page /%s/ tells when it was put up, corrected and taken back', async (page, steps) => {
  expect(await lifeOf(page)).toEqual(steps);
});
