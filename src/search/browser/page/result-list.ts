import { searchWords } from '../../../strings/search.ts';
import { parts } from '../../shared/names.ts';
import type { FoundPages } from '../engine/find.ts';
import { byId } from './dom.ts';
import { showResult } from './show-result.ts';

/** The number of results that are shown at first, and that each click on “more” adds. */
export const step = 10;
/** How many of the first results are shown before the others of them are loaded: a phone's screen has no more. */
const screenful = 3;

const list = byId<HTMLOListElement>(parts.results);
const more = byId<HTMLButtonElement>(parts.more);

/** The results in order, and how many of them are, or are to be, in the list. */
interface ShownResults {
  ids: readonly string[];
  found: FoundPages;
  count: number;
}

let shown: ShownResults | undefined;
/** One change of the list is made after the other. */
let changes: Promise<unknown> = Promise.resolve();

more.addEventListener('click', () => void showMore());

/**
 * Replaces the results in the list.
 * @param count how many results are shown
 * @param isCurrent whether the search is still the latest one: an earlier one that ends later shows nothing
 * @param onShown is called when the first results are in the list
 */
export async function showResults(
  { ids, found, count }: ShownResults,
  isCurrent: () => boolean,
  onShown: () => void,
): Promise<void> {
  // While older shards are still to be searched, nothing is awaited that a reader does not see. But a list that has
  // results stays until all new ones are there, so that the page becomes no shorter in between.
  const first = found.complete || shown ? count : Math.min(count, screenful);
  const items = await elements(ids.slice(0, first), found);
  await inTurn(async () => {
    if (!isCurrent()) return;
    list.replaceChildren(...items);
    keep({ ids, found, count: items.length });
    onShown();
    await extendTo(count);
  });
}

/**
 * Adds results of older shards. The results in the list stay where they are.
 * @param order all results: those in the list in their order, before them what goes above the list
 */
export const joinResults = (
  order: (inList: readonly string[]) => Promise<readonly string[]>,
  found: FoundPages,
  isCurrent: () => boolean,
): Promise<void> =>
  inTurn(async () => {
    const inList = shown?.ids.slice(0, shown.count) ?? [];
    const ids = await order(inList);
    const above = await elements(ids.slice(0, ids.indexOf(inList[0]!)), found);
    if (!isCurrent()) return;
    list.prepend(...above);
    keep({ ids, found, count: list.children.length });
    await extendTo(step);
  });

/** Removes all results. */
export function clearResults(): void {
  list.replaceChildren();
  shown = undefined;
  more.hidden = true;
}

/** Adds the next results. The focus goes to the first of them, because the button moves or disappears. */
const showMore = (): Promise<void> =>
  inTurn(async () => {
    const before = list.children.length;
    await extendTo(before + step);
    list.children[before]?.querySelector('a')?.focus();
    history.replaceState({ shown: list.children.length }, '');
  });

/** Adds results to the end of the list until it has `count`, or has all. */
async function extendTo(count: number): Promise<void> {
  const before = shown;
  if (!before) return;
  const items = await elements(before.ids.slice(before.count, count), before.found);
  if (shown !== before) return;
  list.append(...items);
  keep({ ...before, count: before.count + items.length });
}

const elements = (ids: readonly string[], found: FoundPages): Promise<HTMLLIElement[]> =>
  Promise.all(ids.map((id) => showResult(id, found)));

function inTurn(change: () => Promise<void>): Promise<void> {
  const done = changes.then(change);
  changes = done.catch(() => undefined);
  return done;
}

function keep(results: ShownResults): void {
  shown = results;
  const rest = results.ids.length - results.count;
  more.hidden = rest <= 0;
  more.textContent = searchWords.more(Math.min(step, rest));
}
