import { foldedUnit, foldLetters } from './folding.ts';
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
  const { base, check, ends } = treeOf(list, exact);
  const at = (text: string, position: number): string | undefined => {
    let found: string | undefined;
    let end = position;
    for (let node = 0; ;) {
      const slot = slotAt(text, end);
      const next = base[node]! + slot;
      if (slot === 0 || check[next] !== node) return found;
      node = next;
      end += 1;
      const entries = ends[node];
      if (entries !== undefined && !goesOnAt(text, end) && (anyCase || !hasCapital(text, position, end)))
        found = entryAt(entries, text, position) ?? found;
    }
  };
  // Most words begin with a letter that no phrase begins with.
  const kinds = Uint8Array.from(slotOf, (slot, unit) => {
    const begins = slot > 0 && check[base[0]! + slot] === 0 ? beginsPhrase : 0;
    return begins | (isInWord(String.fromCharCode(unit), 0) ? inWord : 0);
  });
  const kindAt = (text: string, index: number): number => {
    const unit = text.charCodeAt(index);
    return unit < tableSize ? kinds[unit]! : isInWord(text, index) ? inWord : 0;
  };
  const pairs = pairsOf({ base, check, ends });
  const opensPair = (text: string, index: number): boolean =>
    pairs[slotAt(text, index) * slots + slotAt(text, index + 1)] === 1;
  const next = (text: string, from: number, to = text.length): PlacedPhrase | undefined => {
    let before = kindAt(text, from - 1);
    for (let index = from; index < to; index += 1) {
      const kind = kindAt(text, index);
      if ((before & inWord) === 0 && (kind & beginsPhrase) !== 0) {
        const phrase = opensPair(text, index) ? at(text, index) : undefined;
        if (phrase !== undefined) return { index, phrase };
      }
      before = kind;
    }
    return undefined;
  };
  return {
    at,
    next,
    *in(text) {
      for (let found = next(text, 0); found; found = next(text, found.index + found.phrase.length))
        yield found;
    },
  };
}

/**
 * Phrases by their folded letters, as a double array (Aoe 1989), which is small enough to stay in the processor's cache:
 * the node behind `node` by the sign in `slot` is `base[node] + slot`, if `check` there is `node`. The root is 0.
 */
interface Tree {
  base: Int32Array;
  check: Int32Array;
  /** The phrases that end at a node, in the order of the list. */
  ends: (readonly Entry[] | undefined)[];
}

/** Whether a phrase begins with two signs, by their slots: most words are passed by this. */
function pairsOf({ base, check, ends }: Tree): Uint8Array {
  const pairs = new Uint8Array(slots * slots);
  for (let one = 1; one < slots; one += 1) {
    const node = base[0]! + one;
    if (check[node] !== 0) continue;
    for (let two = 0; two < slots; two += 1)
      if (ends[node] !== undefined || check[base[node]! + two] === node) pairs[one * slots + two] = 1;
  }
  return pairs;
}

function treeOf(list: Iterable<string>, exact: boolean): Tree {
  const root = emptyBranch();
  for (const phrase of list) {
    let branch = root;
    const folded = foldLetters(phrase);
    for (let at = 0; at < folded.length; at += 1) {
      const slot = slotAt(folded, at);
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
    let start = Math.max(0, firstFree - Math.min(...taken));
    while (!taken.every((slot) => isFree(start + slot))) start += 1;
    base[node] = start;
    for (const [slot, branch] of next) {
      check[start + slot] = node;
      open.push([branch, start + slot]);
    }
  }
  // No place is outside of the arrays, whatever sign is asked for.
  const size = check.length + slots;
  const all = <Value>(values: readonly (Value | undefined)[], none: Value): Value[] =>
    Array.from({ length: size }, (_, place) => values[place] ?? none);
  return {
    base: Int32Array.from(all(base, 0)),
    check: Int32Array.from(all(check, -1)),
    ends: all(ends, undefined),
  };
}

/** The signs of phrases, folded. */
const signs = ' abcdefghijklmnopqrstuvwxyz,./&-0123456789';
const slots = 1 + signs.length;
/** The kinds of units, as bits. */
const beginsPhrase = 1;
const inWord = 2;
/** Units from here on are in no phrase. */
const tableSize = 0x1f00;

/** The slot of each unit: the place of its folded form in `signs`, from 1; 0 for what is in no phrase. */
const slotOf = /* @__PURE__ */ Uint8Array.from({ length: tableSize }, (_, unit) => {
  const folded = foldedUnit(unit);
  return folded < 0 ? 0 : 1 + signs.indexOf(String.fromCharCode(folded));
});

function slotAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // At the end of the text there is no unit.
  return unit < tableSize ? slotOf[unit]! : 0;
}

/** The small letter of each unit. */
const smallUnits = /* @__PURE__ */ Uint16Array.from({ length: tableSize }, (_, unit) =>
  String.fromCharCode(unit).toLowerCase().charCodeAt(0),
);

function hasCapital(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (smallUnits[unit] !== unit) return true;
  }
  return false;
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
