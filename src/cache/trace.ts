/**
 * What a computation read. Whatever may change from one build to the next has a name, a fact: the front matter of a
 * document, the order of a list, today. Who reads it calls `saw`; `trace` tells which facts a computation has read.
 * A result is still right as long as none of them has changed.
 */
export type Fact = number;

const separator = '\0';
const facts = new Map<string, Fact>();
const names: string[] = [];

/** The fact with a name of some parts: `document`, `directives/2025/x`, `face`. The same parts give the same fact. */
export function factNamed(...parts: readonly string[]): Fact {
  const name = parts.join(separator);
  const known = facts.get(name);
  if (known !== undefined) return known;
  const fact = names.push(name) - 1;
  facts.set(name, fact);
  return fact;
}

/** The whole name of a fact, which stays the same from one process to the next. */
export const nameOf = (fact: Fact): string => names[fact]!;
/** The parts of a whole name. */
export const partsOf = (name: string): string[] => name.split(separator);

/** Who is reading now; undefined where nobody asks. */
let reader: Set<Fact> | undefined;

/** Notes that the running computation has read a fact. */
export function saw(fact: Fact): void {
  reader?.add(fact);
}

/** A result, and the facts that it follows from. */
export interface Traced<Value> {
  value: Value;
  facts: ReadonlySet<Fact>;
}

/** Computes, and tells which facts were read. They do not count as read by the computation that called this one. */
export function trace<Value>(compute: () => Value): Traced<Value> {
  const [outer, own] = [reader, new Set<Fact>()];
  reader = own;
  try {
    return { value: compute(), facts: own };
  } finally {
    reader = outer;
  }
}

/** The same for a computation that waits. Nothing else may read until it has ended. */
export async function traceAsync<Value>(compute: () => Promise<Value>): Promise<Traced<Value>> {
  const [outer, own] = [reader, new Set<Fact>()];
  reader = own;
  try {
    return { value: await compute(), facts: own };
  } finally {
    reader = outer;
  }
}

/** Notes the facts of a kept result as read by the running computation. */
export function sawAll(some: Iterable<Fact>): void {
  if (reader) for (const fact of some) reader.add(fact);
}
