import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../build/lock.ts';

const script = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));
const fixtures = fileURLToPath(new URL('../checks/fixtures/', import.meta.url));

interface Ended {
  status: number;
  out: string;
  err: string;
}

/** Runs `npm run build` as a user would, in the folder of one fixture. */
function build(fixture: string, ...args: string[]): Promise<Ended> {
  return new Promise((settle) => {
    const child = execFile(
      process.execPath,
      [script, ...args],
      { cwd: `${fixtures}${fixture}` },
      (_, out, err) => {
        settle({ status: child.exitCode ?? -1, out: out.replace(/^Biên dịch .*\n/, ''), err });
      },
    );
  });
}

describe.concurrent('npm run build', () => {
  it.each([
    [['--nope'], 'Lỗi: không có tùy chọn này: --nope.'],
    [['phuong-thu', 'phuong-la'], 'Lỗi: không có phường “phuong-la” trong content/; các phường: phuong-thu.'],
  ])('ends a wrong call with status 2: %j', async (args, message) => {
    expect(await build('raw-html', ...args)).toEqual({
      status: 2,
      out: '',
      err: `${message}\nXem cách dùng: npm run build -- --help\n`,
    });
  });

  it('does not build what another command is building, and says so with status 1', async () => {
    const out = await mkdtemp(join(tmpdir(), 'bản dựng '));
    const lock = await takeLock(out, 'phuong-thu');
    expect(await build('unconfirmed', '--out', out)).toEqual({
      status: 1,
      out: 'phuong-thu: không dựng, một lệnh khác đang dựng phường này.\n',
      err: 'phuong-thu lỗi  phường này đang được dựng bởi một lệnh khác; đợi lệnh ấy xong rồi chạy lại\n',
    });
    expect(await readdir(out)).toEqual(['.phuong-thu.lock']);
    if ('release' in lock) await lock.release();
    await rm(out, { recursive: true });
  });

  it('refuses content with an error, with its line, and builds nothing', async () => {
    const out = await mkdtemp(join(tmpdir(), 'bản dựng '));
    const ended = await build('unconfirmed', '--out', out);
    expect(ended.status).toBe(1);
    expect(ended.err).toMatch(/^content\/phuong-thu\/directives\/2026\/ban-quet\.md:7:14 lỗi {2}chưa ai so /);
    expect(ended.out.split('\n')).toEqual([
      'phuong-thu: đang kiểm tra nội dung …',
      'phuong-thu: không dựng, 2 lỗi trong nội dung. Cổng đang có được giữ nguyên.',
      '',
    ]);
    expect(await readdir(out)).toEqual([]);
    await rm(out, { recursive: true });
  });
});
