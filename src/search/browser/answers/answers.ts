import type { Query } from '../query/query.ts';
import type { Reading } from '../query/reading.ts';
import type { FoundPages, SearchHow } from './find.ts';
import { find } from './find.ts';
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
 * Looks for what was typed, or for the reading that takes its place; where that finds nothing, for it without the words of
 * a question. Readings besides these add their pages below. Where all of them find nothing, the first other reading that
 * finds something answers.
 */
export async function* answers(
  { query, readings, meanings, asksWhom, ...how }: Understood,
  index: SearchedIndex,
): AsyncGenerator<SearchAnswer> {
  const instead = readings.filter(({ when }) => when === 'instead').slice(0, 1);
  const besides = readings.filter(({ when }) => when === 'besides');
  const ifLittle = readings.filter(({ when }) => when === 'if-little');
  const asThing = ({ rule }: Reading): boolean => rule === 'question' || rule === 'keyboard';
  const asked = instead[0]?.query ?? query;
  let typed: SearchAnswer | undefined;
  for await (const found of find(asked, index, how)) {
    typed = { ...found, readings: instead, meanings, asksWhom };
    if (!found.complete) yield typed;
  }
  if (!typed) return;
  const first =
    isFound(typed) && !typed.partial ? typed : await firstOf(ifLittle.filter(asThing), index, how);
  const more = await findAll(besides, index, how);
  if (first ?? more.length > 0) return yield withMore({ ...typed, ...(first ?? nothing) }, more);
  yield {
    ...typed,
    ...(await firstOf(
      ifLittle.filter((reading) => !asThing(reading)),
      index,
      how,
    )),
  };
}

/** Whether an answer has something that can be what was looked for. */
const isFound = ({ hits }: FoundPages): boolean => hits.size > 0;

type Found = Omit<SearchAnswer, 'meanings' | 'asksWhom'>;

/** The answer of the first reading that finds something whole. */
async function firstOf(
  readings: readonly Reading[],
  index: SearchedIndex,
  how: SearchHow,
): Promise<Found | undefined> {
  for (const reading of readings) {
    const [found] = await findAll([reading], index, how);
    if (found) return found;
  }
  return undefined;
}

/** The answers of the readings that find something whole. */
async function findAll(readings: readonly Reading[], index: SearchedIndex, how: SearchHow): Promise<Found[]> {
  const found = await Promise.all(
    readings.map(async (reading): Promise<Found | undefined> => {
      let last: FoundPages | undefined;
      for await (const each of find(reading.query, index, how)) last = each;
      return last && isFound(last) && !last.partial ? { ...last, readings: [reading] } : undefined;
    }),
  );
  return found.filter((each) => each !== undefined);
}

const nothing = {
  hits: new Map(),
  apart: new Map(),
  scores: new Map(),
  judged: new Map(),
  exact: false,
  partial: false,
};

/** An answer with the pages of others below its own. */
function withMore(typed: SearchAnswer, more: readonly Found[]): SearchAnswer {
  const all = [...more].reverse();
  return {
    ...typed,
    hits: joined(...all.map(({ hits }) => hits), typed.hits),
    scores: new Map([...all.flatMap(({ scores }) => [...scores]), ...typed.scores]),
    judged: new Map([...all.flatMap(({ judged }) => [...judged]), ...typed.judged]),
    added: new Set(more.flatMap(({ hits }) => [...hits.keys()]).filter((id) => !typed.hits.has(id))),
    readings: [...typed.readings, ...more.flatMap(({ readings }) => readings)],
    complete: true,
  };
}
