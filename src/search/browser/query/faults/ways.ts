import type { KnownWords } from '../words/known-words.ts';
import type { Candidate } from './candidates.ts';
import { candidatesFor } from './candidates.ts';
import type { MistypedWord } from './mistyped-word.ts';
import { isReal } from './mistyped-word.ts';
import { splitsOf } from './splits.ts';

/** What is done to typed words. */
export type FaultKind = 'none' | Candidate['kind'] | 'split' | 'joined' | 'moved';

/** Some typed words as they may be meant. */
export interface Way {
  /** How many of the typed words it takes. */
  takes: number;
  words: readonly MeantWord[];
  /** How unlikely it is, before its neighbours are looked at. */
  cost: number;
  change: FaultKind;
  /** The typed words. */
  typed: readonly MistypedWord[];
}

/** A word as it may be meant. */
export interface MeantWord {
  /** Without marks. */
  folded: string;
  /** The letters that were typed for it, with the marks that count. */
  written: string;
}

// How unlikely a way is.
const unknownWord = 2.5;
/** A syllable may be right, and only missing in this ward. */
const unknownSyllable = 1.5;
const syllableChanged = 0.8;
const spaceMissing = 0.5;
/** Hardly a word ends in a number. */
const spaceBeforeNumber = -0.1;
const spaceAdded = 0.4;
const spaceMoved = 0.7;
/** What a tenfold number of pages speaks for a word. */
const frequent = 0.05;

/** The ways to read the words from a place, the word as it was typed first. */
export function waysAt(words: readonly MistypedWord[], place: number, known: KnownWords): Way[] {
  const [word, next] = [words[place]!, words[place + 1]];
  const asTyped = wayAsTyped(word);
  if (word.kind === 'right') return [asTyped, ...withSpaceBeforeNumber(word, known)];
  const joined = next && next.kind !== 'right' ? joinedWays(word, next, known) : [];
  if (word.kind === 'short') return [asTyped, ...joined];
  return [asTyped, ...splitWays(word, known), ...joined, ...otherWords(word, known)];
}

/** A word as it was typed. */
export function wayAsTyped(word: MistypedWord): Way {
  const costs = { right: 0, short: 0, known: 0, possible: unknownSyllable, impossible: unknownWord };
  const meant = { folded: word.folded, written: word.written };
  return { takes: 1, words: [meant], cost: costs[word.kind], change: 'none', typed: [word] };
}

/** `tiemchung` as `tiem chung`. */
function splitWays(word: MistypedWord, known: KnownWords): Way[] {
  if (isReal(word)) return [];
  return splitsOf(word.folded, known).map((place) => ({
    takes: 1,
    words: cut(word.written, word.folded, place),
    cost: spaceMissing,
    change: 'split',
    typed: [word],
  }));
}

/** `to5` as `to 5`. */
function withSpaceBeforeNumber(word: MistypedWord, known: KnownWords): Way[] {
  const found = /^([a-z]+)(\d{1,3})$/.exec(word.folded);
  if (!found || known.spellings(found[1]!).length === 0) return [];
  const words = found.slice(1).map((each) => ({ folded: each, written: each }));
  return [{ takes: 1, words, cost: spaceBeforeNumber, change: 'split', typed: [word] }];
}

/** `ch ung` as `chung`, and `tie mchung` as `tiem chung`. */
function joinedWays(one: MistypedWord, other: MistypedWord, known: KnownWords): Way[] {
  const [folded, written] = [one.folded + other.folded, one.written + other.written];
  const way = { takes: 2, typed: [one, other] };
  const areReal = isReal(one) && isReal(other);
  const joined: Way[] =
    known.spellings(folded).length === 0
      ? []
      : [{ ...way, words: [{ folded, written }], cost: spaceAdded, change: 'joined' }];
  if (areReal) return joined;
  const moved = splitsOf(folded, known).filter((place) => place !== one.folded.length);
  return [
    ...joined,
    ...moved.map((place): Way => ({
      ...way,
      words: cut(written, folded, place),
      cost: spaceMoved,
      change: 'moved',
    })),
  ];
}

const cut = (written: string, folded: string, place: number): MeantWord[] => [
  { folded: folded.slice(0, place), written: written.slice(0, place) },
  { folded: folded.slice(place), written: written.slice(place) },
];

/** Known words for one that may be mistyped. */
function otherWords(word: MistypedWord, known: KnownWords): Way[] {
  return (
    candidatesFor(word, known)
      // One letter is hardly a word.
      .filter((each) => each.word.length > 1)
      .map(({ word: folded, cost, kind }) => ({
        takes: 1,
        words: [{ folded, written: word.written }],
        cost: cost + changeOf(word, kind) - weightOf(folded, known),
        change: kind,
        typed: [word],
      }))
  );
}

const changeOf = ({ kind }: MistypedWord, fault: Candidate['kind']): number =>
  kind === 'possible' && fault !== 'spelling' ? syllableChanged : 0;

const weightOf = (folded: string, known: KnownWords): number =>
  frequent * Math.log10(1 + known.weight(known.spellings(folded)[0] ?? ''));
