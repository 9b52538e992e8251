import { searchWords } from '../../../strings/search.ts';
import { parts } from '../../shared/names.ts';
import type { FoundPages } from '../answers/find.ts';
import { byId } from './dom.ts';
import { showResult } from './show-result.ts';

/** The number of results that are shown at first, and that each click on “more” adds. */
export const step = 10;
const list = byId<HTMLOListElement>(parts.results);
const more = byId<HTMLButtonElement>(parts.more);

/** The results in order, and how many of them are, or are to be, in the list. */
interface ShownResults {
  /** What is above them all, and no page of the index. */
  lead?: HTMLLIElement | undefined;
  ids: readonly string[];
  found: FoundPages;
  count: number;
}

let shown: ShownResults | undefined;
/** One change of the list is made after the other. */
let changes: Promise<unknown> = Promise.resolve();

/**
 * Shows more results when the button is pressed.
 * @param failed is called where they cannot be loaded
 */
export const ifNoMore = (failed: (error: unknown) => void): void =>
  more.addEventListener('click', () => void showMore().catch(failed));

/**
 * Replaces the results in the list. An empty list gets them one by one, as they come; a list that has results stays until
 * all new ones are there, so that the page becomes no shorter in between.
 * @param count how many results are shown
 * @param atOnce whether an empty list gets them all together too
 * @param isCurrent whether the search is still the latest one: an earlier one that ends later shows nothing
 * @param onShow is called right before the first results come into the list: what it measures is as it was; the promise
 * waits for all results
 */
export async function showResults(
  { lead, ids, found, count, atOnce }: ShownResults & { atOnce: boolean },
  isCurrent: () => boolean,
  onShow: () => void,
): Promise<void> {
  const together = atOnce || shown ? count : Math.min(count, 1);
  // Who shows a page sees that it could not be loaded.
  void Promise.allSettled(ids.slice(together, count).map((id) => found.hits.get(id)!.load()));
  const first = await elements(ids.slice(0, together), found);
  await inTurn(async () => {
    if (!isCurrent()) return;
    onShow();
    list.replaceChildren(...(lead ? [lead] : []), ...first);
    keep({ lead, ids, found, count: first.length });
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
    const { lead, ...before } = shown ?? { ids: [], count: 0 };
    const inList = before.ids.slice(0, before.count);
    const ids = await order(inList);
    const above = await elements(ids.slice(0, ids.indexOf(inList[0]!)), found);
    if (!isCurrent()) return;
    if (lead) lead.after(...above);
    else list.prepend(...above);
    keep({ lead, ids, found, count: before.count + above.length });
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
    await extendTo((shown?.count ?? 0) + step);
    focusResult(before);
    history.replaceState({ shown: shown?.count }, '');
  });

/** Puts the focus on a result by its place in the list, or on the button for more if it is not shown yet. */
export function focusResult(place: number): void {
  (list.children[place]?.querySelector('a') ?? more).focus();
}

/** Adds results to the end of the list, each as soon as it is there, until the list has `count`, or has all. */
async function extendTo(count: number): Promise<void> {
  let before = shown;
  if (!before) return;
  const items = before.ids.slice(before.count, count).map((id) => showResult(id, before!.found));
  void Promise.allSettled(items);
  for (const item of items) {
    const element = await item;
    if (shown !== before) return;
    list.append(element);
    before = { ...before, count: before.count + 1 };
    keep(before);
  }
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
