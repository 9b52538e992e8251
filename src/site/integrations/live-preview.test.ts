import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { readWard } from '../../content/read-ward.ts';
import { linkPortal } from '../../portal/link-portal.ts';
import { readPortal } from '../read-portal.ts';
import { readSettings, writeSettings } from '../settings.ts';
import { livePreview } from './live-preview.ts';

vi.mock(import('../../content/read-ward.ts'), async (load) => {
  const real = await load();
  return { ...real, readWard: vi.fn(real.readWard) };
});
vi.mock(import('../../portal/link-portal.ts'), async (load) => {
  const real = await load();
  return { ...real, linkPortal: vi.fn(real.linkPortal) };
});

const files = {
  'ward.yaml': 'name: Phường Mẫu\nauthority: UBND\ncity: Mẫu\nurl: https://portal.example/mau/\n',
  'news/a.md': '---\ntitle: Tin\npublished: 2026-01-05\n---\nXem [mọi tin](../../tin-tuc/).\n',
};

let content: string;
const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
const reloads: unknown[] = [];
/** What the environments that render pages are told. */
const told: unknown[] = [];
/** What every request goes through. */
let ask: (request: unknown, response: EventEmitter, next: () => void) => void;
const readings = vi.mocked(readWard).mock.calls;
const linkings = vi.mocked(linkPortal).mock.calls;

const write = async (name: string, text: string): Promise<void> => {
  await mkdir(dirname(join(content, 'mau', name)), { recursive: true });
  await writeFile(join(content, 'mau', name), text);
};

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'xem trước '));
  for (const [name, text] of Object.entries(files)) await write(name, text);
  writeSettings({ ...readSettings(), contentDir: content, ward: 'mau', preview: true });
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const setUp = livePreview(readSettings()).hooks['astro:server:setup'];
  const hot = { send: (message: unknown) => reloads.push(message) };
  const ssr = { hot: { send: (event: unknown) => told.push(event) } };
  const middlewares = { use: (middleware: typeof ask) => (ask = middleware) };
  const server = { watcher, hot, middlewares, environments: { client: { hot }, ssr } };
  const logger = { error: (message: string) => expect.unreachable(message) };
  await setUp?.({ server, logger } as unknown as Parameters<typeof setUp>[0]);
  await readPortal(readSettings());
});
beforeEach(() => {
  reloads.length = 0;
  told.length = 0;
  readings.length = 0;
  linkings.length = 0;
});
afterAll(() => rm(content, { recursive: true, force: true }));

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 300));

it('reads and links the ward once for all events of one save', async () => {
  const [first, second] = [join(content, 'mau/news/b.md'), join(content, 'mau/news/b.md~')];
  await write('news/b.md', files['news/a.md']);
  for (const [event, path] of [
    ['add', second],
    ['unlink', second],
    ['add', first],
    ['change', first],
  ] as const)
    watcher.emit('all', event, path);
  await vi.waitFor(() => expect(reloads).toEqual([{ type: 'full-reload' }]));
  expect(told).toEqual(['astro:content-changed']);
  expect((await readPortal(readSettings())).news.map(({ id }) => id)).toEqual(['a', 'b']);
  for (let page = 0; page < 3; page += 1) await readPortal(readSettings());
  expect(readings).toHaveLength(1);
  expect(linkings).toHaveLength(1);
});

it('reads the ward again after the next save', async () => {
  await write('news/c.md', files['news/a.md']);
  watcher.emit('all', 'add', join(content, 'mau/news/c.md'));
  await vi.waitFor(() => expect(reloads).toHaveLength(1));
  expect((await readPortal(readSettings())).news).toHaveLength(3);
  expect(readings).toHaveLength(1);
});

it.each(['mau-2/news/a.md', 'khac/mau.md', 'khac/mau/news/a.md'])(
  'does not read the ward again for %s',
  async (path) => {
    watcher.emit('all', 'change', join(content, path));
    await pause();
    expect(readings).toHaveLength(0);
  },
);

it('forgets paths again after a page that was asked for before a change', async () => {
  const asked = (): EventEmitter => {
    const response = new EventEmitter();
    ask(undefined, response, () => undefined);
    return response;
  };
  asked().emit('close');
  expect(told).toEqual([]);
  const before = asked();
  watcher.emit('all', 'change', join(content, 'mau/news/a.md'));
  await vi.waitFor(() => expect(told).toHaveLength(1));
  asked().emit('close');
  expect(told).toHaveLength(1);
  before.emit('close');
  expect(told).toHaveLength(2);
  expect(reloads).toHaveLength(2);
});
