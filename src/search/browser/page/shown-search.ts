import type { Catalog } from '../../shared/catalog.ts';
import { withTitle } from '../engine/exact-title.ts';
import type { FoundPages } from '../engine/find.ts';
import type { Results } from '../engine/results.ts';
import { arrangeResults, joinBelow } from '../engine/results.ts';
import { showHelp } from './help.ts';
import { joinResults, showResults, step } from './result-list.ts';
import type { SearchState } from './search-address.ts';
import { showChoices } from './search-form.ts';
import { announce, keepHeight, releaseHeight, summary } from './status.ts';

/** How a search is shown. */
interface Showing {
  state: SearchState;
  /** Milliseconds to the announcement. */
  wait: number;
  /** How many results to show; as usual if undefined. */
  restored: number | undefined;
  /** Whether no later search was begun. */
  isCurrent: () => boolean;
  /** Is called when the answer is on the page. */
  onVisible: () => void;
  /** Begins a search for another text. */
  searchFor: (text: string) => void;
}

/** One search on the page. Its first answer is replaced by nothing: what older shards have joins below it. */
export class ShownSearch {
  readonly #showing: Showing;
  /** The first results of an answer that was not shown: they stay first when others join. */
  #first: readonly string[] = [];
  #count = 0;
  #isVisible = false;

  constructor(showing: Showing) {
    this.#showing = showing;
  }

  /** Whether results of this search are in the list. */
  get isVisible(): boolean {
    return this.#isVisible;
  }

  /** How many results the last answer had. */
  get count(): number {
    return this.#count;
  }

  /** Shows an answer. One that is not complete is shown only if the reader has something of it. */
  async show(found: FoundPages, catalog: Catalog): Promise<void> {
    const { state, restored } = this.#showing;
    const results = arrangeResults(found, catalog, state);
    this.#count = results.ids.length;
    if (this.#isVisible) return this.#join(results, found);
    if (found.complete)
      return this.#begin({ ...results, ids: await this.#below(this.#first, results.ids, found) }, found);
    this.#first = results.ids.slice(0, step);
    if (results.ids.length > 0 && restored === undefined) await this.#begin(results, found);
  }

  async #begin(results: Results, found: FoundPages): Promise<void> {
    const { state, wait, restored, isCurrent, onVisible, searchFor } = this.#showing;
    const { ids } = results;
    // The page is restored in one step, so that it has its length when the reader's place is looked for.
    const atOnce = restored !== undefined;
    await showResults({ ids, found, count: restored ?? step, atOnce }, isCurrent, () => {
      this.#isVisible = ids.length > 0;
      onVisible();
      releaseHeight();
      showChoices(results, found.complete);
      showHelp({ isEmpty: ids.length === 0, exact: found.exact, text: state.text }, searchFor);
    });
    if (isCurrent()) announce(summary(results, found, state.text), wait);
  }

  async #join(results: Results, found: FoundPages): Promise<void> {
    const { state, wait, isCurrent } = this.#showing;
    const order = (inList: readonly string[]): Promise<string[]> => this.#below(inList, results.ids, found);
    await joinResults(order, found, isCurrent);
    if (!isCurrent()) return;
    keepHeight();
    showChoices(results, false);
    announce(summary(results, found, state.text), wait);
  }

  /** The results with those first that a reader sees already; only an exact code or title goes above them. */
  async #below(seen: readonly string[], ids: readonly string[], found: FoundPages): Promise<string[]> {
    if (seen.length === 0) return [...ids];
    const known = new Set(seen);
    const others = ids.filter((id) => !known.has(id));
    const titles = await withTitle(this.#showing.state.text, others, found);
    return joinBelow(ids, seen, (id) => found.own.has(id) || titles.has(id));
  }
}
