import type { Query } from '../query/query.ts';
import type { AskedThing } from '../query/questions/question-words.ts';
import type { Reading } from '../query/reading.ts';
import type { Closeness } from './closeness.ts';
import type { FoundPages, SearchHow } from './find.ts';
import { find, findLess } from './find.ts';
import { joined } from './hits.ts';
import type { SearchedIndex } from './searched-index.ts';

/** What a search is understood as. */
export interface Understood extends SearchHow {
  /** What was typed, as it stands. */
  query: Query;
  /** The other ways to read it as it stands, in the order in which they are tried. */
  readings: readonly Reading[];
  /** Those after them, asked for where these find little; none if undefined. */
  ifLittle?: () => readonly Reading[];
  /** Other texts that were perhaps meant, where it has several meanings. */
  meanings: readonly string[];
  /** Whether it asks how the ward or a unit is reached. */
  asksWhom: boolean;
  /** What it asks for; undefined if nothing is known of it. */
  asks: AskedThing | undefined;
}

/** The found pages, the readings that have found some of them, and what else is known of the question. */
export interface SearchAnswer
  extends FoundPages, Pick<Understood, 'readings' | 'meanings' | 'asksWhom' | 'asks'> {}

/**
 * Looks for what was typed, or for the reading that takes its place. Readings besides it add their pages below. What helps
 * where little is found comes before what was typed if that stands nowhere together, or nowhere with its marks; then the
 * words without a question are tried first.
 */
export async function* answers(
  { query, readings, ifLittle: further = () => [], meanings, asksWhom, asks, ...how }: Understood,
  index: SearchedIndex,
): AsyncGenerator<SearchAnswer> {
  const instead = readings.filter(({ when }) => when === 'instead').slice(0, 1);
  const asked = instead[0]?.query ?? query;
  let typed: SearchAnswer | undefined;
  for await (const found of find(asked, index, { ...how, mayLack: false })) {
    typed = { ...found, readings: instead, meanings, asksWhom, asks };
    if (!found.complete) yield typed;
  }
  if (!typed) return;
  const isTyped = isFound(typed);
  const hasMarks = hasMarksOf(asked, typed);
  const also = readings.filter(({ when }) => when === 'besides');
  // Nobody waits for the first pages of what is not told before it is whole.
  const untold = { ...how, isAtOnce: true };
  if (isTyped && hasMarks && isSure(typed)) {
    if (!isOneWord(asked))
      return yield withMore(typed, await findAll(also, index, { ...untold, known: typed.hits }));
    const besides = await findAll(also, index, untold);
    return yield { ...withMore(typed, besides), raised: raisedBy(besides, typed) };
  }

  const asWritten = readings.filter(({ when }) => when === 'if-little');
  const answerOf = (found: Found): SearchAnswer => withReadings(typed!, instead, found);
  const [beside, ...others] = also;
  // Where nothing else comes before the pages of a reading, a reader sees them as they are found.
  const isBesideFirst = !isTyped && !asWritten.some(asThing);
  const tell = (
    readings: readonly Reading[],
    isTold: boolean,
    isEnough: (found: Found) => boolean,
  ): AsyncGenerator<SearchAnswer, Found | undefined> =>
    told(firstOf(readings, index, isTold ? how : untold, isEnough), isTold, answerOf);
  const found = yield* tell(beside ? [beside] : [], isBesideFirst, isFound);
  const besides = [...(found ? [found] : []), ...(await findAll(others, index, untold))];

  // What the words mean as they stand is likelier than what they would mean without faults.
  const isMeant = besides.length > 0 && !(isTyped && hasMarks);
  const [ifLittle, less] = divided([...asWritten, ...(isMeant ? [] : further())]);
  const things = ifLittle.filter(asThing);
  const isBetter = isTyped && hasMarks ? isSure : isFound;
  const thing = yield* tell(things, !isTyped && hasMarks, isBetter);
  const isEnough = thing !== undefined || isMeant;
  const rest = isEnough ? [] : ifLittle.filter((reading) => !asThing(reading));
  const other = yield* tell(rest, !isTyped, isTyped ? isSure : isFound);
  const own: Found[] = isTyped ? [typed] : [];
  const first = hasMarks || (thing && hasMarksOf(thing.readings[0]!.query, thing)) ? [thing] : [];
  const inOrder = hasMarks
    ? [thing, other, ...own, ...besides]
    : [...first, ...besides, ...(first.length > 0 ? [] : [thing]), other, ...own];
  const [best, ...more] = inOrder.filter((each) => each !== undefined);
  if (best) return yield withMore(answerOf(best), more);
  const part = await firstPart([undefined, ...things, ...also], asked, index, how);
  const alone = part ?? (await lastOf(firstOf(less, index, untold, isFound)));
  yield alone ? answerOf(alone) : typed;
}

/** Readings of all words, and readings that leave some out. */
const divided = (readings: readonly Reading[]): [Reading[], Reading[]] => [
  readings.filter(({ leavesOut }) => leavesOut === undefined),
  readings.filter(({ leavesOut }) => leavesOut !== undefined),
];

