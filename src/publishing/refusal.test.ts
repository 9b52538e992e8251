import { expect, it } from 'vitest';
import { Explained } from '../build/process/explain.ts';
import { explainRefusal } from './refusal.ts';

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
  expect(explainRefusal(refusal, '/srv/portal')).toBe(words);
});
