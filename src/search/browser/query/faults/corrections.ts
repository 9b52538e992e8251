import { foldLetters } from '../../../../language/folding.ts';
import { isSyllable } from '../../../../language/letters.ts';
import type { KnownWords } from '../words/known-words.ts';
import type { TypedWord } from '../words/phrase-table.ts';
import { isPlain, textOf } from '../words/phrase-table.ts';
import { candidatesFor } from './candidates.ts';

/** The most corrected texts of one text. */
const mostTexts = 3;
/** The most words that are looked at, and the most words that each may be. */
const mostWords = 12;
const mostCandidates = 8;
/** How many beginnings of a text are kept while it is read. */
const mostPaths = 12;

// How likely a reading is: the sum of its costs. Words that stand next to each other in a title speak for it.
const pair = -1;
// Two changed words say less for each other.
const changedPair = -0.4;
const unknownWord = 2.5;
// A word like these may be right, and only missing in this ward.
const unknownSyllable = 1.5;
const knownWordChanged = 0.1;
const syllableChanged = 0.8;
const soundsAlike = 0.4;
const spaceMissing = 0.5;
const spaceAdded = 0.4;
const spaceMoved = 0.7;

/** Some typed words as they may be meant. */
interface Step {
  /** How many of the typed words it takes. */
  takes: number;
  /** Folded words. */
  words: readonly string[];
  cost: number;
  /** Whether only a pair makes it likely. */
  needsPair: boolean;
  isChanged: boolean;
}

interface Path {
  cost: number;
  /** Whether its last step still needs a pair. */
  needsPair: boolean;
  steps: readonly Step[];
}

/**
 * The texts that may be meant with a mistyped one, at most three, the likeliest first: `tiem chugn` → `tiem chung`.
 * Empty if all words are known and nothing speaks for others.
 */
export function correctedTexts(words: readonly TypedWord[], known: KnownWords): string[] {
  const read = words.slice(0, mostWords);
  const paths: Path[][] = read.map(() => []);
  paths.unshift([{ cost: 0, needsPair: false, steps: [] }]);
  for (const [place, before] of paths.entries()) {
    before.sort((a, b) => a.cost - b.cost).splice(mostPaths);
    if (place === read.length) break;
    for (const step of stepsAt(read, place, known))
      for (const path of before) {
        const next = withStep(path, step, known);
        if (next) paths[place + step.takes]!.push(next);
      }
  }
  const asTyped = paths.at(-1)!.find(({ steps }) => steps.every(({ isChanged }) => !isChanged));
  const texts = paths
    .at(-1)!
    .filter((path) => !path.needsPair && path !== asTyped && path.cost < (asTyped?.cost ?? Infinity))
    .map(({ steps }) => [textOfSteps(steps, read, known), textOf(words.slice(mostWords))].join(' ').trim());
  return [...new Set(texts)].slice(0, mostTexts);
}

/** A path with one step more; undefined if its last step needs a pair and has none. */
function withStep(path: Path, step: Step, known: KnownWords): Path | undefined {
  const before = path.steps.at(-1);
  const last = before?.words.at(-1);
  const isPair = last !== undefined && known.arePair(last, step.words[0]!);
  if (path.needsPair && !isPair) return undefined;
  const inner = step.words.slice(1).filter((word, place) => known.arePair(step.words[place]!, word)).length;
  return {
    cost:
      path.cost +
      step.cost +
      (isPair ? (before?.isChanged && step.isChanged ? changedPair : pair) : 0) +
      inner * pair,
    needsPair: step.needsPair && !isPair && inner === 0,
    steps: [...path.steps, step],
  };
}

