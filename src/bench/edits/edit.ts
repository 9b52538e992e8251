import { seeded } from '../generate.ts';
import type { OpenPage, WardFiles } from './ward-files.ts';
import { openPage } from './ward-files.ts';

/** What an edit may look at and change. */
export interface EditedWard {
  files: WardFiles;
  random: Random;
  /** The moment for which the ward is built, in milliseconds since 1970; an edit may move it. */
  now: number;
  /** Whether the generator is the changed one. */
  isOtherGenerator: boolean;
  /** The number of this edit, from 1: what it writes is new. */
  step: number;
  /** The portal as a clean build made it before this edit. */
  cleanPortal: string;
  /** The portal and the cache that the next build of changes finds. */
  portal: string;
  cache: string;
  /** The files before the edit before this one. */
  earlier: WardFiles;
}

/** One kind of edit. */
export interface Edit {
  name: string;
  /** How often it is made, compared with the others. */
  weight: number;
  /** Makes it; returns what was changed, undefined if this ward has nothing for it. */
  make: (ward: EditedWard) => string | undefined | Promise<string | undefined>;
}

/** Pseudo-random choices that are the same for the same seed. */
export class Random {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = seeded(seed);
  }

  below(count: number): number {
    return Math.floor(this.#next() * count);
  }

  chance(probability: number): boolean {
    return this.#next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }
}

/** The day in Việt Nam of a moment, moved by some days: `2026-11-22`. */
export const dayAt = (now: number, days = 0): string =>
  new Date(now + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

export const documents = /^(?:directives|plans|news)\/.+\.md$/;
export const official = /^(?:directives|plans)\/.+\.md$/;

/** A random page of those that match, open for editing; undefined if none does. */
export function pickPage(
  { files, random }: EditedWard,
  pattern: RegExp,
  isWanted: (page: OpenPage) => boolean = () => true,
): OpenPage | undefined {
  const pages = files.paths(pattern).map((path) => openPage(files, path));
  const wanted = pages.filter(isWanted);
  return wanted.length > 0 ? random.pick(wanted) : undefined;
}

/** The name by which other documents refer to one: `directives/2026/x`. */
export const refOf = (path: string): string => path.replace(/\.md$/, '');

export const isPublished = ({ front }: OpenPage): boolean => !front.has('draft') && !front.has('withdrawn');
