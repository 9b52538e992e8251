import { searchWords } from '../../../strings/search.ts';
import type { Catalog } from '../../shared/catalog.ts';
import type { SearchAnswer } from '../answers/answers.ts';
import { withTitle } from '../answers/exact-title.ts';
import type { FoundPages } from '../answers/find.ts';
import { withApart } from '../answers/find.ts';
import type { Results } from '../answers/results.ts';
import { arrangeResults, isUnit, joinBelow } from '../answers/results.ts';
import { contactCard } from './contact-card.ts';
import type { ApartPages, Next } from './help.ts';
import { showHelp, showWiderSearches } from './help.ts';
import { joinResults, showResults, step } from './result-list.ts';
import type { SearchState } from './search-address.ts';
import { showChoices } from './search-form.ts';
import { showResult } from './show-result.ts';
import { announce, makeRoomFor, summary } from './status.ts';

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
  searchFor: Next['searchFor'];
  /** Shows the pages that have the words far from each other below so many others. */
  showApart: (below: number) => void;
  /** What is known of the pages of an answer. */
  catalogFor: (found: FoundPages) => Promise<Catalog>;
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
  async show(found: SearchAnswer, catalog: Catalog): Promise<void> {
    const { restored } = this.#showing;
    const results = this.#arrange(found, catalog);
    this.#count = results.ids.length;
    const lead = this.#lead(results.ids[0], found, catalog);
    if (this.#isVisible) return this.#join(results, found, lead);
    if (found.complete) {
      const ids = await this.#below(this.#first, results.ids, found);
      return this.#begin({ ...results, ids }, found, lead);
    }
    this.#first = results.ids.slice(0, step);
    if (results.ids.length > 0 && restored === undefined) await this.#begin(results, found, lead);
  }

  #arrange(found: SearchAnswer, catalog: Catalog): Results {
    const { state } = this.#showing;
    // What was read into the text is what titles are compared with.
    const text = found.readings.find(({ when }) => when !== 'besides')?.text ?? state.text;
    const { asksWhom, asks } = found;
    return arrangeResults(found, catalog, { ...state, text, asksWhom, asks });
  }

  /** The pages that have the words far from each other, and what was chosen. */
  async #apartOf(found: SearchAnswer): Promise<ApartPages> {
    if (!found.complete || found.apart.size === 0) return { count: 0 };
    const all = withApart(found);
    const { ids } = this.#arrange(all, await this.#showing.catalogFor(all));
    const [first, ...others] = ids.filter((id) => found.apart.has(id));
    if (first === undefined) return { count: 0 };
    return others.length > 0
      ? { count: 1 + others.length }
      : { count: 1, only: await showResult(first, all) };
  }

  /** The ward's contact above all results, where it was asked for and no unit was named. */
  #lead(first: string | undefined, found: SearchAnswer, catalog: Catalog): HTMLLIElement | undefined {
    if (!found.asksWhom) return undefined;
    const entry = catalog.find(({ id }) => id === first);
    return entry && isUnit(found, entry) ? undefined : contactCard();
  }

  /** Shows the first answer. */
  async #begin(results: Results, found: SearchAnswer, lead: HTMLLIElement | undefined): Promise<void> {
    const { state, wait, restored, isCurrent, onVisible } = this.#showing;
    const { ids } = results;
    const isEmpty = ids.length === 0 && !lead;
    const said =
      lead && ids.length === 0 ? searchWords.byContact(state.text) : summary(results, found, state.text);
    const next = this.#next(lead);
    const none: ApartPages = { count: 0 };
    const apart = isEmpty ? await this.#apartOf(found) : none;
    // The page is restored in one step, so that it has its length when the reader's place is looked for.
    const atOnce = restored !== undefined;
    await showResults({ lead, ids, found, count: restored ?? step, atOnce }, isCurrent, () => {
      this.#isVisible = ids.length > 0;
      onVisible();
      makeRoomFor(said);
      showChoices(results, found.complete);
      showHelp({ state, found, apart, isEmpty }, next);
    });
    if (!isCurrent()) return;
    announce(said, wait);
    if (!isEmpty) await this.#showWider(found, lead);
  }

  /** Shows the wider searches below the results. */
  async #showWider(found: SearchAnswer, lead: HTMLLIElement | undefined): Promise<void> {
    const { state, isCurrent } = this.#showing;
    const apart = await this.#apartOf(found);
    if (isCurrent()) showWiderSearches({ state, found, apart }, this.#next(lead));
  }

  #next(lead: HTMLLIElement | undefined): Next {
    const { searchFor, showApart } = this.#showing;
    return { searchFor, showApart: () => showApart(this.#count + Number(lead !== undefined)) };
  }

  async #join(results: Results, found: SearchAnswer, lead: HTMLLIElement | undefined): Promise<void> {
    const { state, wait, isCurrent } = this.#showing;
    const order = (inList: readonly string[]): Promise<string[]> => this.#below(inList, results.ids, found);
    await joinResults(order, found, isCurrent);
    if (!isCurrent()) return;
    showChoices(results, false);
    announce(summary(results, found, state.text), wait);
    await this.#showWider(found, lead);
  }

  /**
   * The results with those first that a reader sees already. Above them goes only an exact code or title; where they have
   * the words in their texts alone, pages that have them in their titles.
   */
  async #below(seen: readonly string[], ids: readonly string[], found: SearchAnswer): Promise<string[]> {
    if (seen.length === 0) return [...ids];
    const known = new Set(seen);
    const others = ids.filter((id) => !known.has(id));
    const titles = await withTitle(this.#showing.state.text, others, found);
    const inTitle = (id: string): boolean => found.judged.get(id) === 'title';
    const isBetter = seen.some(inTitle) ? () => false : inTitle;
    return joinBelow(ids, seen, (id) => found.own.has(id) || titles.has(id) || isBetter(id));
  }
}
