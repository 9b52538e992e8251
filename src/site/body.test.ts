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
