import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { DiskCache, FileFormat } from '../../cache/disk.ts';
import { diskCache, jsonFormat } from '../../cache/disk.ts';
import { once } from '../../cache/memory.ts';
import { versionOf } from '../../cache/version.ts';

/** The number of files that the documents of a ward are kept in. A changed document rewrites one of them. */
const chunkCount = 64;

/** The numbers of these files. */
export const chunks: readonly number[] = Array.from({ length: chunkCount }, (_, index) => index);

/** The file that a document is kept in, the same in every command. */
export const chunkOf = (ref: string): number =>
  createHash('sha256').update(ref).digest().readUInt32BE() % chunkCount;

/** One kind of files of a ward's store. */
export interface RecordFiles<Value> {
  /** Undefined where there is no such file, or where it is not as it was written. */
  read(chunk: number): Value | undefined;
  write(chunk: number, value: Value): void;
}

/**
 * @param contentDir wards of one name in two content folders are two wards
 * @param kind the beginning of the names of the files
 */
export function recordFiles<Value>(
  contentDir: string,
  ward: string,
  kind: string,
  format: FileFormat<Value> = jsonFormat<Value>(),
): RecordFiles<Value> {
  const place = createHash('sha256').update(resolve(contentDir)).digest('hex').slice(0, 12);
  const files: DiskCache<Value> = diskCache('documents', version(), format);
  const key = (chunk: number): string => `${ward}-${place}/${kind}-${chunk}`;
  return {
    read: (chunk) => files.read(key(chunk)),
    write: (chunk, value) => files.write(key(chunk), value),
  };
}

/** What is kept follows from the code that reads a ward, from end to end. */
const version = once(() => versionOf('src/content/memo.ts'));
