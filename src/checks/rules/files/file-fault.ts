import type { FileSource, ReadWard } from '../../../content/source.ts';
import type { FileKind } from '../../../domain/file-kind.ts';
import { claimedKind, fileKinds, imageKinds } from '../../../domain/file-kind.ts';
import { nearestPath } from '../../../language/nearest.ts';

const allowedEndings = Object.keys(fileKinds).join(', ');

export function whyUnfit(
  { source }: ReadWard,
  path: string,
  kinds?: readonly FileKind[],
): string | undefined {
  const found = source.files.get(path.normalize('NFC'));
  const claimed = claimedKind(path);
  if (!found) {
    const near = nearestPath(path, [...source.files.keys()]);
    const below = /^files\/(.+)$/.exec(path)?.[1];
    if (below !== undefined)
      return `không có tệp “${path}” trong files/; bỏ “files/” ở đầu, chỉ viết ${below}${source.files.has(below.normalize('NFC')) ? '' : ', và chép tệp ấy vào files/'}`;
    return `không có tệp “${path}” trong files/${near ? `; có phải “${near}”?` : '; chép tệp vào đó, hoặc sửa lại tên'}`;
  }
  if (!claimed) return `tệp “${path}” thuộc loại không được đăng; chỉ đăng ${allowedEndings}`;
  if (kinds && !kinds.includes(claimed))
    return `tệp “${path}” không phải ${kinds === imageKinds ? 'ảnh' : 'bản ghi âm'}; dùng ${kinds.join(', ')}`;
  return whyLying(found, claimed);
}

function whyLying({ path, kind }: FileSource, claimed: string): string | undefined {
  if (kind === claimed) return undefined;
  const truth = kind ? `thật ra là ${fileKinds[kind].label}` : 'không phải loại tệp mà tên nó nói';
  return `tệp “${path}” ${truth}; mở tệp, lưu lại đúng loại ${claimed.toUpperCase()} rồi thay vào`;
}
