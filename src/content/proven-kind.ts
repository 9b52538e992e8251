import { fileTypeFromFile } from 'file-type';
import type { FileKind } from '../domain/file-kind.ts';
import { fileKinds } from '../domain/file-kind.ts';

/** The kind of a file by its bytes; undefined where it is not an allowed kind. */
export async function provenKind(absolute: string): Promise<FileKind | undefined> {
  const found = await fileTypeFromFile(absolute);
  return found && Object.hasOwn(fileKinds, found.ext) ? (found.ext as FileKind) : undefined;
}
