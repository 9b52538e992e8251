import { memoize } from '../cache/memory.ts';
import { factNamed, saw } from '../cache/trace.ts';
import type { FileSource } from '../content/source.ts';

/** A ward's files, which note what is asked of them: each path is a fact, whether there is a file or not. */
export const tracedFiles = memoize(
  (files: ReadonlyMap<string, FileSource>): ReadonlyMap<string, FileSource> => new TracedFiles(files),
);

class TracedFiles extends Map<string, FileSource> {
  override get(path: string): FileSource | undefined {
    saw(factNamed('file', path));
    return super.get(path);
  }
  override has(path: string): boolean {
    saw(factNamed('file', path));
    return super.has(path);
  }
}
