import { expect, it } from 'vitest';
import { portalOf } from '../channels/fixtures/portal.ts';
import { renderBody } from './body.ts';

it.each([
  ['../../van-ban/nam/2026/', '/mau/van-ban/nam/2026/'],
  ['../../tim-kiem/?q=rac', '/mau/tim-kiem/?q=rac'],
  ['../../van-ban/nam/2027/', undefined],
])('a link to %s leads to %s', (url, address) => {
  const portal = portalOf({ directives: [{ id: '2026/x', body: `Xem [danh sách](${url}).` }] });
  const html = renderBody(portal.directives[0]!, portal, new Map(), (path) => `/mau/${path}`);
  expect(html).toContain('danh sách');
  expect(/href="([^"]*)"/.exec(html)?.[1]).toBe(address);
});

it.each([
  ['[Luật](https://luat.example/rac/)', 'https://luat.example/rac/'],
  ['[danh sách](../../van-ban/nam/2026/)', 'https://portal.example/mau/van-ban/nam/2026/'],
  ['[gọi](tel:19000000)', '19000000'],
  ['[viết thư](mailto:hoi@portal.example?subject=H%E1%BB%8Fi)', 'hoi@portal.example'],
  // What is written already is not written twice.
  ['[1900 0000](tel:19000000)', undefined],
  ['[hoi@portal.example](mailto:hoi@portal.example)', undefined],
  ['[luat.example/rac](https://www.luat.example/rac/)', undefined],
  ['[mục 2](#muc-2)', undefined],
])('on paper %s is followed by %s', (body, written) => {
  const portal = portalOf({ directives: [{ id: '2026/x', body }] });
  const html = renderBody(portal.directives[0]!, portal, new Map(), (path) => `/mau/${path}`);
  expect(/data-written="([^"]*)"/.exec(html)?.[1]).toBe(written);
});
