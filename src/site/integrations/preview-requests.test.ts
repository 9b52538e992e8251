import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { projectRoot } from '../../cache/project.ts';
import { redirection, refusal } from './preview-requests.ts';

const asked = (url: string, host = 'localhost:4321'): number | undefined =>
  refusal({ url, headers: { host } } as IncomingMessage, projectRoot(), '/phuong-mau/');

it.each([
  ['/phuong-mau/', undefined],
  ['/phuong-mau/van-ban/2026/x/', undefined],
  ['/phuong-mau/favicon.svg', undefined],
  ['/phuong-mau/admin/form.js', undefined],
  ['/phuong-mau/.well-known/x', undefined],
  ['/@vite/client', undefined],
  ['/@id/astro:scripts/page.js', undefined],
  ['/src/components/site/Footer.astro?astro&type=style&index=0&lang.css', undefined],
  ['/src/search/browser/suggest/suggest.browser.ts?worker&url', undefined],
  ['/src/cache/memory.ts', undefined],
  ['/src/styles/fonts/be-vietnam-pro-400.woff2', undefined],
  ['/node_modules/vite/dist/client/env.mjs', undefined],
  ['/package.json', 404],
  ['/phuong-mau/package.json', 404],
  ['/phuong-mau//package.json', 404],
  ['/phuong-mau/%70ackage.json', 404],
  ['/package.json?raw', 404],
  ['/phuong-mau/content/README.md', 404],
  ['/README.md?url', 404],
  ['/src/commands/dev.ts', 404],
  ['/src/components/site/Footer.astro?raw', 404],
  ['/node_modules/vite/package.json', 404],
  ['/@fs/etc/passwd', 404],
  ['/phuong-mau/@fs/etc/passwd?raw', 404],
  ['/.git/config', 404],
  ['/phuong-mau/.env', 404],
  ['/__open-in-editor?file=package.json', 404],
  ['/phuong-mau/__open-in-editor?file=package.json', 404],
  ['/phuong-mau/%', 400],
  ['/phuong-mau/%00', 400],
  ['/phuong-mau/..%2fpackage.json', 400],
  [`/phuong-mau/${'a'.repeat(9_000)}`, undefined],
])('the preview answers %.60s: %s', (url, status) => {
  expect(asked(url)).toBe(status);
});

const visit = (url: string): IncomingMessage =>
  ({ url, method: 'GET', headers: { accept: 'text/html,*/*' } }) as IncomingMessage;

it.each([
  ['/', '/phuong-mau/'],
  ['/phuong-mau', '/phuong-mau/'],
  ['/phuong-mau/van-ban?trang=2', '/phuong-mau/van-ban/?trang=2'],
  ['/phuong-mau//xa', '/phuong-mau//xa/'],
  ['/phuong-mau/', undefined],
  ['/phuong-mau/mau.css', undefined],
  ['/phuong-mau/@vite/client', undefined],
  ['/@vite/client', undefined],
  ['//xa.example', undefined],
  ['/phuong-khac', undefined],
])('the preview sends %s on to %s', (url, target) =>
  expect(redirection(visit(url), '/phuong-mau/')).toBe(target),
);

it.each([
  ['a question of the form', { method: 'POST' }],
  ['what a script loads', { headers: { accept: '*/*' } }],
])('the preview does not send on %s', (_, request) =>
  expect(redirection(Object.assign(visit('/phuong-mau/van-ban'), request), '/phuong-mau/')).toBeUndefined(),
);

it.each(['xa.example', '192.168.1.4', 'localhost.xa.example'])(
  'the preview is not for the host %s',
  (host) => {
    expect(asked('/phuong-mau/', host)).toBe(403);
    expect(asked(`http://${host}/phuong-mau/`)).toBe(403);
  },
);
