import type { ReadDocument, ReadWard } from '../content/source.ts';
import { claimedKind } from '../domain/file-kind.ts';

/** The relative path from a document to the ward's `files/`. */
export const filesFrom = ({ ref }: ReadDocument): string =>
  `${'../'.repeat(ref.split('/').length - 1)}files/`;

/** Advice for a link to a file at a wrong place: its right address if `files/` has one file of that name. */
export function intoFiles({ source }: ReadWard, from: ReadDocument, url: string): string {
  const name = decodedName(url);
  const isPath = claimedKind(name) !== undefined && !/^[a-z]+:/i.test(url);
  const same = isPath ? [...source.files.keys()].filter((path) => path.split('/').at(-1) === name) : [];
  const address = (path: string): string => filesFrom(from) + path.replaceAll(' ', '%20');
  if (same.length === 1) return `hãy viết ${address(same[0]!)}`;
  return `chép tệp vào đó rồi viết ${isPath ? '' : 'như '}${address(isPath ? name : 'anh.jpg')}`;
}

/** The file name of a path, decoded: `Ph%E1%BB%A5%20l%E1%BB%A5c.pdf` → `Phụ lục.pdf`. */
function decodedName(url: string): string {
  const name = url.split('/').at(-1)!;
  try {
    return decodeURIComponent(name).normalize('NFC');
  } catch {
    return name;
  }
}
