import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo, Server } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { testContent } from '../test-content.ts';
import { longestWait, takeTurn } from './take-turn.ts';

describe('npm run dev', () => {
  let content: string;
  let other: Server;
  let preview: ChildProcess;
  let endTurn: () => Promise<void>;
  let said = '';
  let address = '';
  const taken = (): number => (other.address() as AddressInfo).port;
  const paper = () => join(content, 'bach-dang/directives/2026/ket-luan-phien-hop-thang-5.md');
  const page = (path: string): Promise<Response> => fetch(`${address}${path}`);

  /** A ward with pages and one directive, which is a draft. Another program uses the port of the preview. */
  beforeAll(async () => {
    endTurn = await takeTurn();
    content = join(await mkdtemp(join(tmpdir(), 'cong-phuong-dev ')), 'content');
    await mkdir(content);
    await cp(join(testContent, 'bach-dang'), join(content, 'bach-dang'), { recursive: true });
    const text = await readFile(paper(), 'utf8');
    await writeFile(paper(), text.replace(/^published: .*$/m, 'draft: true'));
    other = createServer();
    await new Promise<void>((ready) => void other.listen(0, 'localhost', ready));
    const args = ['scripts/dev.ts', '--content', content, '--port', String(taken())];
    // Under Vitest, Astro's server answers no page; in the environment `test` its pages never hear of a change.
    const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined };
    preview = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
    for (const stream of [preview.stdout, preview.stderr])
      stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await vi.waitFor(() => expect(said).toContain('dừng bằng Ctrl+C'), { timeout: 60_000 });
    address = /Đang xem trước: (\S+)/.exec(said)?.[1] ?? '';
  }, longestWait);
  afterAll(async () => {
    preview.kill();
    await endTurn();
    other.close();
    await rm(join(content, '..'), { recursive: true, force: true });
  });

  test('takes the next free port if its own is taken, and says so', () => {
    const [, port] = /lấy cổng (\d+)/.exec(said) ?? [];
    expect(said).toContain(`Cổng mạng ${taken()} đang có chương trình khác dùng, nên lấy cổng ${port}.`);
    expect(address).toBe(`http://localhost:${port}/bach-dang/`);
  });

  test('shows a draft without ngày đăng, and the lists that are empty', async () => {
    expect(await (await page('')).text()).toContain('Bản nháp, chưa đăng');
    const draft = await page('van-ban/2026/ket-luan-phien-hop-thang-5/');
    expect(draft.status).toBe(200);
    for (const list of ['ke-hoach/', 'tin-tuc/', 'rss.xml', 'nhiem-vu/'])
      expect((await page(list)).status, list).toBe(200);
  });

  test('shows what is saved, on a page that was shown before', async () => {
    const text = await readFile(paper(), 'utf8');
    await writeFile(paper(), `${text}\nCâu vừa thêm vào.\n`);
    const draft = async (): Promise<string> =>
      (await page('van-ban/2026/ket-luan-phien-hop-thang-5/')).text();
    await expect.poll(draft, { timeout: 5000 }).toContain('Câu vừa thêm vào.');
  });

  test('reports the findings after a save, in Vietnamese alone', async () => {
    expect(said).toContain('(undated-publication)');
    expect(said.split('Đã kiểm tra')).toHaveLength(2);
    const text = await readFile(paper(), 'utf8');
    await writeFile(paper(), text.replace('draft: true', 'publised: 2026-05-08'));
    await expect.poll(() => said).toContain('có phải “published”?');
    expect(said).not.toMatch(/WARN|collection|empty/);
  });
});
