import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheRoot } from './project.ts';

/** Values that are kept in files from one command to the next. */
export interface DiskCache<Value> {
  /** The kept value; undefined where there is no file, or the file is cut or has another shape. */
  read(key: string): Value | undefined;
  /** Keeps a value. Does nothing where the folder cannot be written. */
  write(key: string, value: Value): void;
}

/** How values are written to files. */
export interface FileFormat<Value> {
  encode(value: Value): string | Uint8Array;
  /** Returns undefined where the bytes are not a whole value. */
  decode(bytes: Buffer): Value | undefined;
}

/**
 * A folder of kept values. Another version has another folder, so that a value of older code is never read.
 * @param name the folder below the cache of the project
 * @param version a digest of all that the values depend on besides their keys: see `versionOf`
 */
export function diskCache<Value>(
  name: string,
  version: string,
  { encode, decode }: FileFormat<Value>,
): DiskCache<Value> {
  const folder = join(cacheRoot(), name, version);
  return {
    read(key) {
      const bytes = readFile(join(folder, key));
      return bytes && decode(bytes);
    },
    write: (key, value) => writeWhole(join(folder, key), encode(value)),
  };
}

/** Values as JSON. `isValue` looks at the shape, as far as the code that uses the value relies on it. */
export const jsonFormat = <Value>(isValue: (value: unknown) => value is Value): FileFormat<Value> => ({
  encode: (value) => JSON.stringify(value),
  decode(bytes) {
    try {
      const value: unknown = JSON.parse(bytes.toString('utf8'));
      return isValue(value) ? value : undefined;
    } catch (error) {
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  },
});

function readFile(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Commands that run at the same time may write one file: the last one stays, and nobody reads half a file. */
function writeWhole(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${randomUUID()}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    // Without the cache a command is slower, and its result the same.
    if (!unwritable.has(codeOf(error) ?? '')) throw error;
  }
}

const unwritable: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT']);

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
