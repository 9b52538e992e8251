import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Mount } from './serve.ts';
import { serve } from './serve.ts';

let dir: string;
let server: Server;
/** The portal is added when the server listens already. */
const mounts: Mount[] = [];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cong phường '));
  await mkdir(join(dir, 'van-ban'));
  await writeFile(join(dir, 'van-ban/index.html'), 'Văn bản');
  await writeFile(join(dir, '404.html'), 'Không tìm thấy trang');
  server = await serve({ mounts, front: () => 'Các phường', port: 0 });
  mounts.push({ base: '/ai-quoc/', dir });
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  await rm(dir, { recursive: true });
});

it.each([
  ['/', 200, 'Các phường'],
  ['/ai-quoc/van-ban/', 200, 'Văn bản'],
  ['/ai-quoc/khong-co/', 404, 'Không tìm thấy trang'],
  ['/phuong-khac/', 404, ''],
])('%s: %i', async (path, status, text) => {
  const response = await fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`);
  expect(response.status).toBe(status);
  expect(await response.text()).toBe(text);
  expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
});
