import { execFile } from 'node:child_process';
import { Explained } from '../../build/process/explain.ts';

/** How a run of rsync ended. */
export interface RsyncEnd {
  /** Its lines on stdout. */
  lines: string[];
  /** Whether something that was asked for is not there. */
  isMissing: boolean;
}

/** The longest time without a byte, in seconds, and the longest time of one run, in milliseconds. */
const silence = 60;
const longest = 30 * 60_000;

/** Nobody is asked for a password, and a machine that does not answer is given up. */
const shell = 'ssh -o BatchMode=yes -o ConnectTimeout=20';

/** What a person must do, by what rsync says. The first that fits decides. */
const cures: readonly { when: RegExp; then: (host: string) => string }[] = [
  {
    when: /No space left|Disk quota/,
    then: (host) => `đĩa của ${host} đã đầy; hãy xóa bớt tệp ở đó rồi chạy lại`,
  },
  {
    when: /Read-only file system/,
    then: (host) => `đĩa của ${host} chỉ cho đọc; hãy cho phép ghi rồi chạy lại`,
  },
  {
    when: /Permission denied \(|Host key verification/,
    then: (host) =>
      `${host} không cho đăng nhập; hãy thử ssh tới đó bằng tay, không cần mật khẩu, rồi chạy lại`,
  },
  {
    when: /Permission denied|Operation not permitted/,
    then: (host) => `không có quyền ghi vào ${host}; hãy cho phép ghi ở đó rồi chạy lại`,
  },
  {
    when: /command not found|rsync: not found/,
    then: (host) => `${host} chưa có rsync; hãy cài rsync ở đó rồi chạy lại`,
  },
  {
    when: /Could not resolve|Connection (?:refused|timed out|closed|reset)|timed? ?out|unexpectedly closed|Broken pipe|\(code (?:10|12|30|35|255)\)/i,
    then: (host) => `không kết nối được tới ${host}; hãy xem lại địa chỉ và đường mạng rồi chạy lại`,
  },
];

/**
 * Runs rsync to its end.
 * @param target the other machine and folder, for messages
 * @throws {Explained} where it fails for another reason than that something is not there
 */
export function rsync(target: string, args: readonly string[]): Promise<RsyncEnd> {
  const all = [`--timeout=${silence}`, `--rsh=${process.env['RSYNC_RSH'] ?? shell}`, ...args];
  const options = { timeout: longest, maxBuffer: 256 * 2 ** 20, env: { ...process.env, LC_ALL: 'C' } };
  return new Promise((done, fail) => {
    execFile('rsync', all, options, (error, stdout, stderr) => {
      const lines = stdout.split('\n').filter((line) => line !== '');
      const isMissing = error?.code === 23 && /No such file/.test(stderr);
      if (!error || isMissing) done({ lines, isMissing });
      else fail(new Explained(why(target, String(error.code), stderr)));
    });
  });
}

function why(target: string, code: string, stderr: string): string {
  if (code === 'ENOENT') return 'máy này chưa có rsync; hãy cài (sudo apt install rsync) rồi chạy lại';
  const cure = cures.find(({ when }) => when.test(stderr));
  const first = stderr
    .split('\n')[0]
    ?.replace(/\p{Cc}/gu, '')
    .trim();
  return cure?.then(target) ?? `rsync tới ${target} dừng với mã ${code}: ${first ?? ''}`;
}
