import type { OldWordFile } from './file.ts';
import { placesOf } from './file.ts';

/** Properties of a stretch of the main stream. */
export interface PropertyRun {
  /** The first byte, and the one behind the last. */
  from: number;
  to: number;
  /** The number of the paragraph's style; 0 for letters. */
  style: number;
  /** Changes of single properties, in order: see `changesOf`. */
  changes: Buffer;
}

/** Runs of properties, found by a place in the main stream. */
export class PropertyRuns {
  readonly #runs: readonly PropertyRun[];

  constructor(file: OldWordFile, kind: 'characterRuns' | 'paragraphRuns') {
    this.#runs = placesOf(file.structure(kind), 4)
      .flatMap(({ data }) => runsOfPage(pageOf(file.main, data.readUInt32LE(0) & 0x3fffff), kind))
      .map((run) => ({ ...run, changes: storedElsewhere(run.changes, file.data) ?? run.changes }))
      .sort((a, b) => a.from - b.from);
  }

  at(place: number): PropertyRun | undefined {
    let [low, high] = [0, this.#runs.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle]!;
      if (place < run.from) high = middle - 1;
      else if (place >= run.to) low = middle + 1;
      else return run;
    }
    return undefined;
  }
}

/** The change that only says where the changes are: a row of many cells has more of them than a page holds. */
const elsewhere = 0x6646;

/** The changes that a list only points to, in the stream of objects: their size, then themselves. */
function storedElsewhere(changes: Buffer, data: Buffer): Buffer | undefined {
  if (changes.length < 6 || changes.readUInt16LE(0) !== elsewhere) return undefined;
  const at = changes.readUInt32LE(2);
  return at + 2 > data.length ? undefined : data.subarray(at + 2, at + 2 + data.readUInt16LE(at));
}

const pageSize = 512;
const pageOf = (main: Buffer, number: number): Buffer =>
  main.subarray(number * pageSize, (number + 1) * pageSize);

/** The runs of one page of properties: places first, their properties from the end, the number of runs in the last byte. */
function runsOfPage(page: Buffer, kind: 'characterRuns' | 'paragraphRuns'): PropertyRun[] {
  if (page.length < pageSize) return [];
  const count = page.readUInt8(pageSize - 1);
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = [page.readUInt32LE(4 * at), page.readUInt32LE(4 * at + 4)];
    const entry = 4 * (count + 1);
    if (kind === 'characterRuns') {
      const start = 2 * page.readUInt8(entry + at);
      const changes =
        start === 0 ? Buffer.alloc(0) : page.subarray(start + 1, start + 1 + page.readUInt8(start));
      return { from, to, style: 0, changes };
    }
    const start = 2 * page.readUInt8(entry + 13 * at);
    if (start === 0) return { from, to, style: 0, changes: Buffer.alloc(0) };
    const half = page.readUInt8(start);
    const content =
      half === 0
        ? page.subarray(start + 2, start + 2 + 2 * page.readUInt8(start + 1))
        : page.subarray(start + 1, start + 2 * half);
    return { from, to, style: content.readUInt16LE(0), changes: content.subarray(2) };
  });
}

/** One changed property: its code ([MS-DOC] Sprm) and its value. */
export interface PropertyChange {
  code: number;
  value: Buffer;
}

const sizes = [1, 1, 2, 4, 2, 2, undefined, 3];
const tableForm = 0xd608;

/** The changes in a list of them; an incomplete one at the end is left out. */
export function changesOf(list: Buffer): PropertyChange[] {
  const found: PropertyChange[] = [];
  for (let at = 0; at + 3 <= list.length;) {
    const code = list.readUInt16LE(at);
    const fixed = sizes[code >> 13];
    // The length of a value is in its first byte, for the form of a table's row in its first two.
    const long = code === tableForm;
    const start = at + 2 + (fixed === undefined ? (long ? 2 : 1) : 0);
    const size = fixed ?? (long ? list.readUInt16LE(at + 2) - 1 : list.readUInt8(at + 2));
    if (start + size > list.length) break;
    found.push({ code, value: list.subarray(start, start + size) });
    at = start + size;
  }
  return found;
}