/** What the first of some readings finds with a part of its words; without a reading, what was typed does. */
async function firstPart(
  readings: readonly (Reading | undefined)[],
  typed: Query,
  index: SearchedIndex,
  { isUnfinished }: SearchHow,
): Promise<Found | undefined> {
  for (const reading of readings) {
    const part = await findLess(reading?.query ?? typed, index, isUnfinished);
    if (part) return { ...part, readings: reading ? [withoutWords(reading, part.lacking)] : [] };
  }
  return undefined;
}

/** A reading as it is shown where its pages lack some words. */
function withoutWords(reading: Reading, lacking: readonly string[]): Reading {
  const out = new Set(lacking);
  const words = reading.text
    .split(' ')
    .filter((word) => !(word.match(/[\p{L}\p{N}]+/gu) ?? []).some((each) => out.has(each)));
  return { ...reading, text: words.join(' ') };
}

/** What is found in all. */
async function lastOf(steps: AsyncGenerator<Found, Found | undefined>): Promise<Found | undefined> {
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return value;
  }
}

const isOneWord = ({ attempts }: Query): boolean => attempts.every(({ words }) => words.length === 1);

/** The pages that have a word in their texts, and another reading of it in their titles: what it stands for is all that they are about. */
const raisedBy = (besides: readonly Found[], typed: Found): Set<string> =>
  new Set(
    besides
      .flatMap(({ judged }) => [...judged])
      .flatMap(([id, each]) => (each === 'title' && typed.judged.get(id) === 'together' ? [id] : [])),
  );

/** Whether a reading is the thing itself that is asked for. */
const asThing = ({ rule }: Reading): boolean => rule === 'question' || rule === 'keyboard';

/** An answer, with what was read into the text before. */
const withReadings = (typed: SearchAnswer, instead: readonly Reading[], found: Found): SearchAnswer => ({
  ...typed,
  ...found,
  readings: [...instead.filter((reading) => !found.readings.includes(reading)), ...found.readings],
});

/** What is found so far, if it is told, and then what is found in all. */
async function* told(
  steps: AsyncGenerator<Found, Found | undefined>,
  isTold: boolean,
  answerOf: (found: Found) => SearchAnswer,
): AsyncGenerator<SearchAnswer, Found | undefined> {
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return value;
    if (isTold) yield answerOf(value);
  }
}

/** Whether the pages have a code, or the words with the marks that a query has. */
const hasMarksOf = ({ marked }: Query, { own, citing, exact }: Found): boolean =>
  own.size + citing.size > 0 || exact || !marked;

/** How a page holds words that are hardly mistyped: where they are mostly together, one may be. */
const sure: readonly Closeness[] = ['title', 'together', 'fact'];

/** Whether some page has the words so, or a code. */
const isSure = ({ own, citing, judged }: Found): boolean =>
  own.size > 0 || citing.size > 0 || [...judged.values()].some((each) => sure.includes(each));

/** Whether an answer has something that can be what was looked for. */
const isFound = ({ hits }: Pick<Found, 'hits'>): boolean => hits.size > 0;

type Found = Omit<SearchAnswer, 'meanings' | 'asksWhom' | 'asks'>;

/** The answer of the first reading that finds something whole; before it, what it has found so far. */
async function* firstOf(
  readings: readonly Reading[],
  index: SearchedIndex,
  how: SearchHow,
  isEnough: (found: Found) => boolean,
): AsyncGenerator<Found, Found | undefined> {
  for (const reading of readings) {
    let last: Found | undefined;
    for await (const each of find(reading.query, index, { ...how, mayLack: false })) {
      last = { ...each, ...lackOf(reading), readings: [reading] };
      if (!each.complete && isFound(each)) yield last;
    }
    if (last && isFound(last) && isEnough(last)) return last;
  }
  return undefined;
}

const lackOf = ({ leavesOut }: Reading): Partial<Found> =>
  leavesOut ? { partial: true, lacking: leavesOut } : {};

/** The answers of the readings that find something whole. */
async function findAll(readings: readonly Reading[], index: SearchedIndex, how: SearchHow): Promise<Found[]> {
  const found = await Promise.all(
    readings.map((reading) => Array.fromAsync(find(reading.query, index, { ...how, mayLack: false }))),
  );
  return readings.flatMap((reading, place) => {
    const last = found[place]!.at(-1);
    return last && isFound(last) ? [{ ...last, readings: [reading] }] : [];
  });
}

/** An answer with the pages of others below its own. */
function withMore(typed: SearchAnswer, more: readonly Found[]): SearchAnswer {
  const all = [...more].reverse();
  return {
    ...typed,
    hits: joined(...all.map(({ hits }) => hits), typed.hits),
    scores: new Map([...all.flatMap(({ scores }) => [...scores]), ...typed.scores]),
    judged: new Map([...all.flatMap(({ judged }) => [...judged]), ...typed.judged]),
    added: new Set(more.flatMap(({ hits }) => [...hits.keys()]).filter((id) => !typed.hits.has(id))),
    readings: [...new Set([...typed.readings, ...more.flatMap(({ readings }) => readings)])],
    complete: true,
  };
}
