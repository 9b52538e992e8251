import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { sha256, sha256OfFile } from '../../cache/digest.ts';
import type { Fact } from '../../cache/trace.ts';
import { traceAsync } from '../../cache/trace.ts';
import { PartedFile } from '../../channels/parted-file.ts';
import type { Comparison } from '../ledger/comparison.ts';
import type { Ledger, Made } from '../ledger/ledger.ts';
import type { FileMaker, FileToCopy, PlannedFile } from './file-maker.ts';
import { writeParts } from './write-parts.ts';

/** The portal that stands, as far as its files are what the ledger says. */
export interface StandingPortal {
  dir: string;
  ledger: Ledger;
  /** Files that were changed or removed since: they are made again. */
  spoiled: ReadonlySet<string>;
}

/** Where files go, and what is done with them. */
export interface FileOrder {
  /** The folder for the files that change. */
  staging: string;
  /** Undefined where there is no portal yet: then all files are made. */
  standing: StandingPortal | undefined;
  comparison: Comparison;
  /**
   * Gets every file that is made, whether it has changed or not; a file in parts in several calls, in order, with those
   * parts too that are copied from the standing file.
   */
  onFile: (file: string, bytes: Buffer, isKept?: boolean) => void;
}

/** What has been made so far, for the next ledger. */
export class MadeFiles {
  readonly makers: Ledger['makers'] = new Map();
  readonly files: Ledger['files'] = new Map();
  /** The files that were put into the staging folder. */
  readonly written: string[] = [];
  /** The files that were not made, because the standing ones are what they should be. */
  readonly kept: string[] = [];
  readonly #order: FileOrder;
  readonly #folders = new Set<string>();
  #count = 0;

  constructor(order: FileOrder) {
    this.#order = order;
  }

  /** What a maker plans: what it planned the last time, where nothing has changed that it plans by. */
  async plan<Planned extends PlannedFile>(maker: FileMaker<Planned>): Promise<Planned[]> {
    const { standing, comparison } = this.#order;
    const known = standing?.ledger.makers.get(maker.name);
    const isKnown =
      known &&
      maker.given !== undefined &&
      known.given === maker.given &&
      !comparison.hasChanged(known.facts);
    if (isKnown) {
      this.makers.set(maker.name, known);
      return known.planned as Planned[];
    }
    const { value, facts } = await traceAsync(async () => maker.plan());
    this.makers.set(maker.name, { given: maker.given ?? '', facts: packed(facts), planned: value });
    return value;
  }

  /**
   * Makes a file, unless the standing one is what it would be.
   * @returns its bytes; undefined where it was not made, or copied
   */
  async make<Planned extends PlannedFile>(
    maker: FileMaker<Planned>,
    planned: Planned,
  ): Promise<Buffer | undefined> {
    const { file, key } = planned;
    const { standing, comparison } = this.#order;
    if (this.files.has(file)) throw new Error(`two files have the path ${file}`);
    const known = standing?.spoiled.has(file) ? undefined : standing?.ledger.files.get(file);
    if (known?.key === key && !comparison.hasChanged(known.facts)) {
      this.files.set(file, known);
      this.kept.push(file);
      return undefined;
    }
    const { value, facts } = await traceAsync(() => maker.make(planned));
    if (value instanceof PartedFile) this.#makeParts(file, value, { key, facts, known });
    else {
      const isCopy = !Buffer.isBuffer(value);
      const digest = isCopy ? await this.#copy(file, value) : sha256(value);
      this.files.set(file, { key, facts: packed(facts), digest });
      if (!isCopy) {
        if (!known || !this.#isStanding(file, value)) this.#write(file, value);
        this.#order.onFile(file, value);
      }
    }
    // The parser gives back its memory only when the event loop turns.
    this.#count += 1;
    if (this.#count % between === 0) await turn();
    return Buffer.isBuffer(value) ? value : undefined;
  }

  #makeParts(
    file: string,
    parted: PartedFile,
    { key, facts, known }: { key: string; facts: ReadonlySet<Fact>; known: Made | undefined },
  ): void {
    const { standing, comparison, onFile } = this.#order;
    const place = this.#place(file);
    const hash = createHash('sha256');
    const { parts, isSame } = writeParts({
      file: parted,
      path: place,
      standing: known?.parts && { path: join(standing!.dir, file), parts: known.parts },
      hasChanged: comparison.hasChanged,
      onBytes(bytes, isKept) {
        hash.update(bytes);
        onFile(file, bytes, isKept);
      },
    });
    const all = new Set(facts);
    for (const some of parts.facts) for (const fact of some) all.add(fact);
    this.files.set(file, { key, facts: packed(all), digest: hash.digest('hex'), parts });
    if (isSame) rmSync(place);
    else this.written.push(file);
  }

  #isStanding(file: string, bytes: Buffer): boolean {
    return readFileSync(join(this.#order.standing!.dir, file)).equals(bytes);
  }

  #write(file: string, bytes: Buffer): void {
    writeFileSync(this.#place(file), bytes);
    this.written.push(file);
  }

  /** Copies a file, readable by everybody, so that a web server can read it. @returns the digest of the copy */
  async #copy(file: string, { copyOf, verify }: FileToCopy): Promise<string> {
    const place = this.#place(file);
    copyFileSync(copyOf, place);
    await verify?.(place);
    chmodSync(place, 0o644);
    this.written.push(file);
    return sha256OfFile(place);
  }

  #place(file: string): string {
    const place = join(this.#order.staging, file);
    const folder = dirname(place);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    return place;
  }
}

const between = 8;

const packed = (facts: ReadonlySet<Fact>): Uint32Array => Uint32Array.from(facts);
