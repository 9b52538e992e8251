/**
 * A file of codes. It tells by the key of a code, `45-qd-ubnd`, which shards have a document that carries the code, and
 * which have a document that cites it: names of shards with spaces between them.
 */
export type CodeFile = Record<string, [own: string, cites: string]>;

/**
 * The number of files of codes for a number of shards: the keys are divided among several files, so that a typed code
 * loads a small one. None for one shard, which is searched anyway.
 */
export function codeFilesFor(shards: number): number {
  if (shards < 2) return 0;
  let files = 4;
  while (files < 2 * shards) files *= 2;
  return files;
}

/** The number of the file that has a key. All keys of a code with a number are in one file. */
export const codeFileOf = (key: string, files: number): number => (Number.parseInt(key, 10) || 0) % files;

/** The path of a file of codes in the folder of the index. */
export const codeFilePath = (file: number): string => `codes/${file}.json`;
