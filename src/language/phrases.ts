import { foldedUnit, foldLetters } from './folding.ts';
import { least } from './lists/long-lists.ts';
import { goesOnAt, isInWord } from './word-units.ts';

/** A list of words and phrases that a text is searched for. */
export interface PhraseList {
  /** The longest phrase of the list that begins at a position and ends with a word; undefined if there is none. */
  at(text: string, position: number): string | undefined;
  /** The phrases in a text, in its order, with their positions. None begins inside another. */
  in(text: string): Iterable<PlacedPhrase>;
  /** The first phrase that begins at `from` or after it, and before `to`; undefined if there is none. */
  next(text: string, from: number, to?: number): PlacedPhrase | undefined;
}

/** A phrase of a list in a text. */
export interface PlacedPhrase {
  index: number;
  phrase: string;
}

export interface PhraseOptions {
  /** Whether a phrase is found in capitals and with a capital, too. */
  anyCase?: boolean;
  /** Whether the marks must be the same: `dự trữ` is not `đủ trứ`. */
  exact?: boolean;
}

interface Entry {
  phrase: string;
  /** Whether the marks of the text must be the same: a single syllable with other marks is another word. */
  exact: boolean;
}

/**
 * Makes a list of phrases. Phrases of several syllables are found with any marks (`phôi hợp`, which a scan often has).
 * @param list the phrases, in small letters with single spaces
 */
export function phrases(
  list: Iterable<string>,
  { anyCase = false, exact = false }: PhraseOptions = {},
): PhraseList {
  const { cells, ends, pairs } = treeOf(list, exact);
  const opensPair = (kind: number, text: string, index: number): boolean => {
    const next = kindAt(text, index + 1) & slotBits;
    return ((pairs[2 * (kind & slotBits) + (next >> 5)]! >>> (next & 31)) & 1) === 1;
  };
  const longestAt = (text: string, position: number): string | undefined => {
    let found: string | undefined;
    let node = 0;
    let capitals = 0;
    for (let end = position; ;) {
      const kind = kindAt(text, end);
      const next = (cells[node]! & ~endsPhrase) + 2 * (kind & slotBits);
      if ((kind & slotBits) === 0 || cells[next + 1] !== node) return found;
      node = next;
      end += 1;
      capitals |= kind & capital;
      if ((cells[node]! & endsPhrase) === 0 || (capitals !== 0 && !anyCase)) continue;
      if ((kindAt(text, end) & goesOn) === 0) found = entryAt(ends[node / 2]!, text, position) ?? found;
    }
  };
  const next = (text: string, from: number, to = text.length): PlacedPhrase | undefined => {
    const end = Math.min(to, text.length);
    let before = kindAt(text, from - 1);
    for (let index = from; index < end; index += 1) {
      const unit = text.charCodeAt(index);
      const kind = unit < tableSize ? kinds[unit]! : wordBits(text, index);
      // Most words begin with two signs that no phrase begins with.
      if ((before & inWord) === 0 && opensPair(kind, text, index)) {
        const phrase = longestAt(text, index);
        if (phrase !== undefined) return { index, phrase };
      }
      before = kind;
    }
    return undefined;
  };
  return {
    at: (text, position) =>
      opensPair(kindAt(text, position), text, position) ? longestAt(text, position) : undefined,
    next,
    *in(text) {
      for (let found = next(text, 0); found; found = next(text, found.index + found.phrase.length))
        yield found;
    },
  };
}

/**
 * Phrases by their folded letters, as a double array (Aoe 1989), which is small enough to stay in the processor's cache.
 * A node is the place of its two cells: where the nodes behind it begin, with a bit that says whether a phrase ends, and
 * the node before it. The node behind it by the sign in `slot` is 2 × `slot` cells from there. The root is 0.
 */
interface Tree {
  cells: Int32Array;
  /** The phrases that end at a node, in the order of the list. */
  ends: (readonly Entry[] | undefined)[];
  /** Whether a phrase begins with two signs, a bit for each second sign: two cells for each first sign, by its slot. */
  pairs: Uint32Array;
}

/** The bit of a node where a phrase ends. */
const endsPhrase = 1;

