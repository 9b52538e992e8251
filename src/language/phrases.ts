import { foldedUnit, foldLetters } from './folding.ts';
import { goesOnAt, nextWord } from './word-units.ts';

/** A list of words and phrases that a text is searched for. */
export interface PhraseList {
  /** The longest phrase of the list that begins at a position and ends with a word; undefined if there is none. */
  at(text: string, position: number): string | undefined;
  /** The phrases in a text, in its order, with their positions. None begins inside another. */
  in(text: string): Iterable<FoundPhrase>;
}

/** A phrase of a list in a text. */
export interface FoundPhrase {
  index: number;
  phrase: string;
}

export interface PhraseOptions {
  /** Whether a phrase is found in capitals and with a capital, too. */
  anyCase?: boolean;
  /** Whether the marks must be the same: `dự trữ` is not `đủ trứ`. */
  exact?: boolean;
}

/** Phrases by their folded letters: each node is one letter further. */
interface Node {
  /** The nodes of the signs that may come next, each in its slot. */
  next: (Node | undefined)[];
  /** The phrases that end here, in the order of the list. */
  entries: readonly Entry[];
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
  const root = treeOf(list, exact);
  const at = (text: string, position: number): string | undefined => {
    let found: string | undefined;
    let end = position;
    for (let node = root.next[slotAt(text, end)]; node; node = node.next[slotAt(text, end)]) {
      end += 1;
      if (node.entries.length > 0 && !goesOnAt(text, end)) {
        const small = !hasCapital(text, position, end);
        if (small || anyCase) found = entryAt(node.entries, text, position, small)?.phrase ?? found;
      }
    }
    return found;
  };
  return {
    at,
    *in(text) {
      for (let index = nextWord(text, 0); index >= 0;) {
        const phrase = at(text, index);
        if (phrase !== undefined) yield { index, phrase };
        index = nextWord(text, index + (phrase?.length ?? 1));
      }
    },
  };
}

function treeOf(list: Iterable<string>, exact: boolean): Node {
  const root = emptyNode();
  for (const phrase of list) {
    let node = root;
    const folded = foldLetters(phrase);
    for (let at = 0; at < folded.length; at += 1) {
      const slot = slotAt(folded, at);
      if (slot === 0) throw new Error(`No phrase may have “${folded.charAt(at)}”: ${phrase}`);
      node = node.next[slot] ??= emptyNode();
    }
    node.entries = [...node.entries, { phrase, exact: exact || !phrase.includes(' ') }];
  }
  return root;
}

const emptyNode = (): Node => ({ next: new Array<Node | undefined>(slots).fill(undefined), entries: [] });

/** The signs of phrases, folded. */
const signs = ' abcdefghijklmnopqrstuvwxyz,./&-0123456789';
const slots = 1 + signs.length;

/** The slot of each unit: the place of its folded form in `signs`, from 1; 0 for what is in no phrase. */
const slotOf = /* @__PURE__ */ Uint8Array.from({ length: 0x1f00 }, (_, unit) => {
  const folded = foldedUnit(unit);
  return folded < 0 ? 0 : 1 + signs.indexOf(String.fromCharCode(folded));
});

const slotAt = (text: string, at: number): number => slotOf[text.charCodeAt(at)] ?? 0;

/** Which units are capital letters. */
const capitals = /* @__PURE__ */ Uint8Array.from({ length: 0x1f00 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  return letter === letter.toLowerCase() ? 0 : 1;
});

function hasCapital(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (capitals[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** The first of several phrases with the same folded letters that is at a position. */
function entryAt(
  entries: readonly Entry[],
  text: string,
  position: number,
  small: boolean,
): Entry | undefined {
  for (const entry of entries) {
    if (!entry.exact) return entry;
    const { phrase } = entry;
    const written = small ? text : text.slice(position, position + phrase.length).toLowerCase();
    if (written.startsWith(phrase, small ? position : 0)) return entry;
  }
  return undefined;
}
