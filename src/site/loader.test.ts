import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { readWard } from '../content/read-ward.ts';
import { collections } from '../domain/schema/document.ts';
import { linkPortal } from '../portal/link-portal.ts';
import { wardLoader } from './loader.ts';
import { readPortal } from './read-portal.ts';
import { readSettings, writeSettings } from './settings.ts';

vi.mock(import('../content/read-ward.ts'), async (load) => {
  const real = await load();
  return { ...real, readWard: vi.fn(real.readWard) };
});
vi.mock(import('../portal/link-portal.ts'), async (load) => {
  const real = await load();
  return { ...real, linkPortal: vi.fn(real.linkPortal) };
});

const files = {
  'ward.yaml': 'name: Phường Mẫu\nauthority: UBND\ncity: Mẫu\nurl: https://portal.example/mau/\n',
  'news/a.md': '---\ntitle: Tin\npublished: 2026-01-05\n---\nXem [mọi tin](../../tin-tuc/).\n',
};

let content: string;
const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
const stores = new Map(collections.map((name) => [name, new Map<string, unknown>()]));
const readings = vi.mocked(readWard).mock.calls;
const linkings = vi.mocked(linkPortal).mock.calls;

/** The part of Astro's context that the loader uses. */
const contextOf = (store: Map<string, unknown>): LoaderContext => {
  const part = {
    store: { clear: () => store.clear(), set: ({ id }: { id: string }) => store.set(id, true) },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: () => '',
    logger: { error: (message: string) => expect.unreachable(message) },
    watcher,
  };
  return part as unknown as LoaderContext;
};

const write = async (name: string, text: string): Promise<void> => {
  await mkdir(dirname(join(content, 'mau', name)), { recursive: true });
  await writeFile(join(content, 'mau', name), text);
};

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'xem trước '));
  for (const [name, text] of Object.entries(files)) await write(name, text);
  writeSettings({ ...readSettings(), contentDir: content, ward: 'mau', preview: true });
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await Promise.all(collections.map((name) => wardLoader(name).load(contextOf(stores.get(name)!))));
});
beforeEach(() => {
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
  await vi.waitFor(() => expect([...stores.get('news')!.keys()]).toEqual(['a', 'b']));
  for (let page = 0; page < 3; page += 1) await readPortal(readSettings());
  expect(readings).toHaveLength(1);
  expect(linkings).toHaveLength(1);
});

it('reads the ward again after the next save', async () => {
  await write('news/c.md', files['news/a.md']);
  watcher.emit('all', 'add', join(content, 'mau/news/c.md'));
  await vi.waitFor(() => expect([...stores.get('news')!.keys()]).toEqual(['a', 'b', 'c']));
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
