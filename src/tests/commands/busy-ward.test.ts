import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWards } from '../../build/build-wards.ts';
import { endOf } from '../../domain/dates/moment.ts';
import { testDate } from '../portal/built-site.ts';

/** A ward of 60 directives, of 60 that were withdrawn long ago, and of an old paper that was published last. */
const ward = 'phuong-ban';
const late = 'giay-thang-gieng';
let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'cong-phuong-busy-'));
  await write('ward.yaml', [
    'name: Phường Bận',
    'authority: Ủy ban nhân dân phường Bận',
    'city: Thành phố Mẫu',
    'url: https://portal.example/phuong-ban/',
  ]);
  for (let index = 10; index < 70; index += 1) {
    await writeDirective(`moi-${index}`, { issued: '2026-11-10', published: '2026-11-12' });
    await writeDirective(`rut-${index}`, {
      issued: '2025-03-10',
      published: '2025-03-12',
      withdrawn: '{ on: 2025-04-01, reason: Ban hành nhầm. }',
    });
  }
  await writeDirective(late, { issued: '2026-01-05', published: '2026-11-20' });
});
afterAll(() => rm(home, { recursive: true, force: true }));

test('a ward of 60 old withdrawals is built, and what was published last comes first', async () => {
  const [outcome] = await buildWards(
    { contentDir: home, outDir: join(home, 'dist'), wards: [ward], now: endOf(testDate) },
    { step: () => undefined, end: () => undefined },
  );
  expect(outcome).toMatchObject({ ok: true, faults: [] });

  for (const feed of ['rss.xml', 'van-ban/rss.xml']) {
    const items = (await built(feed)).split('<item>').slice(1);
    expect(items).toHaveLength(50);
    expect(items[0]).toContain(`/van-ban/${late}/</link>`);
  }
  expect(documentsIn(await built('index.html'))[0]).toBe(late);
  expect(documentsIn(await built('index.html'))).toHaveLength(5);
  // A list of documents goes by their own dates: there the old paper is the last of 61.
  expect(documentsIn(await built('van-ban/index.html'))).not.toContain(late);
  expect(documentsIn(await built('van-ban/trang/1/index.html')).at(-1)).toBe(late);
  expect(documentsIn(await built('van-ban/trang/2/index.html'))).toHaveLength(20);
});

const built = (path: string): Promise<string> => readFile(join(home, 'dist', ward, path), 'utf8');

/** The ids of the documents that the main part of a page links to, each once. */
function documentsIn(html: string): string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const ids = [...main.matchAll(/\/van-ban\/((?:moi|rut|giay)-[\w-]+)\/"/g)].map(([, id]) => id!);
  return [...new Set(ids)];
}

const writeDirective = (id: string, front: Record<string, string>): Promise<void> =>
  write(`directives/${id}.md`, [
    '---',
    `title: Về việc ${id.replaceAll('-', ' ')}`,
    'type: thong-bao',
    'issuer: Ủy ban nhân dân phường Bận',
    ...Object.entries(front).map(([key, value]) => `${key}: ${value}`),
    '---',
    '',
    `Nội dung của thông báo ${id}.`,
  ]);

async function write(path: string, lines: string[]): Promise<void> {
  const file = join(home, ward, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${lines.join('\n')}\n`);
}
