import { longestQuery } from '../../shared/names.ts';
import type { Suggestion } from '../../shared/suggestions/suggestion.ts';
import { IndexFault } from '../engine/kept-files.ts';
import { Listbox } from './listbox.ts';
import type { SuggestionSource } from './suggestion-source.ts';

/**
 * Suggests pages while a reader types into a search box, as a combobox with a list of the APG
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): an arrow opens a closed list and chooses in it, with Alt it opens it
 * alone; Enter searches for the text, unless an option is chosen.
 * @param source where the suggestions come from
 * @param go opens the page of a suggestion
 */
export function suggestIn(
  box: HTMLInputElement,
  source: SuggestionSource,
  go: (suggestion: Suggestion) => void,
): void {
  const list = new Listbox(box, go);
  /** The number of the latest text; what comes for an earlier one is not shown. */
  let turn = 0;
  const close = (): void => {
    turn += 1;
    list.close();
  };
  /** Shows the suggestions for the text; false if another text came meanwhile. */
  const suggest = async (): Promise<boolean> => {
    const mine = (turn += 1);
    try {
      const suggestions = await source.for(box.value);
      if (mine === turn) list.show(suggestions, box.value);
    } catch (error) {
      // The search works without suggestions.
      if (mine === turn) list.show([], box.value);
      if (!(error instanceof IndexFault)) reportError(error);
    }
    return mine === turn;
  };
  /** Opens the list, and chooses an option by its place. */
  const openAt = async (place: number): Promise<void> => {
    if (list.openFor(box.value) || (await suggest())) list.choose(place);
  };
  /** What a key does while the list is closed. */
  const keysToOpen: Record<string, (isAlone: boolean) => Promise<void>> = {
    ArrowDown: (isAlone) => openAt(isAlone ? 0 : -1),
    ArrowUp: () => openAt(Infinity),
  };
  /** What a key does while the list is open; each returns whether the browser does nothing besides. */
  const keys: Record<string, () => boolean> = {
    ArrowDown: () => (list.move(1), true),
    ArrowUp: () => (list.move(-1), true),
    Home: () => moveTo(0),
    End: () => moveTo(Infinity),
    Enter: () => {
      const { chosen } = list;
      if (chosen) go(chosen);
      else close();
      return chosen !== undefined;
    },
    Escape: () => (close(), true),
    Tab: () => (close(), false),
  };
  /** Without a chosen option these keys move in the text. */
  const moveTo = (place: number): boolean => {
    if (!list.chosen) return false;
    list.choose(place);
    return true;
  };
  box.addEventListener('input', () => void suggest());
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (list.isOpen) {
      if (keys[event.key]?.()) event.preventDefault();
    } else if (box.value.trim() !== '' && keysToOpen[event.key]) {
      event.preventDefault();
      void keysToOpen[event.key]!(!event.altKey);
    }
  });
  box.form?.addEventListener('submit', close);
  addEventListener('popstate', close);
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !box.form?.contains(target)) close();
  });
  if (isTyped(box)) void suggest();
}

/** Whether a reader has typed before this script was there: the text is not the one that the address gave. */
const isTyped = ({ value, name }: HTMLInputElement): boolean =>
  value.trim() !== '' && asRead(value) !== asRead(new URLSearchParams(location.search).get(name) ?? '');

const asRead = (text: string): string => text.slice(0, longestQuery).normalize('NFC');
