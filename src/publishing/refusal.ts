import { Explained, explain, isDenied } from '../build/process/explain.ts';
import { ownerNote } from '../build/process/owner.ts';
import { codeOf } from '../build/publish/entries.ts';

/** What to do where a target refuses something, by the error code of the system. */
const cures: Readonly<Record<string, (target: string) => string>> = {
  ENOSPC: (target) => `đĩa của ${target} đã đầy; hãy xóa bớt tệp rồi chạy lại`,
  EACCES: (target) => `không có quyền ghi vào ${target}; hãy cho phép ghi, hoặc chọn thư mục khác bằng --to`,
  EROFS: (target) => `đĩa của ${target} chỉ cho đọc; hãy cho phép ghi, hoặc chọn thư mục khác bằng --to`,
  EIO: (target) => `đĩa của ${target} bị lỗi khi đọc hay ghi; hãy kiểm tra đĩa rồi chạy lại`,
};

const sameAs: Readonly<Record<string, string>> = { EDQUOT: 'ENOSPC', EPERM: 'EACCES' };

/** Why a portal was not published, in one Vietnamese line. */
export function explainRefusal(error: unknown, target: string): string {
  const code = codeOf(error) ?? '';
  const cure = error instanceof Explained ? undefined : cures[sameAs[code] ?? code];
  const place = error instanceof Error && 'path' in error ? String(error.path) : undefined;
  const owner = place !== undefined && isDenied(code) ? ownerNote(place) : '';
  return cure?.(target + owner) ?? explain(error);
}
