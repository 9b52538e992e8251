import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { explain, Explained } from '../build/process/explain.ts';
import { explainRefusal } from './refusal.ts';

afterEach(() => void vi.restoreAllMocks());

const error = (code: string): Error =>
  Object.assign(new Error(`${code}: refused, mkdir '/srv/portal/x'`), { code });

it.each<[Error, string]>([
  [error('ENOSPC'), 'đĩa của /srv/portal đã đầy; hãy xóa bớt tệp rồi chạy lại'],
  [error('EDQUOT'), 'đĩa của /srv/portal đã đầy; hãy xóa bớt tệp rồi chạy lại'],
  [error('EROFS'), 'đĩa của /srv/portal chỉ cho đọc; hãy cho phép ghi, hoặc chọn thư mục khác bằng --to'],
  [error('EPERM'), 'không có quyền ghi vào /srv/portal; hãy cho phép ghi, hoặc chọn thư mục khác bằng --to'],
  [error('EIO'), 'đĩa của /srv/portal bị lỗi khi đọc hay ghi; hãy kiểm tra đĩa rồi chạy lại'],
  [error('EISDIR'), '/srv/portal/x đang chiếm chỗ của một tệp; hãy dời đi rồi chạy lại'],
  [new Explained('một lệnh khác đang công bố'), 'một lệnh khác đang công bố'],
])('%s', (refusal, words) => {
  vi.spyOn(process, 'geteuid').mockReturnValue(0);
  expect(explainRefusal(refusal, '/srv/portal')).toBe(words);
});

it('says whose a place is that another user has made', () => {
  vi.spyOn(process, 'geteuid').mockReturnValue(54_321);
  const path = join(import.meta.dirname, 'không có/x');
  const denied = Object.assign(new Error(`EACCES: permission denied, mkdir '${path}'`), {
    code: 'EACCES',
    path,
  });
  const whose = `(của ${userInfo().username}, mà lệnh này chạy bằng người dùng số 54321)`;
  expect(explainRefusal(denied, '/srv/portal')).toBe(
    `không có quyền ghi vào /srv/portal ${whose}; hãy cho phép ghi, hoặc chọn thư mục khác bằng --to`,
  );
  expect(explain(denied)).toContain(`${path} ${whose}; `);
});
