import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { cacheVariable } from '../../cache/project.ts';
import { explain, Explained } from './explain.ts';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'giải thích '));
  vi.stubEnv(cacheVariable, join(home, 'nhớ'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

/** An error as node makes it. */
const refused = (code: string, what = 'words of the system', call = "open '/ra/a b'"): Error =>
  Object.assign(new Error(`${code}: ${what}, ${call}`), { code });

it.each([
  ['ENOSPC', 'đĩa đã đầy, không ghi được /ra/a b; hãy xóa bớt tệp rồi chạy lại'],
  ['EDQUOT', 'đĩa đã đầy, không ghi được /ra/a b; hãy xóa bớt tệp rồi chạy lại'],
  ['EROFS', 'không có quyền với /ra/a b; hãy cho phép ghi, hoặc chọn thư mục khác bằng --out hay --cache'],
  [
    'EBUSY',
    '/ra/a b là một điểm gắn đĩa, hoặc chương trình khác đang giữ; hãy gỡ ra, hoặc chọn thư mục khác bằng --out hay --cache, rồi chạy lại',
  ],
  [
    'EXDEV',
    '/ra/a b nằm ở hai đĩa khác nhau; hãy để trên một đĩa, hoặc chọn thư mục khác bằng --out, rồi chạy lại',
  ],
  ['ELOOP', '/ra/a b là liên kết dẫn lòng vòng về chính nó; hãy xóa liên kết ấy rồi chạy lại'],
  ['ENAMETOOLONG', 'tên dài quá mức đĩa cho phép: /ra/a b; hãy đặt tên ngắn hơn rồi chạy lại'],
  ['EFBIG', 'hệ điều hành không cho ghi tệp lớn như /ra/a b; hãy nới giới hạn (ulimit -f) rồi chạy lại'],
  ['EINVAL', 'đĩa không nhận /ra/a b; hãy đặt tên khác, hoặc chọn đĩa khác, rồi chạy lại'],
  ['EIO', 'đĩa hỏng khi đọc hay ghi /ra/a b; hãy kiểm tra đĩa rồi chạy lại'],
  ['ENOTEMPTY', 'chương trình khác vừa ghi vào /ra/a b; hãy chạy lại'],
  ['ESTALE', 'đĩa mạng không trả lời khi dùng /ra/a b; hãy kiểm tra mạng rồi chạy lại'],
  ['ENOENT', 'không còn thấy /ra/a b, vừa bị xóa hay dời đi trong lúc chạy; hãy chạy lại'],
  ['ENFILE', 'máy đang mở quá nhiều tệp cùng lúc; hãy chạy lại với --jobs 1'],
])('%s is explained', (code, words) => {
  expect(explain(refused(code))).toBe(words);
});

it('a link that leads nowhere is named where a folder cannot be made', async () => {
  const link = join(home, 'liên kết');
  symlinkSync(join(home, 'không có'), link);
  const error: unknown = await mkdir(link, { recursive: true }).catch((caught: unknown) => caught);
  expect(explain(error)).toBe(
    `${link} là liên kết dẫn đến chỗ không có gì; hãy xóa hoặc sửa liên kết ấy rồi chạy lại`,
  );
});

it.each([
  'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
  '#\n# Fatal process out of memory: Failed to reserve virtual memory for CodeRange\n#\n----- Native stack trace -----',
  "terminate called after throwing an instance of 'std::bad_alloc'\n  what():  std::bad_alloc",
  'memory allocation of 1048576 bytes failed',
  'WebAssembly.Memory(): could not allocate memory',
  'RangeError: Array buffer allocation failed\n    at new ArrayBuffer (<anonymous>)',
  'sh: 1: Cannot allocate memory',
])('a lack of memory is explained: %j', (said) => {
  expect(explain(said)).toBe('máy không đủ bộ nhớ; hãy đóng bớt chương trình, rồi chạy lại với --jobs 1');
});

it('a message for people stays', () => {
  expect(explain(new Explained('hãy đợi'))).toBe('hãy đợi');
  expect(explain(`node:1\n${new Explained('hãy đợi').stack}`)).toBe('hãy đợi');
});

it('what has no words is kept in a file', () => {
  const said = explain(new TypeError('x is not a function'));
  expect(said).toMatch(/^bộ dựng gặp lỗi: x is not a function; chi tiết ở /);
  expect(readFileSync(said.split('; chi tiết ở ')[1]!, 'utf8')).toContain(
    'TypeError: x is not a function\n    at ',
  );
});
