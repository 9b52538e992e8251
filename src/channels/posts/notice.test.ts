import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { sizeOf } from './notice-size.ts';
import { qrCode } from './notice.ts';

/** What a telephone reads off a code drawn as the page draws it, `pixels` wide. */
function scan(url: string, pixels: number): string | undefined {
  const { size, path } = qrCode(url);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`;
  const {
    pixels: bytes,
    width,
    height,
  } = new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render();
  return jsQR(new Uint8ClampedArray(bytes), width, height)?.data;
}

test.each([
  'https://portal.example/viet-hung/ke-hoach/tuyen-truyen-nghi-quyet-72/',
  'https://congphuong.haiphong.gov.vn/phuong-ai-quoc/van-ban/2026/ke-hoach-tuyen-truyen-bao-ve-cham-soc-va-nang-cao-suc-khoe-nhan-dan/',
])('the code leads to %s', (url) => {
  // 38 mm, the smallest that is printed, as a telephone's camera sees it.
  expect(scan(url, 300)).toBe(url);
  expect(scan(url, 900)).toBe(url);
});

test.each([
  ['a short notice', 40, 0, 0, 1],
  ['a title and a summary', 90, 200, 0, 3],
  ['with work by a day', 90, 200, 3, 6],
  ['a full one', 255, 290, 4, 9],
])('the letters of %s', (_, title, say, deadlines, size) => {
  const url = 'https://portal.example/phuong-mau/van-ban/2026/lich-thu-gom-rac/';
  const due = Array.from({ length: deadlines }, () => ({ due: '15/05/2026', text: 'x'.repeat(110) }));
  const dates = ['Ban hành', 'Đăng ngày'];
  expect(sizeOf({ title: 'x'.repeat(title), say: 'x'.repeat(say), deadlines: due, dates, url })).toBe(size);
});
