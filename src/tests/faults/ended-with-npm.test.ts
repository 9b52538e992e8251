import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWards } from './small-wards.ts';
import { remaining, treeOf } from './started-command.ts';

const ward = 'phuong-a';
let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'hết cùng npm '));
  await writeWards(join(home, 'nội dung'), [ward]);
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** A port that nobody uses. */
async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((ready) => void server.listen(0, 'localhost', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return String(port);
}

test.skipIf(!existsSync('/proc/self/stat')).each([
  ['build', 'xong', () => ['--watch', '--out', join(home, 'ra')]],
  ['start', `/${ward}/`, async () => ['--port', await freePort()]],
  ['dev', 'dừng bằng Ctrl+C', async () => [ward, '--port', await freePort()]],
  ['edit', 'dừng bằng Ctrl+C', async () => [ward, '--no-open', '--port', await freePort()]],
])('npm run %s, which stays, leaves no process when npm is ended', async (name, word, args) => {
  const all = ['run', '-s', name, '--', '--content', join(home, 'nội dung'), ...(await args())];
  const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined };
  const npm = spawn('npm', all, { stdio: ['ignore', 'pipe', 'ignore'], env });
  await new Promise<void>((settle) => {
    let printed = '';
    npm.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes(word)) settle();
    });
    npm.once('close', settle);
  });
  const tree = treeOf(npm.pid!);
  expect(tree).not.toEqual([]);
  npm.kill('SIGTERM');
  const left = await remaining(tree, 15_000);
  for (const line of left) process.kill(parseInt(line, 10), 'SIGKILL');
  expect(left).toEqual([]);
});