function stepsAt(words: readonly TypedWord[], place: number, known: KnownWords): Step[] {
  const { folded, text } = words[place]!;
  const isKnown = known.spellings(folded).length > 0;
  const mayBeRight = isSyllable(folded);
  const asTyped: Step = {
    takes: 1,
    words: [folded],
    cost: isKnown || /\d/.test(folded) ? 0 : mayBeRight ? unknownSyllable : unknownWord,
    needsPair: false,
    isChanged: false,
  };
  const steps = [asTyped, ...splitSteps(folded, isKnown, known), ...joinedSteps(words, place, known)];
  if (/[^a-z]/.test(folded)) return steps;
  const neighbours = [words[place - 1]?.folded, words[place + 1]?.folded] as const;
  const isPaired =
    (neighbours[0] !== undefined && known.arePair(neighbours[0], folded)) ||
    (neighbours[1] !== undefined && known.arePair(folded, neighbours[1]));
  if (isKnown && isPaired) return steps;
  // Marks that no word has: another word with other marks is likelier.
  const isSpelt = isKnown && known.weight(text.toLowerCase()) > 0;
  const isSure = isSpelt && text.toLowerCase() !== folded;
  const changed = isSpelt ? knownWordChanged : mayBeRight && !isKnown ? syllableChanged : 0;
  const score = ({ word, cost }: { word: string; cost: number }): number =>
    cost +
    (neighbours[0] !== undefined && known.arePair(neighbours[0], word) ? pair : 0) +
    (neighbours[1] !== undefined && known.arePair(word, neighbours[1]) ? pair : 0) -
    Math.log10(1 + known.weight(known.spellings(word)[0] ?? '')) / 20;
  const candidates = candidatesFor(folded, known)
    // A known word with its marks was typed on purpose, but for how it sounds; and one letter is hardly a word.
    .filter(({ word, cost }) => cost <= soundsAlike || !(isSure || word.length === 1))
    .map((each) => ({ ...each, score: score(each) }))
    .sort((a, b) => a.score - b.score)
    .slice(0, mostCandidates);
  return [
    ...steps,
    ...candidates.map(({ word, cost }) => ({
      takes: 1,
      words: [word],
      cost: cost + changed - Math.log10(1 + known.weight(known.spellings(word)[0] ?? '')) / 20,
      // A word that may be right, and a short word, is only changed where its neighbour says so.
      needsPair: isKnown || mayBeRight || (folded.length < 5 && cost > 0.6),
      isChanged: true,
    })),
  ];
}

/** `tiemchung` as `tiem chung`, and `to5` as `to 5`. */
function splitSteps(folded: string, isKnown: boolean, known: KnownWords): Step[] {
  if (isKnown) return [];
  const [, letters, digits] = /^([a-z]+)(\d{1,3})$/.exec(folded) ?? [];
  if (letters && digits)
    return known.spellings(letters).length > 0
      ? [{ takes: 1, words: [letters, digits], cost: spaceMissing - 0.6, needsPair: false, isChanged: true }]
      : [];
  return splitsOf(folded, known).map((words) => ({
    takes: 1,
    words,
    cost: spaceMissing,
    // Short pieces are in any word: `visa` is not `vi sa`.
    needsPair: folded.length < 6,
    isChanged: true,
  }));
}

/** `ch ung` as `chung`, and `tie mchung` as `tiem chung`. */
function joinedSteps(words: readonly TypedWord[], place: number, known: KnownWords): Step[] {
  const [one, other] = [words[place]!.folded, words[place + 1]?.folded ?? ''];
  if (!/^[a-z]+$/.test(one) || !/^[a-z]+$/.test(other)) return [];
  const areKnown = known.spellings(one).length > 0 && known.spellings(other).length > 0;
  const step = { takes: 2, needsPair: areKnown, isChanged: true };
  return [
    ...(known.spellings(one + other).length > 0 ? [{ ...step, words: [one + other], cost: spaceAdded }] : []),
    ...splitsOf(one + other, known)
      .filter(([first]) => first !== one)
      .map((split) => ({ ...step, words: split, cost: spaceMoved })),
  ];
}

/** The ways to split letters into two known words of two letters or more. */
const splitsOf = (letters: string, known: KnownWords): [string, string][] =>
  Array.from({ length: Math.max(0, letters.length - 3) }, (_, place): [string, string] => [
    letters.slice(0, place + 2),
    letters.slice(place + 2),
  ]).filter((split) => split.every((word) => known.spellings(word).length > 0));

function textOfSteps(steps: readonly Step[], typed: readonly TypedWord[], known: KnownWords): string {
  const hasMarks = typed.some((word) => !isPlain(word));
  let place = 0;
  return steps
    .map((step) => {
      const taken = typed.slice(place, (place += step.takes));
      if (!step.isChanged) return textOf(taken);
      const marks = taken.map(({ text }) => text).join('');
      return step.words.map((word) => (hasMarks ? spelt(word, marks, known) : word)).join(' ');
    })
    .join(' ');
}

/** The spelling of a folded word that has most of the marks that were typed; the most frequent of those. */
function spelt(folded: string, typed: string, known: KnownWords): string {
  const marks = marksOf(typed);
  const inCommon = (word: string): number => {
    const own = marksOf(word);
    return own.filter((mark) => marks.includes(mark)).length * 2 - own.length;
  };
  return [...known.spellings(folded)].reduce(
    (best, each) => (inCommon(each) > inCommon(best) ? each : best),
    known.spellings(folded)[0] ?? folded,
  );
}

const marksOf = (text: string): string[] =>
  text.toLowerCase() === foldLetters(text)
    ? []
    : [
        ...(text
          .toLowerCase()
          .normalize('NFD')
          .match(/\p{M}|đ/gu) ?? []),
      ];