function treeOf(list: Iterable<string>, exact: boolean): Tree {
  const root = emptyBranch();
  for (const phrase of list) {
    let branch = root;
    const folded = foldLetters(phrase);
    for (let at = 0; at < folded.length; at += 1) {
      const slot = kindAt(folded, at) & slotBits;
      if (slot === 0) throw new Error(`No phrase may have “${folded.charAt(at)}”: ${phrase}`);
      let next = branch.next.get(slot);
      if (!next) branch.next.set(slot, (next = emptyBranch()));
      branch = next;
    }
    (branch.entries ??= []).push({ phrase, exact: exact || !phrase.includes(' ') });
  }
  return packed(root);
}

/** A node while the tree grows. */
interface Branch {
  next: Map<number, Branch>;
  entries: Entry[] | undefined;
}

const emptyBranch = (): Branch => ({ next: new Map(), entries: undefined });

/** Puts each branch where all nodes behind it find free places. */
function packed(root: Branch): Tree {
  const base: number[] = [];
  const check = [-1];
  const ends: Tree['ends'] = [];
  const isFree = (place: number): boolean => place > 0 && (check[place] ?? -1) === -1;
  let firstFree = 1;
  const open: [branch: Branch, node: number][] = [[root, 0]];
  for (const [{ next, entries }, node] of open) {
    ends[node] = entries;
    const taken = [...next.keys()];
    if (taken.length === 0) continue;
    while (!isFree(firstFree)) firstFree += 1;
    let start = Math.max(0, firstFree - least(taken));
    while (!taken.every((slot) => isFree(start + slot))) start += 1;
    base[node] = start;
    for (const [slot, branch] of next) {
      check[start + slot] = node;
      open.push([branch, start + slot]);
    }
  }
  // No place is outside of the array, whatever sign is asked for.
  const size = check.length + slots;
  const cells = new Int32Array(2 * size);
  for (let node = 0; node < size; node += 1) {
    cells[2 * node] = 2 * (base[node] ?? 0) + (ends[node] ? endsPhrase : 0);
    cells[2 * node + 1] = 2 * (check[node] ?? -1);
  }
  return { cells, ends, pairs: pairsOf(root) };
}

/** The two first signs of phrases. */
function pairsOf({ next }: Branch): Uint32Array {
  const pairs = new Uint32Array(2 * slots);
  for (const [one, branch] of next) {
    const whole = branch.entries ? Array.from({ length: slots }, (_, slot) => slot) : [];
    for (const two of [...branch.next.keys(), ...whole]) pairs[2 * one + (two >> 5)]! |= 1 << (two & 31);
  }
  return pairs;
}

/** The signs of phrases, folded. */
const signs = ' abcdefghijklmnopqrstuvwxyz,./&-0123456789';
const slots = 1 + signs.length;
/** Units from here on are in no phrase. */
const tableSize = 0x2070;

/** The bits of a unit's kind: its slot, the place of its folded form in `signs` from 1; 0 for what is in no phrase. */
const slotBits = 0x3f;
/** Whether it is a part of a word, so that no phrase begins behind it. */
const inWord = 0x40;
/** Whether a word that ends before it goes on. */
const goesOn = 0x80;
const capital = 0x100;

/** The small letter of each unit. */
const smallUnits = /* @__PURE__ */ Uint16Array.from({ length: tableSize }, (_, unit) =>
  String.fromCharCode(unit).toLowerCase().charCodeAt(0),
);

const wordBits = (text: string, at: number): number =>
  (isInWord(text, at) ? inWord : 0) | (goesOnAt(text, at) ? goesOn : 0);

/** One table for all lists and questions, since each has to stay in the processor's cache. */
const kinds = /* @__PURE__ */ Uint16Array.from({ length: tableSize }, (_, unit) => {
  const folded = foldedUnit(unit);
  const slot = folded < 0 ? 0 : 1 + signs.indexOf(String.fromCharCode(folded));
  return slot | (smallUnits[unit] === unit ? 0 : capital) | wordBits(String.fromCharCode(unit), 0);
});

/** The kind of the unit at a position; 0 outside of the text, where `charCodeAt` would be ten times as slow. */
function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  return unit < tableSize ? kinds[unit]! : wordBits(text, at);
}

/** The first of several phrases with the same folded letters that is at a position. */
function entryAt(entries: readonly Entry[], text: string, position: number): string | undefined {
  for (const { phrase, exact } of entries) if (!exact || isAt(phrase, text, position)) return phrase;
  return undefined;
}

/** Whether a phrase is at a position, in any case. */
function isAt(phrase: string, text: string, position: number): boolean {
  for (let at = 0; at < phrase.length; at += 1)
    if (smallUnits[text.charCodeAt(position + at)] !== phrase.charCodeAt(at)) return false;
  return true;
}
