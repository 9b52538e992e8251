import type { Query } from '../query/query.ts';
import type { Reading } from '../query/reading.ts';
import type { FoundPages, SearchHow } from './find.ts';
import { find, findPart } from './find.ts';
import { joined } from './hits.ts';
import type { SearchedIndex } from './searched-index.ts';

/** What a search is understood as. */
export interface Understood extends SearchHow {
  /** What was typed, as it stands. */
  query: Query;
  /** The other ways to read it, in the order in which they are tried. */
  readings: readonly Reading[];
  /** Other texts that were perhaps meant, where it has several meanings. */
  meanings: readonly string[];
  /** Whether it asks how the ward or a unit is reached. */
  asksWhom: boolean;
}

/** The found pages, the readings that have found some of them, and what else is known of the question. */
export interface SearchAnswer extends FoundPages, Pick<Understood, 'readings' | 'meanings' | 'asksWhom'> {}

/**
 * Looks for what was typed, or for the reading that takes its place. Readings besides it add their pages below. What helps
 * where little is found comes before what was typed if that stands nowhere together, or nowhere with its marks; then the
 * words without a question are tried first.
 */
export async function* answers(
  { query, readings, meanings, asksWhom, ...how }: Understood,
  index: SearchedIndex,
): AsyncGenerator<SearchAnswer> {
  const instead = readings.filter(({ when }) => when === 'instead').slice(0, 1);
  const asked = instead[0]?.query ?? query;
  let typed: SearchAnswer | undefined;
  for await (const found of find(asked, index, { ...how, mayLack: false })) {
    typed = { ...found, readings: instead, meanings, asksWhom };
    if (!found.complete) yield typed;
  }
  if (!typed) return;
  const besides = await findAll(
    readings.filter(({ when }) => when === 'besides'),
    index,
    how,
  );
  const hasMarks = hasMarksOf(asked, typed);
  const isTyped = isFound(typed);
  if (isTyped && hasMarks && isSure(typed)) return yield withMore(typed, besides);

  const isBetter = isTyped && hasMarks ? isSure : isFound;
  const ifLittle = readings.filter(({ when }) => when === 'if-little');
  const asThing = ({ rule }: Reading): boolean => rule === 'question' || rule === 'keyboard';
  const thing = await firstOf(ifLittle.filter(asThing), index, how, isBetter);
  const isEnough = thing !== undefined || (besides.length > 0 && !(isTyped && hasMarks));
  const other = isEnough
    ? undefined
    : await firstOf(
        ifLittle.filter((reading) => !asThing(reading)),
        index,
        how,
        isTyped ? isSure : isFound,
      );
  const own: Found[] = isTyped ? [typed] : [];
  const things = hasMarks || (thing && hasMarksOf(thing.readings[0]!.query, thing)) ? [thing] : [];
  const inOrder = hasMarks
    ? [thing, other, ...own, ...besides]
    : [...things, ...besides, ...(things.length > 0 ? [] : [thing]), other, ...own];
  const [first, ...more] = inOrder.filter((each) => each !== undefined);
  const read = instead.filter((reading) => !first?.readings.includes(reading));
  if (first) return yield withMore({ ...typed, ...first, readings: [...read, ...first.readings] }, more);
  yield { ...typed, ...(await findPart(asked, index, how.isUnfinished)) };
}

/** Whether the pages have a code, or the words with the marks that a query has. */
const hasMarksOf = ({ marked }: Query, { own, citing, exact }: Found): boolean =>
  own.size + citing.size > 0 || exact || !marked;

/** Whether some page has the words together, or a code: where they are mostly together, one may be mistyped. */
const isSure = ({ own, citing, judged }: Found): boolean =>
  own.size > 0 ||
  citing.size > 0 ||
  [...judged.values()].some((each) => each === 'title' || each === 'together');

/** Whether an answer has something that can be what was looked for. */
const isFound = ({ hits }: Pick<Found, 'hits'>): boolean => hits.size > 0;

type Found = Omit<SearchAnswer, 'meanings' | 'asksWhom'>;

/** The answer of the first reading that finds something whole. */
async function firstOf(
  readings: readonly Reading[],
  index: SearchedIndex,
  how: SearchHow,
  isEnough: (found: Found) => boolean,
): Promise<Found | undefined> {
  for (const reading of readings) {
    const [found] = await findAll([reading], index, how);
    if (found && isEnough(found)) return found;
  }
  return undefined;
}

/** The answers of the readings that find something whole. */
async function findAll(readings: readonly Reading[], index: SearchedIndex, how: SearchHow): Promise<Found[]> {
  const found = await Promise.all(
    readings.map(async (reading): Promise<Found | undefined> => {
      let last: FoundPages | undefined;
      for await (const each of find(reading.query, index, { ...how, mayLack: false })) last = each;
      return last && isFound(last) ? { ...last, readings: [reading] } : undefined;
    }),
  );
  return found.filter((each) => each !== undefined);
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
