import type { LetterRow } from './letters.ts';
import { textEnd } from './letters.ts';

/** A run of letters that two rows have in common; where it begins in each. */
export interface Tile {
  source: number;
  target: number;
  length: number;
}

/** The lengths of the pieces by which common runs are found, the longest first. */
const pieceLengths = [1024, 512, 256, 128, 64, 32, 16, 8, 4];
const shortest = 3;
/** By so many letters of its beginning a piece is found. */
const longestKey = 32;
/** How many places of one piece are compared at most. */
const mostPlaces = 40;

/**
 * Lays the letters of two rows upon each other, the longest common runs first, each letter once. What is left of a row is
 * in no tile.
 */
export class Tiling {
  readonly tiles: Tile[] = [];
  /** 1 for each letter that is in no tile. */
  readonly freeSource: Uint8Array;
  readonly freeTarget: Uint8Array;
  readonly #source: LetterRow;
  readonly #target: LetterRow;

  constructor(source: LetterRow, target: LetterRow) {
    this.#source = source;
    this.#target = target;
    this.freeSource = new Uint8Array(source.letters.length).fill(1);
    this.freeTarget = new Uint8Array(target.letters.length).fill(1);
    for (let at = target.letters.indexOf(textEnd); at >= 0; at = target.letters.indexOf(textEnd, at + 1))
      this.freeTarget[at] = 0;
    for (const length of pieceLengths) this.#layRuns(length, length);
    this.#layWords();
    this.#layRuns(shortest, 1);
    while (this.#exchange(-1) + this.#exchange(1) > 0);
    this.#dropCrumbs();
  }

  /** Finds runs by pieces of one length. Runs of `length + step - 1` letters are all found. */
  #layRuns(length: number, step: number): void {
    const { letters } = this.#target;
    const key = Math.min(length, longestKey);
    const index = new Map<string, number[]>();
    for (let at = 0; at + length <= letters.length; at += step) {
      if (!isFree(this.freeTarget, at, length)) continue;
      const piece = letters.slice(at, at + key);
      const places = index.get(piece);
      if (places) places.push(at);
      else index.set(piece, [at]);
    }
    if (index.size === 0) return;
    let expected = 0;
    for (let at = 0; at + key <= this.#source.letters.length; at += 1) {
      if (!isFree(this.freeSource, at, key)) continue;
      const piece = this.#source.letters.slice(at, at + key);
      const places = index.get(piece)?.filter((place) => isFree(this.freeTarget, place, key));
      if (!places || places.length === 0) continue;
      index.set(piece, places);
      const tile = this.#longest(at, places, expected);
      if (tile.length < length) continue;
      this.#lay(tile);
      expected = tile.target + tile.length;
      at = tile.source + tile.length - 1;
    }
  }

  /** The longest run around a piece at one of its places; of equal ones that which goes on behind the last tile. */
  #longest(at: number, places: readonly number[], expected: number): Tile {
    const from = Math.max(
      0,
      places.findIndex((place) => place >= expected),
    );
    let best: Tile | undefined;
    for (let count = 0; count < Math.min(places.length, mostPlaces); count += 1) {
      const place = places[(from + count) % places.length]!;
      let back = 0;
      while (this.#agree(at - back - 1, place - back - 1)) back += 1;
      let length = back;
      while (this.#agree(at - back + length, place - back + length)) length += 1;
      if (!best || length > best.length) best = { source: at - back, target: place - back, length };
    }
    return best!;
  }

  #agree(source: number, target: number): boolean {
    return (
      this.freeSource[source] === 1 &&
      this.freeTarget[target] === 1 &&
      this.#source.letters[source] === this.#target.letters[target]
    );
  }

