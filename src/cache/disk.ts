import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cacheRoot } from './project.ts';

/** Values that are kept in files from one command to the next. */
export interface DiskCache<Value> {
  /** The kept value; undefined where there is no file, or the file is not byte for byte as it was written. */
  read(key: string): Value | undefined;
  /** Keeps a value. Does nothing where the folder cannot be written. */
  write(key: string, value: Value): void;
  /** Removes what is kept below a folder of keys (`folder/key`), other than these keys. */
  keepOnly(folder: string, keys: ReadonlySet<string>): void;
}

/** How values are written to files. */
export interface FileFormat<Value> {
  encode(value: Value): string | Uint8Array;
  decode(bytes: Buffer): Value;
}

/** The length of the digest at the beginning of each file, in bytes. */
const digestLength = 32;

/**
 * A folder of kept values. Another version has another folder, so that a value of older code is never read; the first
 * value of a new version takes the place of all former ones. Each file
 * begins with a digest of its content, key and version: a file that was emptied, cut, altered or moved is as if it
 * were not there, so that `decode` gets only what `encode` of the same version has made.
 * @param name the folder below the cache of the project
 * @param version a digest of all that the values depend on besides their keys: see `versionOf`
 */
export function diskCache<Value>(
  name: string,
  version: string,
  { encode, decode }: FileFormat<Value>,
): DiskCache<Value> {
  const folder = join(cacheRoot(), name, version);
  const digest = (key: string, content: string | Uint8Array): Buffer =>
    createHash('sha256').update(`${name}\0${version}\0${key}\0`).update(content).digest();
  return {
    read(key) {
      const bytes = readFile(join(folder, key));
      const content = bytes?.subarray(digestLength);
      if (!bytes || !content || !bytes.subarray(0, digestLength).equals(digest(key, content)))
        return undefined;
      return decode(content);
    },
    write(key, value) {
      if (!existsSync(folder)) removeOtherVersions(folder);
      const encoded = encode(value);
      const content = typeof encoded === 'string' ? Buffer.from(encoded) : encoded;
      writeWhole(join(folder, key), [digest(key, content), content]);
    },
    keepOnly(part, keys) {
      for (const name of namesIn(join(folder, part)))
        if (!keys.has(`${part}/${name}`)) remove(join(folder, part, name));
    },
  };
}

/** Values as JSON. */
export const jsonFormat = <Value>(): FileFormat<Value> => ({
  encode: (value) => JSON.stringify(value),
  decode: (bytes) => JSON.parse(bytes.toString('utf8')) as Value,
});

/** What another version has kept is of no use any more, and may have what is no longer public. */
function removeOtherVersions(folder: string): void {
  const all = dirname(folder);
  try {
    for (const name of readdirSync(all))
      if (name !== basename(folder)) rmSync(join(all, name), { recursive: true, force: true });
  } catch (error) {
    if (!isOfFileSystem(error)) throw error;
  }
}

/** A file that cannot be read, for whatever reason, is no value. */
function readFile(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isOfFileSystem(error)) return undefined;
    throw error;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isOfFileSystem(error)) return [];
    throw error;
  }
}

/** What is kept is for the user who runs the command alone: it is made of files that need not be public. */
const [folderMode, fileMode] = [0o700, 0o600];

/** Commands that run at the same time may write one file: the last one stays, and nobody reads half a file. */
function writeWhole(path: string, parts: readonly Uint8Array[]): void {
  const draft = `${path}.${randomUUID()}`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: folderMode });
    writeFileSync(draft, Buffer.concat(parts), { mode: fileMode });
    renameSync(draft, path);
  } catch (error) {
    // Without the cache a command is slower, and its result the same.
    if (!isOfFileSystem(error)) throw error;
    remove(draft);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    if (!isOfFileSystem(error)) throw error;
  }
}

/** Whether the file system refused something: no place, no right, a folder where a file should be. */
const isOfFileSystem = (error: unknown): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).syscall !== undefined;
