import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { runCommand } from './run-command.ts';

let home: string;
let portals: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'cong-phuong-'));
  portals = join(home, 'cổng');
  for (const ward of ['ai-quoc', 'kien-an']) await copyPortal(ward);
});
afterEach(() => rm(home, { recursive: true }));

/** What a front reads of a portal, without its pages. */
async function copyPortal(ward: string): Promise<void> {
  for (const file of ['index.html', 'rss.xml', 'sitemap-index.xml', 'du-lieu/phuong.json'])
    await cp(join(inject('built'), ward, file), join(portals, ward, file));
}

const city = (out = 'thanh-pho', ...more: readonly string[]) => {
  const { status, stdout, stderr } = runCommand('city', [
    '--from',
    portals,
    '--out',
    join(home, out),
    ...more,
  ]);
  return { status, stdout, stderr: stderr.replaceAll(home, '.') };
};
const wardsOf = async (out = 'thanh-pho'): Promise<string[]> => {
  const text = await readFile(join(home, out, 'du-lieu/cac-phuong.json'), 'utf8');
  return (JSON.parse(text) as { wards: { id: string }[] }).wards.map(({ id }) => id);
};

describe('npm run city', () => {
  it('makes a front of the portals, and takes the place of the front before', async () => {
    expect(city()).toMatchObject({ status: 0, stderr: '' });
    expect(await wardsOf()).toEqual(['ai-quoc', 'kien-an']);
    await rm(join(portals, 'ai-quoc'), { recursive: true });
    await writeFile(join(home, 'thanh-pho/cu.html'), '');
    expect(city().status).toBe(0);
    expect(await wardsOf()).toEqual(['kien-an']);
    expect(await readdir(join(home, 'thanh-pho'))).not.toContain('cu.html');
    expect(await readdir(home)).toEqual(['cổng', 'thanh-pho']);
  });

  it('may be inside the folder of the portals, where the next front leaves it out', async () => {
    expect(city('cổng/chung').status).toBe(0);
    expect(city('cổng/chung')).toMatchObject({ status: 0, stderr: '' });
    expect(await wardsOf('cổng/chung')).toEqual(['ai-quoc', 'kien-an']);
  });

  it('names a folder that is no portal, and goes on', async () => {
    await mkdir(join(portals, 'anh'));
    expect(city()).toMatchObject({ status: 0, stderr: 'anh: không phải cổng đã dựng, bỏ qua.\n' });
  });

  it('names a portal that is broken, makes the front of the others, and fails', async () => {
    await rm(join(portals, 'ai-quoc/du-lieu/phuong.json'));
    const { status, stderr } = city();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^ai-quoc: cổng thiếu hay hỏng tệp du-lieu\/phuong\.json/);
    expect(await wardsOf()).toEqual(['kien-an']);
  });

  it.each([
    [
      'no portal is there',
      1,
      'thanh-pho',
      /không có cổng nào đã dựng/,
      () => rm(portals, { recursive: true }).then(() => mkdir(portals)),
    ],
    [
      'the folder of the portals is missing',
      2,
      'thanh-pho',
      /không có thư mục “\.\/cổng”/,
      () => rm(portals, { recursive: true }),
    ],
    ['its place holds the portals', 2, '.', /chứa các cổng/, () => Promise.resolve()],
    ['its place is the folder of the portals', 2, 'cổng', /chứa các cổng/, () => Promise.resolve()],
    [
      'its place holds other files',
      1,
      'nha',
      /đang có tệp khác/,
      () => mkdir(join(home, 'nha/ảnh'), { recursive: true }),
    ],
  ] as const)('changes nothing if %s', async (_, status, out, message, spoil) => {
    await spoil();
    const before = await readdir(home, { recursive: true });
    const result = city(out);
    expect(result.status).toBe(status);
    expect(result.stderr).toMatch(message);
    expect(await readdir(home, { recursive: true })).toEqual(before);
  });

  it('has an address of its own if the call names one', async () => {
    expect(city('thanh-pho', '--url', 'https://haiphong.example/phuong').status).toBe(0);
    const html = await readFile(join(home, 'thanh-pho/index.html'), 'utf8');
    expect(html).toContain('<link rel="canonical" href="https://haiphong.example/phuong/">');
    expect(html).toContain('action="/phuong/tim-kiem/"');
    expect(html).toContain('href="https://portal.example/ai-quoc/"');
    expect(city('thanh-pho', '--url', 'haiphong').status).toBe(2);
  });
});