  /** Lays whole words upon each other that are too short for a piece: `12`, `a`. */
  #layWords(): void {
    const index = new Map<string, number[]>();
    // From the end, so that the first place of each word is the last in its list.
    for (const { at, word } of freeWords(this.#target, this.freeTarget).reverse()) {
      const places = index.get(word);
      if (places) places.push(at);
      else index.set(word, [at]);
    }
    for (const { at, word } of freeWords(this.#source, this.freeSource)) {
      const target = index.get(word)?.pop();
      if (target !== undefined) this.#lay({ source: at, target, length: word.length });
    }
  }

  /**
   * Mends ends of runs that agree by chance. In `… phường [Trang 2] Thông báo` the run before the page number takes the T
   * of “Trang” for that of “Thông”: then T is left of “Thông” in the paper, and of “Trang” among what is left out. Returns
   * how many letters found their place.
   * @param step -1: letters before a run, 1: letters behind it
   */
  #exchange(step: -1 | 1): number {
    const [sources, targets] = [new Map<number, Tile>(), new Map<number, Tile>()];
    const edge = ({ length }: Tile, side: -1 | 1): number => (side < 0 ? 0 : length - 1);
    for (const tile of this.tiles) {
      sources.set(tile.source + edge(tile, step), tile);
      targets.set(tile.target + edge(tile, step === 1 ? -1 : 1), tile);
    }
    let count = 0;
    for (const tile of this.tiles) {
      const source = tile.source + edge(tile, step) + step;
      const target = tile.target + edge(tile, step) + step;
      if (tile.length === 0 || this.freeSource[source] !== 1 || !this.#same(source, target)) continue;
      if (this.freeTarget[target] === 1) {
        this.#grow(tile, step);
        count += 1;
        continue;
      }
      // The letter is the end of another run, whose own letter may go to the run beside it.
      const other = targets.get(target);
      if (!other || other === tile || other.length < 2) continue;
      const given = other.source + edge(other, step === 1 ? -1 : 1);
      const beside = sources.get(given - step);
      if (!beside || beside === other || beside === tile) continue;
      const place = beside.target + edge(beside, step) + step;
      if (this.freeTarget[place] !== 1 || !this.#same(given, place)) continue;
      other.length -= 1;
      if (step === 1) {
        other.source += 1;
        other.target += 1;
      }
      this.#grow(tile, step);
      this.#grow(beside, step);
      count += 1;
      return count;
    }
    return count;
  }

  /**
   * Takes one or two letters that are left of a word, whose others are in runs, for the same letters that are left of the
   * other row: runs met by chance there, or the mark of a footnote is printed as part of a word. A whole word of the
   * source is never taken so.
   */
  #dropCrumbs(): void {
    const index = new Map<string, number[]>();
    for (const { at, text } of crumbsOf(this.#target, this.freeTarget)) {
      const places = index.get(text);
      if (places) places.push(at);
      else index.set(text, [at]);
    }
    for (const { at, text, isWord } of crumbsOf(this.#source, this.freeSource)) {
      if (isWord) continue;
      const target = index.get(text)?.shift();
      if (target === undefined) continue;
      this.freeSource.fill(0, at, at + text.length);
      this.freeTarget.fill(0, target, target + text.length);
    }
  }

  #grow(tile: Tile, step: -1 | 1): void {
    if (step < 0) {
      tile.source -= 1;
      tile.target -= 1;
    }
    tile.length += 1;
    const at = step < 0 ? 0 : tile.length - 1;
    this.freeSource[tile.source + at] = 0;
    this.freeTarget[tile.target + at] = 0;
  }

  #same(source: number, target: number): boolean {
    return source >= 0 && target >= 0 && this.#source.letters[source] === this.#target.letters[target];
  }

  #lay(tile: Tile): void {
    this.freeSource.fill(0, tile.source, tile.source + tile.length);
    this.freeTarget.fill(0, tile.target, tile.target + tile.length);
    this.tiles.push(tile);
  }
}

const isFree = (free: Uint8Array, at: number, length: number): boolean => {
  for (let offset = 0; offset < length; offset += 1) if (free[at + offset] !== 1) return false;
  return true;
};

/** The words of a row of which every letter is free. */
function freeWords({ letters, begins }: LetterRow, free: Uint8Array): { at: number; word: string }[] {
  const words: { at: number; word: string }[] = [];
  for (let at = 0; at < letters.length;) {
    let end = at + 1;
    while (end < letters.length && begins[end] === 0) end += 1;
    if (isFree(free, at, end - at)) words.push({ at, word: letters.slice(at, end) });
    at = end;
  }
  return words;
}

interface Crumb {
  at: number;
  text: string;
  isWord: boolean;
}

/** The runs of one or two free letters of a word, and whether they are the word. */
function crumbsOf({ letters, begins }: LetterRow, free: Uint8Array): Crumb[] {
  const crumbs: Crumb[] = [];
  for (let at = 0; at < letters.length;) {
    let end = at;
    while (end < letters.length && free[end] === 1 && (end === at || begins[end] === 0)) end += 1;
    const isWord = begins[at] === 1 && (end === letters.length || begins[end] === 1);
    if (end > at && end - at < shortest) crumbs.push({ at, text: letters.slice(at, end), isWord });
    at = Math.max(end, at + 1);
  }
  return crumbs;
}
