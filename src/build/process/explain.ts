import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheRoot } from '../../cache/project.ts';
import { Refusal } from '../../formats/refusal.ts';
import { shorten } from '../../language/text.ts';
import { ownerNote } from './owner.ts';

/** What stopped a command, and what to do, by the error code of the system. */
const causes: Readonly<Record<string, (what: string) => string>> = {
  ENOSPC: (what) => `đĩa đã đầy, không ghi được ${what}; hãy xóa bớt tệp rồi chạy lại`,
  EACCES: (what) =>
    `không có quyền với ${what}; hãy cho phép ghi, hoặc chọn thư mục khác bằng --out hay --cache`,
  ENOTDIR: (what) => `${what} đang chiếm chỗ của một thư mục; hãy dời đi rồi chạy lại`,
  EISDIR: (what) => `${what} đang chiếm chỗ của một tệp; hãy dời đi rồi chạy lại`,
  ENOENT: (what) => `không còn thấy ${what}, vừa bị xóa hay dời đi trong lúc chạy; hãy chạy lại`,
  EFBIG: (what) =>
    `hệ điều hành không cho ghi tệp lớn như ${what}; hãy nới giới hạn (ulimit -f) rồi chạy lại`,
  EBUSY: (what) =>
    `${what} là một điểm gắn đĩa, hoặc chương trình khác đang giữ; hãy gỡ ra, hoặc chọn thư mục khác bằng --out hay --cache, rồi chạy lại`,
  EXDEV: (what) =>
    `${what} nằm ở hai đĩa khác nhau; hãy để trên một đĩa, hoặc chọn thư mục khác bằng --out, rồi chạy lại`,
  ELOOP: (what) => `${what} là liên kết dẫn lòng vòng về chính nó; hãy xóa liên kết ấy rồi chạy lại`,
  ENOLINK: (what) => `${what} là liên kết dẫn đến chỗ không có gì; hãy xóa hoặc sửa liên kết ấy rồi chạy lại`,
  ENAMETOOLONG: (what) =>
    `tên dài quá mức đĩa cho phép: ${shorten(what, 80)}; hãy đặt tên ngắn hơn rồi chạy lại`,
  EINVAL: (what) => `đĩa không nhận ${what}; hãy đặt tên khác, hoặc chọn đĩa khác, rồi chạy lại`,
  EIO: (what) => `đĩa hỏng khi đọc hay ghi ${what}; hãy kiểm tra đĩa rồi chạy lại`,
  ENOTEMPTY: (what) => `chương trình khác vừa ghi vào ${what}; hãy chạy lại`,
  ETIMEDOUT: (what) => `đĩa mạng không trả lời khi dùng ${what}; hãy kiểm tra mạng rồi chạy lại`,
  EMFILE: () => 'máy đang mở quá nhiều tệp cùng lúc; hãy chạy lại với --jobs 1',
  ENOMEM: () => 'máy không đủ bộ nhớ; hãy đóng bớt chương trình, rồi chạy lại với --jobs 1',
};

/** Codes that mean the same to a person. */
const sameAs: Readonly<Record<string, string>> = {
  EDQUOT: 'ENOSPC',
  EROFS: 'EACCES',
  EPERM: 'EACCES',
  EEXIST: 'ENOTDIR',
  ENFILE: 'EMFILE',
  EAGAIN: 'ENOMEM',
  ESTALE: 'ETIMEDOUT',
  ETXTBSY: 'EBUSY',
  EOVERFLOW: 'EFBIG',
};

/** Whether a code is about rights, which another user may have. */
export const isDenied = (code: string): boolean => code === 'EACCES' || code === 'EPERM';

/** The codes of Linux and macOS that libraries in Rust print: “(os error 28)”. */
const numbers: Readonly<Record<string, string>> = { 12: 'ENOMEM', 13: 'EACCES', 28: 'ENOSPC', 30: 'EROFS' };

/**
 * Why something stopped, in one Vietnamese line. What this function has no words for is kept whole in a file below the cache,
 * which the line names.
 * @param failure an error, or the text that a process printed
 */
export function explain(failure: unknown): string {
  const text = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure).trim();
  if (failure instanceof Explained || failure instanceof Refusal) return failure.message;
  const said = /^(?:Explained|Refusal): (.+)$/m.exec(text)?.[1];
  if (said !== undefined) return said;
  if (outOfMemory.test(text)) return causes['ENOMEM']!('');
  const [line = '', named = ''] = /\b(E[A-Z]{2,}): .*/.exec(text) ?? [];
  const number = /\(os error (\d+)\)/.exec(text)?.[1] ?? '';
  const path = /'([^'\n]+)'/.exec(line)?.[1];
  const code = named === 'ENOENT' && line.includes(', mkdir ') ? codeOfMissing(path) : named;
  const known = [code, numbers[number] ?? ''].map((each) => causes[sameAs[each] ?? each]).find(Boolean);
  if (known) return known(path === undefined ? 'tệp' : path + (isDenied(code) ? ownerNote(path) : ''));
  const first = /^(?:\w*Error\b[^\n]*?: )(.+)$/m.exec(text)?.[1] ?? text.split('\n')[0] ?? '';
  return `bộ dựng gặp lỗi: ${first}${keepDetails(text)}`;
}

/** What V8, C++, Rust and WebAssembly say where the system gives them no more memory. */
const outOfMemory =
  /out of memory|allocation failed|bad_alloc|memory allocation of \d+ bytes failed|(?:cannot|could not) allocate memory/i;

/** An error whose message is for people. */
export class Explained extends Error {
  static {
    // The name stands before the message where a process ends with it.
    this.prototype.name = 'Explained';
  }
}

/** Node says of a folder that it cannot make that it is not there: on a read-only disk, or where a link leads nowhere. */
function codeOfMissing(path = ''): string {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? 'ENOLINK' : 'EACCES';
}

function keepDetails(text: string): string {
  const file = join(cacheRoot(), `loi-${process.pid}.txt`);
  try {
    mkdirSync(cacheRoot(), { recursive: true, mode: 0o700 });
    writeFileSync(file, `${text}\n`, { mode: 0o600 });
    return `; chi tiết ở ${file}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return '';
  }
}
