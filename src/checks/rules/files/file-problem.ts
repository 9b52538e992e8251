import type { FileKind } from '../../../domain/file-kind.ts';
import { claimedKind, fileKinds, imageKinds } from '../../../domain/file-kind.ts';
import type { Problem } from '../../rule.ts';
import type { FileAnswer, Surroundings } from '../../surroundings.ts';

const allowedEndings = Object.keys(fileKinds).join(', ');

/**
 * What is wrong with a file that a document uses; undefined if it may be published.
 * @param path the path below `files/`
 * @param kinds the file types that are allowed at this place; undefined means all
 */
export function fileProblem(
  around: Surroundings,
  path: string,
  kinds?: readonly FileKind[],
): Problem | undefined {
  const found = around.file(path);
  const claimed = claimedKind(path);
  if (!found) {
    const below = /^files\/(.+)$/.exec(path)?.[1];
    const message = `không có tệp “${path}” trong files/`;
    if (below !== undefined)
      return {
        message: `${message}; bỏ “files/” ở đầu, chỉ viết ${below}${around.file(below) ? '' : ', và chép tệp ấy vào files/'}`,
      };
    const near = around.nearestFile(path);
    if (near) return { message, fixes: [{ kind: 'did-you-mean', text: near }] };
    return { message: `${message}; chép tệp vào đó, hoặc sửa lại tên` };
  }
  if (!claimed) return { message: `tệp “${path}” thuộc loại không được đăng; chỉ đăng ${allowedEndings}` };
  if (kinds && !kinds.includes(claimed))
    return {
      message: `tệp “${path}” không phải ${kinds === imageKinds ? 'ảnh' : 'bản ghi âm'}; dùng ${kinds.join(', ')}`,
    };
  return typeProblem(found, claimed);
}

/** The bytes of a file are not of the type that its name says. */
function typeProblem({ path, kind }: FileAnswer, claimed: string): Problem | undefined {
  if (kind === claimed) return undefined;
  const truth = kind ? `thật ra là ${fileKinds[kind].label}` : 'không phải loại tệp mà tên nó nói';
  return {
    message: `tệp “${path}” ${truth}; mở tệp, lưu lại đúng loại ${claimed.toUpperCase()} rồi thay vào`,
  };
}
