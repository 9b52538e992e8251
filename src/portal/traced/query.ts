import { shortDigest } from '../../cache/digest.ts';
import type { Fact, Traced } from '../../cache/trace.ts';
import { factNamed, partsOf, saw, trace } from '../../cache/trace.ts';
import type { Portal } from '../model.ts';
import { asText } from './as-text.ts';

/** A question about a portal. Its arguments are texts, so that it can be asked again of a later portal. */
export type PortalQuery<Value, Words extends string[]> = (portal: Portal, ...words: Words) => Value;

/** The answer to a query, as a text, and the facts that it follows from. */
export interface QueryAnswer {
  text: string;
  facts: ReadonlySet<Fact>;
}

interface Known extends Traced<unknown> {
  text: string;
}

const queries = new Map<string, PortalQuery<unknown, string[]>>();
const answers = new WeakMap<Portal, Map<string, Known>>();

/**
 * Makes a function of a portal whose answer is a fact of its own. A page that asks has read the answer and not all that
 * the answer was found in: it stays as it is while the answer does.
 * @param name the same in every version; each name once
 */
export function query<Value, Words extends string[]>(
  name: string,
  find: PortalQuery<Value, Words>,
): PortalQuery<Value, Words> {
  queries.set(name, find as PortalQuery<unknown, string[]>);
  return (portal, ...words) => {
    saw(factNamed('query', name, ...words));
    return ask(portal, name, words).value as Value;
  };
}

/**
 * Asks a query again.
 * @param name the whole name of the fact that is its answer
 * @returns undefined where there is no such query
 */
export function answerTo(portal: Portal, name: string): QueryAnswer | undefined {
  const [kind, query = '', ...words] = partsOf(name);
  return kind === 'query' && queries.has(query) ? ask(portal, query, words) : undefined;
}

function ask(portal: Portal, name: string, words: readonly string[]): Known {
  const known = answers.get(portal) ?? new Map<string, Known>();
  answers.set(portal, known);
  const key = [name, ...words].join('\0');
  const found = known.get(key);
  if (found) return found;
  const traced = trace(() => queries.get(name)!(portal, ...words));
  const answer = { ...traced, text: shortDigest(asText(traced.value)) };
  known.set(key, answer);
  return answer;
}
