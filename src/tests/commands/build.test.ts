import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf } from '../portal/built-site.ts';

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'cong-phuong-build '));
});
afterAll(() => rm(home, { recursive: true, force: true }));

describe('one ward fails, another is built', () => {
  let content: string;
  let out: string;
  let before: Map<string, string>;

  beforeAll(async () => {
    content = join(home, 'nội dung');
    out = join(home, 'kết quả');
    for (const ward of ['ai-quoc', 'kien-an'])
      await cp(join('content', ward), join(content, ward), { recursive: true });
    expect(build(content, out).status).toBe(0);
    before = await bytesOf(join(out, 'ai-quoc'));
  });

  test('every fault is told at once with its place, and the status is 1', async () => {
    const file = join(content, 'ai-quoc/directives/2026/don-doc-nghi-quyet-57.md');
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace('issued: 2026-05', 'issued: 31/12/2025').replace('type: cong-van', 'type: cong-vang'),
    );
    await rm(join(out, 'kien-an'), { recursive: true });
    const { status, stderr, stdout } = build(content, out);
    expect(status).toBe(1);
    expect(stderr.replaceAll(home, '')).toContain(
      'don-doc-nghi-quyet-57.md:7:9 lỗi  issued: “31/12/2025” không phải ngày dạng 2025-12-31 (hoặc 2025-12, 2025); hãy viết 2025-12-31',
    );
    expect(stderr).toContain(
      'don-doc-nghi-quyet-57.md:3:7 lỗi  type: “cong-vang” không phải một loại văn bản',
    );
    expect(stdout).toContain('ai-quoc: không dựng, 2 lỗi trong nội dung. Cổng đang có được giữ nguyên.');
  });

  test('the old portal stands to the byte, and nothing half-made is left beside it', async () => {
    expect(await bytesOf(join(out, 'ai-quoc'))).toEqual(before);
    expect((await readdir(out)).sort()).toEqual(['ai-quoc', 'kien-an']);
  });

  test('a build that was killed between its two renames is mended by the next command', async () => {
    await rename(join(out, 'ai-quoc'), join(out, '.ai-quoc.old'));
    await mkdir(join(out, '.kien-an.new'));
    expect(build(content, out, 'kien-an').status).toBe(0);
    expect((await readdir(out)).sort()).toEqual(['ai-quoc', 'kien-an']);
    expect(await bytesOf(join(out, 'ai-quoc'))).toEqual(before);
  });
});

test('two time zones and two orders of files give the same bytes, Pagefind’s own files apart', async () => {
  const [first, second] = [join(home, 'một'), join(home, 'hai')];
  await cp('content/phuong-mau', join(first, 'phuong-mau'), { recursive: true });
  for (const path of (await filesOf('content/phuong-mau')).reverse()) {
    await mkdir(join(second, 'phuong-mau', path, '..'), { recursive: true });
    await cp(join('content/phuong-mau', path), join(second, 'phuong-mau', path));
  }
  const dates = ['--date', '2026-11-22T12:00+07:00'];
  expect(build(first, join(home, 'ra một'), ...dates, { TZ: 'Pacific/Kiritimati' }).status).toBe(0);
  expect(build(second, join(home, 'ra hai'), ...dates, { TZ: 'America/Anchorage' }).status).toBe(0);
  const [a, b] = [
    await bytesOf(join(home, 'ra một/phuong-mau')),
    await bytesOf(join(home, 'ra hai/phuong-mau')),
  ];
  expect([...a.keys()].filter((path) => !path.startsWith('pagefind/'))).toEqual(
    [...b.keys()].filter((path) => !path.startsWith('pagefind/')),
  );
  const differing = [...a]
    .filter(([path, bytes]) => !path.startsWith('pagefind/') && b.get(path) !== bytes)
    .map(([path]) => path);
  expect(differing).toEqual([]);
});

test('a ward made by npm run new builds, with a draft in it that is not shown', async () => {
  const content = join(home, 'phường mới');
  const out = join(home, 'cổng mới');
  const make = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/new.ts', ...args, '--content', content], { encoding: 'utf8' });
  const place = ['--city', 'Thành phố Y', '--url', 'https://portal.example/x/'];
  expect(make('ward', '--id', 'phuong-x', '--name', 'Phường X', ...place)).toMatchObject({ status: 0 });
  expect(make('directive', '--title', 'Họp tổ dân phố', '--type', 'giay-moi')).toMatchObject({ status: 0 });
  expect(build(content, out, 'phuong-x')).toMatchObject({ status: 0 });
  const pages = (await filesOf(join(out, 'phuong-x'))).filter((file) => file.endsWith('.html'));
  expect(pages).toEqual(
    expect.arrayContaining(
      ['gioi-thieu', 'lien-he', 'kha-nang-tiep-can', 'quyen-rieng-tu', 'van-ban'].map(
        (page) => `${page}/index.html`,
      ),
    ),
  );
  expect(pages.filter((page) => page.includes('hop-to-dan-pho'))).toEqual([]);
});

describe('what the portal shows goes by the moment', () => {
  const future = 'van-ban/2027/tong-ve-sinh-dau-nam/index.html';

  test.each([
    ['2027-03-01T07:29+07:00', false],
    ['2027-03-01T07:30+07:00', true],
    ['2027-02-28', false],
    ['2027-03-01', true],
  ])('built for %s, a document published at 2027-03-01T07:30+07:00 is there: %s', async (date, there) => {
    const out = join(home, `lúc ${date.replace(/\W/g, '')}`);
    expect(build('content', out, 'phuong-mau', '--date', date).status).toBe(0);
    const files = await filesOf(join(out, 'phuong-mau'));
    expect(files.includes(future)).toBe(there);
    const text = await readFile('content/phuong-mau/directives/2027/tong-ve-sinh-dau-nam.md', 'utf8');
    const title = /^title: (.*)$/m.exec(text)![1]!;
    const telling = await Promise.all(
      files
        .filter((file) => /\.(html|xml|json|csv)$/.test(file))
        .map((file) => readFile(join(out, 'phuong-mau', file), 'utf8')),
    );
    expect(telling.some((each) => each.includes(title))).toBe(there);
  });
});

/** Runs `npm run build` as a person does; the last argument may set the environment. */
function build(
  content: string,
  out: string,
  ...rest: (string | Record<string, string>)[]
): { status: number | null; stdout: string; stderr: string } {
  const env = rest.find((each) => typeof each === 'object') ?? {};
  const args = rest.filter((each) => typeof each === 'string');
  return spawnSync(process.execPath, ['scripts/build.ts', ...args, '--content', content, '--out', out], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

async function bytesOf(dir: string): Promise<Map<string, string>> {
  const files = await filesOf(dir);
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, (await readFile(join(dir, file))).toString('base64')] as const),
    ),
  );
}
