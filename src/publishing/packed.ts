import { chmod, lstat, readFile, utimes, writeFile } from 'node:fs/promises';
import { fileMode } from '../build/publish/modes.ts';
import { sha256 } from '../cache/digest.ts';
import { packedEndings, packedForms } from '../serving/precompress.ts';
import type { FolderFile } from './folder-files.ts';
import { isSameTime } from './folder-files.ts';

/** The paths of a file's packed forms, which stand beside it. */
export const formsOf = (path: string): string[] => packedEndings.map((ending) => path + ending);

/** Whether a text has its packed forms among some files, made of it as it is. */
export const hasForms = (text: FolderFile, path: string, files: ReadonlyMap<string, FolderFile>): boolean =>
  formsOf(path).every((form) => {
    const packed = files.get(form);
    return packed?.isPlain === true && isSameTime(text, packed);
  });

/**
 * Writes the packed forms of a file with the time of the file: forms with another time are not its own.
 * @param beside where they belong, if it is not beside the file itself
 * @returns their digests, by their endings
 */
export async function writeForms(file: string, beside = file): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  const { atimeMs, mtimeMs } = await lstat(file);
  for (const { ending, bytes } of await packedForms(await readFile(file))) {
    digests.set(ending, sha256(bytes));
    await writeFile(beside + ending, bytes);
    await chmod(beside + ending, fileMode);
    await utimes(beside + ending, atimeMs / 1000, mtimeMs / 1000);
  }
  return digests;
}
