import { searchWords } from '../../strings/search.ts';
import { parts } from '../shared/names.ts';
import { byId } from './dom.ts';
import type { FoundPages } from './find.ts';
import { showResult } from './show-result.ts';

/** The number of results that are shown at first, and that each click on “more” adds. */
const step = 10;

const list = byId<HTMLOListElement>(parts.results);
const more = byId<HTMLButtonElement>(parts.more);

/** Results, the first of them as elements. */
export interface ReadyResults {
  items: HTMLLIElement[];
  /** The ids of the other results. */
  rest: readonly string[];
  found: FoundPages;
}

let shown: ReadyResults | undefined;

more.addEventListener('click', () => void showMore());

/** Loads the pages of the first `count` results and makes their elements. */
export async function makeReady(
  ids: readonly string[],
  found: FoundPages,
  count: number = step,
): Promise<ReadyResults> {
  const items = await Promise.all(ids.slice(0, count).map((id) => showResult(id, found)));
  return { items, rest: ids.slice(count), found };
}

/** Replaces the shown results. */
export function showResults(ready: ReadyResults): void {
  list.replaceChildren(...ready.items);
  keep(ready);
}

/** Removes all results. */
export function clearResults(): void {
  list.replaceChildren();
  shown = undefined;
  more.hidden = true;
}

/** Adds the next results. The focus goes to the first of them, because the button moves or disappears. */
async function showMore(): Promise<void> {
  if (!shown) return;
  const before = shown;
  const ready = await makeReady(before.rest, before.found);
  if (shown !== before) return;
  list.append(...ready.items);
  keep(ready);
  ready.items[0]?.querySelector('a')?.focus();
  history.replaceState({ shown: list.children.length }, '');
}

function keep(ready: ReadyResults): void {
  shown = ready;
  more.hidden = ready.rest.length === 0;
  more.textContent = searchWords.more(Math.min(step, ready.rest.length));
}
