import type { FoundPages } from '../../search/browser/answers/find.ts';
import type { Query } from '../../search/browser/query/query.ts';
import { ranked } from './merge-answers.ts';
import type { Runtime, WardIndex } from './ward-index.ts';
import { openRuntime, openWard } from './ward-index.ts';

/** A ward whose index is on this host. */
export interface SearchedWard {
  id: string;
  name: string;
  /** The base path of its portal. */
  base: string;
}

/** The answer of one ward; the best page first. */
export interface WardAnswer {
  ward: SearchedWard;
  ids: string[];
  found: FoundPages;
  /** Whether the answer has other words or other marks than the query: it counts only if no ward has a better one. */
  isWeak: boolean;
}

/** How long one ward is waited for, in milliseconds. */
const patience = 10_000;

let runtime: Promise<Runtime> | undefined;
let failures = 0;
const indexes = new Map<string, Promise<WardIndex>>();

/**
 * Loads Pagefind before the first search needs it; a failed attempt is made again by the next call.
 * @param base the base path of the front
 */
export function prepare(base: string): Promise<Runtime> {
  runtime ??= openRuntime(base, failures).catch((error: unknown) => {
    failures += 1;
    runtime = undefined;
    throw error;
  });
  return runtime;
}

/**
 * Asks one ward. A ward whose index cannot be loaded is asked anew by the next search.
 * @param whole whether all of its documents are searched, not the newest alone
 */
export async function askWard(
  opened: Runtime,
  ward: SearchedWard,
  query: Query,
  whole: boolean,
): Promise<WardAnswer> {
  const index = indexes.get(ward.id) ?? openWard(opened, ward.base);
  indexes.set(ward.id, index);
  try {
    const found = await inTime(index.then((opened) => opened.find(query, whole)));
    const ids = ranked(found);
    const isWhole = found.own.size > 0 || !query.marked || found.exact;
    const isExact = !found.partial && isWhole;
    return { ward, ids, found, isWeak: ids.length > 0 && !isExact };
  } catch (error) {
    indexes.delete(ward.id);
    throw error;
  }
}

/** Fails if a ward's server lets the reader wait: the answers of other wards are shown together with its own. */
function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return Promise.race([
    answer,
    new Promise<never>((_, fail) => setTimeout(() => fail(new Error('the ward does not answer')), patience)),
  ]);
}
