import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../checks/contract.ts';

const script = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));
const fixtures = fileURLToPath(new URL('../checks/fixtures/', import.meta.url));

interface Ended {
  status: number;
  out: string;
  err: string;
}

/** Runs `npm run check` as a user would, in the folder of one fixture. */
function check(fixture: string, ...args: string[]): Promise<Ended> {
  return new Promise((settle) => {
    const child = execFile(
      process.execPath,
      [script, ...args],
      { cwd: `${fixtures}${fixture}` },
      (_, out, err) => {
        settle({ status: child.exitCode ?? -1, out, err });
      },
    );
  });
}

describe.concurrent('npm run check', () => {
  it('prints a line a finding, then how many; an error is status 1', async () => {
    const { status, out, err } = await check('unknown-subject');
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toMatchInlineSnapshot(`
      "content/phuong-thu/directives/2026/tong-ve-sinh.md:7:16 lỗi  ward.yaml không có “y-tee” trong fields; có phải “y-te”? (unknown-subject)
      content/phuong-thu/directives/2026/tong-ve-sinh.md:8:25 lỗi  ward.yaml không có “an-toan-giao-thong” trong topics; các id đã có: phan-loai-rac. Muốn thêm thì sửa ward.yaml (unknown-subject)
      content/phuong-thu/plans/2026/tuyen-truyen.md:7:8 lỗi  ward.yaml không có “phan-loai-racc” trong topics; có phải “phan-loai-rac”? (unknown-subject)
      Đã kiểm tra 3 tệp: 3 lỗi, 0 cảnh báo. Cách chữa từng loại có trong content/README.md.
      "
    `);
  });

  it('is well with warnings alone', async () => {
    const { status, out } = await check('undated', 'phuong-thu');
    expect(status).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "content/phuong-thu/directives/2026/chua-co-ngay.md:2:8 cảnh báo  chưa có ngày ban hành; trang sẽ ghi “chưa có ngày”. Khi biết, thêm issued: 2025-12-17 (hoặc 2025-12, 2025) (undated)
      Đã kiểm tra 4 tệp: 0 lỗi, 1 cảnh báo. Cách chữa từng loại có trong content/README.md.
      "
    `);
  });

  it('is well where nothing is found', async () => {
    expect(await check('undated', 'content/phuong-thu/directives/2026/chi-co-nam.md')).toEqual({
      status: 0,
      out: 'Đã kiểm tra 1 tệp: không có lỗi, không có cảnh báo.\n',
      err: '',
    });
  });

  it('prints JSON for machines', async () => {
    const { status, out } = await check('unconfirmed', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchInlineSnapshot(`
      [
        {
          "column": 14,
          "file": "content/phuong-thu/directives/2026/ban-quet.md",
          "line": 7,
          "message": "chưa ai so code, issued với bản giấy; so xong thì xóa khóa unconfirmed, hoặc để draft: true",
          "rule": "unconfirmed",
          "severity": "error",
        },
      ]
    `);
    expect(await check('undated', '--format', 'json', 'content/phuong-thu/ward.yaml')).toEqual({
      status: 0,
      out: '[]\n',
      err: '',
    });
  });

  it('tells of one file alone, however its path is written', async () => {
    const path = 'content/phuong-thu/files/../directives/2026/tong-ve-sinh.md';
    const files = async (...args: string[]): Promise<string[]> => {
      const { out } = await check('heading-level', '--format', 'json', ...args);
      return [...new Set((JSON.parse(out) as Finding[]).map(({ file }) => file))];
    };
    const file = 'content/phuong-thu/directives/2026/tong-ve-sinh.md';
    expect(await files(path)).toEqual([file]);
    expect(await files(`${fixtures}heading-level/${file}`)).toEqual([file]);
    expect(await files('content/phuong-thu/pages/gioi-thieu.md')).toEqual([]);
    expect(await files('content/phuong-thu/pages/gioi-thieu.md', 'phuong-thu')).toEqual([file]);
  });

  it('knows a file by a name with Vietnamese letters and spaces, in another content folder', async () => {
    const { status, out } = await check(
      '',
      '--content',
      './misfit/content/',
      'misfit/content/phuong-thu/directives/2026/Kế hoạch số 1.txt',
    );
    expect(status).toBe(1);
    expect(out.split('\n')[0]).toMatch(
      /^misfit\/content\/phuong-thu\/directives\/2026\/Kế hoạch số 1\.txt lỗi {2}tên tệp phải/,
    );
  });

  it.each([
    [['--nope'], 'Lỗi: không có tùy chọn này: --nope.'],
    [['-x'], 'Lỗi: không có tùy chọn này: -x.'],
    [['--format', 'xml'], 'Lỗi: giá trị không hợp lệ: --format <FORMAT>.'],
    [['--format'], 'Lỗi: tùy chọn thiếu giá trị: --format <FORMAT>.'],
    [['--date', '31/12/2025'], 'Lỗi: giá trị không hợp lệ: --date <DATE>.'],
    [['--date', '2026-02-30'], 'Lỗi: giá trị không hợp lệ: --date <DATE>.'],
    [['--content', 'không có'], 'Lỗi: không có thư mục nội dung “không có”.'],
    [['phuong-la'], 'Lỗi: “phuong-la” không phải phường hay tệp nào trong content/.'],
    [
      ['content/phuong-thu/không có.md'],
      'Lỗi: “content/phuong-thu/không có.md” không phải phường hay tệp nào trong content/.',
    ],
    [
      ['../undated/content/phuong-thu/ward.yaml'],
      'Lỗi: “../undated/content/phuong-thu/ward.yaml” không phải phường hay tệp nào trong content/.',
    ],
  ])('ends a wrong call with status 2: %j', async (args, message) => {
    expect(await check('raw-html', ...args)).toEqual({
      status: 2,
      out: '',
      err: `${message}\nXem cách dùng: npm run check -- --help\n`,
    });
  });

  it.each(['--help', '-h'])('explains itself with %s', async (option) => {
    const { status, out, err } = await check('', option);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('Cách dùng: npm run check --');
    expect(out).toContain('Tùy chọn:');
  });

  it.each(['2026-05-05', '2026-05-05T07:30+07:00'])('takes --date %s', async (date) => {
    expect(await check('code-form', '--date', date)).toMatchObject({ status: 0, err: '' });
  });
});
