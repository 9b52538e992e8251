import { statSync } from 'node:fs';

/** The state of a file, read from its folder: whoever has the stamp of a file need not open it to see a change. */
export interface Stamp {
  /** The size of the file in bytes. */
  bytes: number;
  /**
   * Its size, its two times in nanoseconds and its number on the disk: another text after every change. Undefined if
   * the file was changed so lately that a second change might leave all of these as they are.
   */
  settled: string | undefined;
}

/** The age in milliseconds at which a stamp is settled: disks count time in steps, the coarsest of two seconds. */
const settledAge = 3000;

/**
 * The stamp of a file, or of the file that a symbolic link leads to. Take it before the file is read, so that a change
 * during the reading shows in the next stamp.
 */
export function stampOf(path: string): Stamp {
  const now = Date.now();
  const { size, mtimeNs, ctimeNs, ino } = statSync(path, { bigint: true });
  const changed = Number(mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1e6;
  const text = `${size} ${mtimeNs} ${ctimeNs} ${ino}`;
  return { bytes: Number(size), settled: changed + settledAge < now ? text : undefined };
}
