import { closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import type { Fact } from '../../cache/trace.ts';
import { trace } from '../../cache/trace.ts';
import type { FilePart, PartedFile } from '../../channels/parted-file.ts';
import type { MadeParts } from '../ledger/ledger.ts';

/** A file in parts that is to be written. */
export interface PartsOrder {
  file: PartedFile;
  /** Where to write it. */
  path: string;
  /** The file that stands, if it is what the last build made. */
  standing: { path: string; parts: MadeParts } | undefined;
  hasChanged: (facts: Iterable<Fact>) => boolean;
  /** Gets the bytes of the file in order; each call ends between two parts. `isKept`: they are those of the standing file. */
  onBytes: (bytes: Buffer, isKept: boolean) => void;
}

/** What was written. */
export interface WrittenParts {
  parts: MadeParts;
  /** Whether the standing file has the same bytes. */
  isSame: boolean;
}

/** Writes a file part by part. Parts that have not changed are copied from the standing file. */
export function writeParts({ file, path, standing, hasChanged, onBytes }: PartsOrder): WrittenParts {
  const { before, separator, after } = file.frame;
  const old = standing && new OldParts(standing, separator);
  const out = new Output(path, old, onBytes);
  const parts: MadeParts = { before: Buffer.byteLength(before), names: [], lengths: [], facts: [] };
  try {
    out.add(Buffer.from(before));
    for (const part of file.parts) {
      const known = old?.parts.get(part.name);
      const isKept = known !== undefined && !hasChanged(known.facts);
      const { bytes, facts } = isKept ? { bytes: known, facts: known.facts } : made(part);
      parts.names.push(part.name);
      parts.lengths.push(bytes.length);
      parts.facts.push(facts);
      if (bytes.length > 0) out.addPart(bytes, separator);
    }
    out.add(Buffer.from(after));
    return { parts, isSame: out.end() };
  } finally {
    out.close();
    old?.close();
  }
}

function made(part: FilePart): { bytes: Buffer; facts: Uint32Array } {
  const { value, facts } = trace(() => Buffer.from(part.write()));
  return { bytes: value, facts: Uint32Array.from(facts) };
}

/** A part of the standing file. */
interface OldPart {
  /** Where it begins, in bytes. */
  start: number;
  length: number;
  facts: Uint32Array;
}

class OldParts {
  readonly parts = new Map<string, OldPart>();
  readonly #file: number;
  readonly #block = Buffer.allocUnsafe(block);

  constructor({ path, parts }: NonNullable<PartsOrder['standing']>, separator: string) {
    const between = Buffer.byteLength(separator);
    let start = parts.before;
    let isFirst = true;
    for (const [place, name] of parts.names.entries()) {
      const length = parts.lengths[place]!;
      if (length > 0 && !isFirst) start += between;
      if (length > 0) isFirst = false;
      this.parts.set(name, { start, length, facts: parts.facts[place]! });
      start += length;
    }
    this.#file = openSync(path, 'r');
  }

  get size(): number {
    return fstatSync(this.#file).size;
  }

  /** The bytes are right until the next call. */
  read(start: number, length: number): Buffer {
    const bytes = length <= block ? this.#block : Buffer.allocUnsafe(length);
    const read = readSync(this.#file, bytes, 0, length, start);
    return bytes.subarray(0, read);
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** The file that is written, in blocks: parts that lie side by side in the standing file are copied together. */
class Output {
  readonly #file: number;
  readonly #old: OldParts | undefined;
  readonly #onBytes: PartsOrder['onBytes'];
  #pending: Buffer[] = [];
  #pendingLength = 0;
  /** The part of the standing file that is to be copied next. */
  #run: { start: number; end: number } | undefined;
  #position = 0;
  #isSame: boolean;
  #hasParts = false;

  constructor(path: string, old: OldParts | undefined, onBytes: PartsOrder['onBytes']) {
    this.#file = openSync(path, 'w');
    this.#old = old;
    this.#onBytes = onBytes;
    this.#isSame = old !== undefined;
  }

  addPart(part: Buffer | OldPart, separator: string): void {
    const between = this.#hasParts ? separator : '';
    this.#hasParts = true;
    if (Buffer.isBuffer(part)) {
      this.add(Buffer.from(between));
      this.add(part);
      return;
    }
    const { start, length } = part;
    const run = this.#run;
    if (run && start === run.end + Buffer.byteLength(between) && start + length - run.start <= block) {
      run.end = start + length;
      return;
    }
    this.#copyRun();
    this.add(Buffer.from(between));
    this.#flush();
    this.#run = { start, end: start + length };
  }

  add(bytes: Buffer): void {
    this.#copyRun();
    this.#pending.push(bytes);
    this.#pendingLength += bytes.length;
    if (this.#pendingLength >= block) this.#flush();
  }

  /** @returns whether the standing file has the same bytes */
  end(): boolean {
    this.#copyRun();
    this.#flush();
    return this.#isSame && this.#old!.size === this.#position;
  }

  close(): void {
    closeSync(this.#file);
  }

  #copyRun(): void {
    const run = this.#run;
    if (!run) return;
    this.#run = undefined;
    this.#isSame &&= run.start === this.#position;
    const bytes = this.#old!.read(run.start, run.end - run.start);
    if (bytes.length < run.end - run.start) throw new Error('the standing file is shorter than its parts');
    this.#write(bytes, true);
  }

  #flush(): void {
    if (this.#pendingLength === 0) return;
    const bytes = Buffer.concat(this.#pending);
    [this.#pending, this.#pendingLength] = [[], 0];
    this.#isSame &&= this.#old!.read(this.#position, bytes.length).equals(bytes);
    this.#write(bytes, false);
  }

  #write(bytes: Buffer, isKept: boolean): void {
    // Unlike writeSync, it goes on until all bytes are written.
    writeFileSync(this.#file, bytes);
    this.#position += bytes.length;
    this.#onBytes(bytes, isKept);
  }
}

/** How many bytes are in memory at once. */
const block = 1_000_000;
