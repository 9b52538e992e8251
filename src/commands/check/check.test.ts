import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../checks/rule.ts';
import { forgetWards } from '../../content/memo.ts';
import { call, check, fixtures } from '../../tests/check-command.ts';

const here = process.cwd();

describe.concurrent('npm run check', () => {
  it('prints a line a finding, then how many; an error is status 1', async ({ expect }) => {
    const { status, out, err } = await check('unknown-subject');
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toMatchInlineSnapshot(`
      "content/phuong-thu/directives/2026/tong-ve-sinh.md:7:16 lỗi  ward.yaml không có “y-tee” trong fields; có phải “y-te”? (unknown-subject)
      content/phuong-thu/directives/2026/tong-ve-sinh.md:8:25 lỗi  ward.yaml không có “an-toan-giao-thong” trong topics; các id đã có: phan-loai-rac. Muốn thêm thì sửa ward.yaml (unknown-subject)
      content/phuong-thu/plans/2026/tuyen-truyen.md:7:8 lỗi  ward.yaml không có “phan-loai-racc” trong topics; có phải “phan-loai-rac”? (unknown-subject)
      content/xa-thu/ward.yaml:8:52 lỗi  ward.yaml không có “van-phong” trong units; có phải “van-phong-ubnd”? (unknown-subject)
      Đã kiểm tra 4 tệp: 4 lỗi, 0 cảnh báo. Cách chữa từng loại có trong content/README.md.
      "
    `);
  });

  it('prints JSON for machines; warnings alone are status 0', async ({ expect }) => {
    const { status, out } = await check('undated', '--format', 'json');
    expect(status).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "[
        {
          "file": "content/phuong-thu/directives/2026/chua-co-ngay.md",
          "line": 2,
          "column": 8,
          "severity": "warning",
          "rule": "undated",
          "message": "chưa có ngày ban hành; trang sẽ ghi “chưa có ngày”. Khi biết, thêm issued: 2025-12-17 (hoặc 2025-12, 2025) (mã phát hiện: mqcnjhbnckmq)"
        }
      ]
      "
    `);
  });

  it('ends a wrong call with status 2', async ({ expect }) => {
    expect(await check('undated', '--nope')).toEqual({
      status: 2,
      out: '',
      err: 'Lỗi: không có tùy chọn này: --nope.\nXem cách dùng: npm run check -- --help\n',
    });
  });
});

describe('a call of check', () => {
  beforeEach(forgetWards);
  afterEach(() => process.chdir(here));

  it('is well where nothing is found', async () => {
    expect(await call('undated', 'content/phuong-thu/directives/2026/chi-co-nam.md')).toEqual({
      status: 0,
      out: 'Đã kiểm tra 1 tệp: không có lỗi, không có cảnh báo.\n',
      err: '',
    });
    expect(await call('undated', '--format', 'json', 'content/phuong-thu/ward.yaml')).toMatchObject({
      status: 0,
      out: '[]\n',
    });
  });

  it.each([
    ['all wards', [], 4],
    ['a ward', ['phuong-thu'], 3],
    ['a file', ['content/phuong-thu/directives/2026/tong-ve-sinh.md'], 2],
    ['a file, by a way around', ['content/phuong-thu/plans/../directives/2026/tong-ve-sinh.md'], 2],
    [
      'a file, from the root',
      [`${fixtures}unknown-subject/content/phuong-thu/directives/2026/tong-ve-sinh.md`],
      2,
    ],
    ['a file that is well', ['content/phuong-thu/ward.yaml'], 0],
    ['a file that is well, and its ward', ['content/phuong-thu/ward.yaml', 'phuong-thu'], 3],
    ['a ward, and a file that is well', ['phuong-thu', 'content/phuong-thu/ward.yaml'], 3],
    ['a ward’s folder', ['content/phuong-thu/'], 3],
    ['the content folder', ['content'], 4],
    ['a ward twice', ['phuong-thu', 'phuong-thu'], 3],
  ])('may name %s', async (_, args, count) => {
    const { status, out } = await call('unknown-subject', '--format', 'json', ...args);
    const findings = JSON.parse(out) as Finding[];
    expect(findings.filter(({ file }) => file.startsWith('content/'))).toEqual(findings);
    expect([status, findings.length]).toEqual([count > 0 ? 1 : 0, count]);
  });

  it('may name a file with Vietnamese letters and spaces, in another content folder', async () => {
    const { status, out } = await call(
      '',
      '--content',
      './misfit/content/',
      'misfit/content/phuong-thu/directives/2026/Kế hoạch số 1.txt',
    );
    expect(status).toBe(1);
    expect(out.split('\n')[0]).toMatch(
      /^misfit\/content\/phuong-thu\/directives\/2026\/Kế hoạch số 1\.txt lỗi {2}tệp này không tự thành trang; chạy npm run import/,
    );
  });

  it.each([
    [['--nope'], 'không có tùy chọn này: --nope.'],
    [['-x'], 'không có tùy chọn này: -x.'],
    [['--format', 'xml'], 'giá trị không hợp lệ: --format <FORMAT>: chọn một trong: text, json, github.'],
    [['--format'], 'tùy chọn thiếu giá trị: --format <FORMAT>.'],
    [
      ['--date', '31/12/2025'],
      'giá trị không hợp lệ: --date <DATE>: “31/12/2025” không phải ngày dạng 2026-01-05 hoặc 2026-01-05T07:30+07:00; hãy viết 2025-12-31.',
    ],
    [
      ['--date', '2026-02-30'],
      'giá trị không hợp lệ: --date <DATE>: không có ngày “2026-02-30”: tháng 2/2026 chỉ có 28 ngày.',
    ],
    [['--content', 'không có'], 'không có thư mục nội dung “không có”.'],
    [
      ['phuong-la'],
      '“phuong-la” không phải phường hay tệp nào trong content/; có phải “phuong-thu”? Các phường: phuong-thu.',
    ],
    [['xyz'], '“xyz” không phải phường hay tệp nào trong content/. Các phường: phuong-thu.'],
    [
      ['content/phuong-thi/directives/2026/a.md'],
      '“content/phuong-thi/directives/2026/a.md” không phải phường hay tệp nào trong content/; có phải “phuong-thu”? Các phường: phuong-thu.',
    ],
    [
      ['content/phuong-thu/directives/2026/tong-ve-sinh'],
      '“content/phuong-thu/directives/2026/tong-ve-sinh” không phải phường hay tệp nào trong content/; có phải “content/phuong-thu/directives/2026/tong-ve-sinh.md”?',
    ],
    [
      ['content/phuong-thu/directives/2026/tong-ve-sin.md'],
      '“content/phuong-thu/directives/2026/tong-ve-sin.md” không phải phường hay tệp nào trong content/; có phải “content/phuong-thu/directives/2026/tong-ve-sinh.md”?',
    ],
    [
      ['content/phuong-thu/không có.md'],
      '“content/phuong-thu/không có.md” không phải phường hay tệp nào trong content/.',
    ],
    [
      ['../undated/content/phuong-thu/ward.yaml'],
      '“../undated/content/phuong-thu/ward.yaml” không phải phường hay tệp nào trong content/.',
    ],
  ])('is wrong with %j', async (args, message) => {
    expect(await call('raw-html', ...args)).toEqual({
      status: 2,
      out: '',
      err: `Lỗi: ${message}\nXem cách dùng: npm run check -- --help\n`,
    });
  });

  it.each(['--help', '-h'])('explains itself with %s', async (option) => {
    const { status, out, err } = await call('', option);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('Cách dùng: npm run check --');
    expect(out).toContain('Tùy chọn:');
  });

  it('judges what goes by the day for the day of --date', async () => {
    const rules = async (date: string) => {
      forgetWards();
      const { out } = await call('future-date', '--format', 'json', '--date', date);
      return (JSON.parse(out) as Finding[]).map(({ file }) => file.replace(/.*\//, ''));
    };
    expect(await rules('2026-08-24')).toEqual(['dinh-chinh.md', 'ky-sau.md', 'phat.md']);
    expect(await rules('2096-08-23')).toEqual(['ky-sau.md', 'ward.yaml']);
  });

  it('tells of what is not on the portal yet, but not to machines', async () => {
    const news = (front: string) => `---\ntitle: A\npublished: 2026-12-01T07:30+07:00\n${front}---\n\nB\n`;
    const home = await mkdtemp(join(tmpdir(), 'cổng phường '));
    const from = relative(fixtures, join(home, 'content')).split(sep).join('/');
    await cp(`${fixtures}raw-html/content/phuong-thu/ward.yaml`, join(home, 'content/mau/ward.yaml'));
    await mkdir(join(home, 'content/mau/news'));
    await writeFile(join(home, 'content/mau/news/cho-gio.md'), news(''));
    await writeFile(join(home, 'content/mau/news/nhap.md'), news('draft: true\n'));
    try {
      const told = async (...args: string[]) => {
        forgetWards();
        const { out } = await call('', '--content', from, '--date', '2026-11-30', ...args);
        return out.replaceAll(from, 'content');
      };
      expect(await told()).toMatchInlineSnapshot(`
        "Đã kiểm tra 3 tệp: không có lỗi, không có cảnh báo.
        1 bản nháp, 1 hẹn giờ chưa lên cổng:
          content/mau/news/cho-gio.md: hẹn đăng 07:30 ngày 01/12/2026
          content/mau/news/nhap.md: bản nháp; soạn xong thì xóa dòng draft: true
        "
      `);
      expect(await told(`${from}/mau/news/nhap.md`)).toContain('\n1 bản nháp chưa lên cổng:\n');
      expect(await told('--date', '2026-12-02')).toContain('\n1 bản nháp chưa lên cổng:\n');
      expect(await told(`${from}/mau/ward.yaml`)).not.toContain('chưa lên cổng');
      expect(await told('--format', 'json')).toBe('[]\n');
      expect(await told('--format', 'github')).toBe('');
    } finally {
      await rm(home, { recursive: true });
    }
  });

  it.each(['2026-05-05', '2026-05-05T07:30+07:00'])('takes --date %s', async (date) => {
    expect(await call('code-form', '--date', date)).toMatchObject({ status: 0, err: '' });
  });
});
