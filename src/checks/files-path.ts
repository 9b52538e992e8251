import type { ReadDocument } from '../content/source.ts';
import type { SuggestedFix } from '../content/suggested-fix.ts';
import { claimedKind } from '../domain/file-kind.ts';
import type { Surroundings } from './surroundings.ts';

/** The relative path from a document to the ward's `files/`. */
export const filesFrom = ({ ref }: ReadDocument): string =>
  `${'../'.repeat(ref.split('/').length - 1)}files/`;

/** The fix for a link to a file at a wrong place: its right address if `files/` has exactly one file of that name. */
export function moveIntoFiles(around: Surroundings, from: ReadDocument, url: string): SuggestedFix {
  const name = decodedName(url);
  const isPath = claimedKind(name) !== undefined && !/^[a-z]+:/i.test(url);
  const same = isPath ? around.filesNamed(name) : [];
  const address = (path: string): string => filesFrom(from) + path.replaceAll(' ', '%20');
  if (same.length === 1) return { kind: 'write', text: address(same[0]!) };
  if (isPath) return { kind: 'copy-and-write', text: address(name) };
  return { kind: 'copy-and-write', text: address('anh.jpg'), example: true };
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
