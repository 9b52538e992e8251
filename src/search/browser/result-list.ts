import { searchWords } from '../../strings/search.ts';
import { parts } from '../shared/names.ts';
import { byId } from './dom.ts';
import type { FoundPages } from './find.ts';
import { showResult } from './show-result.ts';

/** How many results are shown at first, and how many more at a time. */
const step = 10;

const list = byId<HTMLOListElement>(parts.results);
const more = byId<HTMLButtonElement>(parts.more);

/** Results of which the first are ready to be shown. */
export interface ReadyResults {
  items: HTMLLIElement[];
  /** Ids of those that are not. */
  rest: readonly string[];
  found: FoundPages;
}

let shown: ReadyResults | undefined;

more.addEventListener('click', () => void showMore());

/** Makes the first `count` results ready. */
export async function makeReady(
  ids: readonly string[],
  found: FoundPages,
  count: number = step,
): Promise<ReadyResults> {
  const items = await Promise.all(ids.slice(0, count).map((id) => showResult(id, found)));
  return { items, rest: ids.slice(count), found };
}

/** Shows results in place of those shown before. */
export function showResults(ready: ReadyResults): void {
  list.replaceChildren(...ready.items);
  keep(ready);
}

/** Shows none. */
export function clearResults(): void {
  list.replaceChildren();
  shown = undefined;
  more.hidden = true;
}

/** Adds the next results; the focus goes to the first of them, since the button moves away or goes. */
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
