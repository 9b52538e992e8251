import { existsSync } from 'node:fs';
import { totalmem } from 'node:os';
import { greatest } from '../../language/lists/long-lists.ts';
import type { WardPlace } from '../build-ward.ts';
import type { CompiledPages } from '../engine/compiled.ts';
import { findEngine } from '../engine/compiled.ts';
import { generatorStamps } from '../engine/version.ts';
import type { WardProcess } from './ward-process.ts';

/** The part of the machine's memory that processes may take which wait for the next build of their ward. */
const part = 1 / 4;

/** A ward's process between two builds, with the memory that it takes, in bytes. */
interface Waiting {
  process: WardProcess;
  /** Which ward it builds, as JSON. */
  place: string;
  memory: number;
}

/**
 * What a watch keeps from one build to the next: the compiled pages, and for each ward the process that has built it, with
 * all that it knows of the ward. No two wards share a process. Where their memory comes to more than a quarter of the
 * machine's, the processes of the wards that were built the longest ago end.
 */
export class ResidentWards {
  readonly #most: number;
  readonly #waiting = new Map<string, Waiting>();
  #engine: { pages: CompiledPages; stamps: string } | undefined;

  /** @param most how much memory waiting processes may take together, in bytes; one may always wait */
  constructor(most = Math.min(totalmem(), process.constrainedMemory() || Infinity) * part) {
    this.#most = most;
  }

  /** The compiled pages: looked for again only where a file of the generator has changed. */
  async engine(compiling: () => void): Promise<CompiledPages> {
    const stamps = generatorStamps();
    if (this.#engine?.stamps === stamps && existsSync(this.#engine.pages.entry)) return this.#engine.pages;
    this.#engine = { pages: await findEngine(compiling), stamps };
    return this.#engine.pages;
  }

  /** Whether the process of one more ward can wait, too. */
  get hasRoom(): boolean {
    const sizes = [...this.#waiting.values()].map(({ memory }) => memory);
    return this.#held + greatest(sizes, 0) <= this.#most;
  }

  /** Whether a process waits for the next build of a ward. */
  has(ward: string): boolean {
    return this.#waiting.get(ward)?.process.isGone === false;
  }

  /** Takes the process that waits for a build of this ward; undefined if there is none. */
  async take(place: WardPlace): Promise<WardProcess | undefined> {
    const waiting = this.#waiting.get(place.ward);
    if (waiting?.place === JSON.stringify(place) && !waiting.process.isGone) {
      this.#waiting.delete(place.ward);
      return waiting.process;
    }
    await this.#end(place.ward);
    return undefined;
  }

  /** Lets a process wait for the next build of its ward. */
  async keep(place: WardPlace, process: WardProcess, memory: number): Promise<void> {
    await this.#end(place.ward);
    this.#waiting.set(place.ward, { process, place: JSON.stringify(place), memory });
    for (const ward of this.#waiting.keys())
      if (this.#held > this.#most && ward !== place.ward) await this.#end(ward);
  }

  /** Ends all processes that wait. */
  async end(): Promise<void> {
    await Promise.all([...this.#waiting.keys()].map((ward) => this.#end(ward)));
  }

  /** The memory of all processes that wait, in bytes. */
  get #held(): number {
    return [...this.#waiting.values()].reduce((sum, { memory }) => sum + memory, 0);
  }

  async #end(ward: string): Promise<void> {
    const waiting = this.#waiting.get(ward);
    this.#waiting.delete(ward);
    await waiting?.process.end();
  }
}
