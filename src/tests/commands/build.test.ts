import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { lastBuildTime } from '../../build/plan/build-times.ts';
import { filesOf, testDate } from '../portal/built-site.ts';
import { testContent } from '../test-content.ts';
import { runCommand } from './run-command.ts';

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
      await cp(join(testContent, ward), join(content, ward), { recursive: true });
    await cp(join(inject('built'), 'ai-quoc'), join(out, 'ai-quoc'), { recursive: true });
    before = await bytesOf(join(out, 'ai-quoc'));
  });

  test('all errors are reported at once, each with its place, and the status is 1', async () => {
    const file = join(content, 'ai-quoc/directives/2026/don-doc-nghi-quyet-57.md');
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace('issued: 2026-05', 'issued: 31/12/2025').replace('type: cong-van', 'type: cong-vang'),
    );
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

  test('the old portal keeps every byte, the other ward is built, and no unfinished folder is left', async () => {
    expect(await bytesOf(join(out, 'ai-quoc'))).toEqual(before);
    expect(await filesOf(join(out, 'kien-an'))).toContain('index.html');
    expect((await readdir(out)).sort()).toEqual(['ai-quoc', 'kien-an']);
  });

  test('the next plan knows how long the ward took that was built', () => {
    expect(lastBuildTime(content, 'kien-an')).toBeGreaterThan(100);
    expect(lastBuildTime(content, 'ai-quoc')).toBeUndefined();
  });

  test('the next command repairs what a build left that was killed between its two renames', async () => {
    await rename(join(out, 'ai-quoc'), join(out, '.ai-quoc.old'));
    await mkdir(join(out, '.ai-quoc.new-1'));
    expect(build(content, out, ['ai-quoc']).status).toBe(1);
    expect((await readdir(out)).sort()).toEqual(['ai-quoc', 'kien-an']);
    expect(await bytesOf(join(out, 'ai-quoc'))).toEqual(before);
  });
});

test('another time zone and another order of files give the same bytes, Pagefind’s own files apart', async () => {
  const content = join(home, 'ngược');
  const out = join(home, 'ra ngược');
  for (const path of (await filesOf(join(testContent, 'phuong-mau'))).reverse()) {
    await mkdir(dirname(join(content, 'phuong-mau', path)), { recursive: true });
    await cp(join(testContent, 'phuong-mau', path), join(content, 'phuong-mau', path));
  }
  // In Alaska it is still the day before.
  const { status } = build(content, out, ['--date', testDate], { TZ: 'America/Anchorage' });
  expect(status).toBe(0);
  const [here, there] = [
    await bytesOf(join(inject('built'), 'phuong-mau')),
    await bytesOf(join(out, 'phuong-mau')),
  ];
  const compared = (files: Map<string, string>) =>
    [...files.keys()].filter((path) => !path.startsWith('pagefind/'));
  expect(compared(there)).toEqual(compared(here));
  expect(compared(here).filter((path) => there.get(path) !== here.get(path))).toEqual([]);
});

describe('a ward made by npm run new', () => {
  const content = () => join(home, 'phường mới');
  const title = 'Phát động tổng vệ sinh đầu năm';

  /** Makes the ward, a draft, and a document that is published at 07:30 on 01/03/2027. */
  beforeAll(async () => {
    const make = (...args: string[]) => runCommand('new', [...args, '--content', content()]);
    const place = ['--city', 'Thành phố Y', '--url', 'https://portal.example/x/'];
    expect(make('ward', '--id', 'phuong-x', '--name', 'Phường X', ...place)).toMatchObject({ status: 0 });
    expect(make('directive', '--title', 'Họp tổ dân phố', '--type', 'giay-moi')).toMatchObject({ status: 0 });
    const news = join(content(), 'phuong-x/news/2027/tong-ve-sinh.md');
    await mkdir(dirname(news), { recursive: true });
    await writeFile(
      news,
      `---\ntitle: ${title}\npublished: 2027-03-01T07:30+07:00\n---\n\nMời mọi nhà cùng quét dọn ngõ phố.\n`,
    );
  });

  test.each([
    ['2027-03-01T07:29+07:00', false],
    // A day means its end.
    ['2027-03-01', true],
  ])(
    'built for %s, it hides its draft; its document of 01/03/2027 07:30 is there: %s',
    async (date, isThere) => {
      const out = join(home, `lúc ${date.replace(/\W/g, '')}`);
      expect(build(content(), out, ['phuong-x', '--date', date])).toMatchObject({ status: 0 });
      const files = await filesOf(join(out, 'phuong-x'));
      expect(files).toEqual(
        expect.arrayContaining(
          ['gioi-thieu', 'lien-he', 'kha-nang-tiep-can', 'quyen-rieng-tu', 'van-ban'].map(
            (page) => `${page}/index.html`,
          ),
        ),
      );
      expect(files.filter((file) => file.includes('hop-to-dan-pho'))).toEqual([]);
      expect(files.includes('tin-tuc/2027/tong-ve-sinh/index.html')).toBe(isThere);
      const texts = await Promise.all(
        files
          .filter((file) => /\.(html|xml|json|csv)$/.test(file))
          .map((file) => readFile(join(out, 'phuong-x', file), 'utf8')),
      );
      expect(texts.some((text) => text.includes(title))).toBe(isThere);
    },
  );
});

/** Runs `npm run build` as a person does. */
const build = (content: string, out: string, args: readonly string[] = [], env = {}) =>
  runCommand('build', [...args, '--content', content, '--out', out], env);

/** The files of a folder by their paths, each as base64. */
async function bytesOf(dir: string): Promise<Map<string, string>> {
  const files = await filesOf(dir);
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, (await readFile(join(dir, file))).toString('base64')] as const),
    ),
  );
}
