import type { Suggestion } from '../../shared/suggestions/suggestion.ts';
import { IndexFault } from '../engine/kept-files.ts';
import { Listbox } from './listbox.ts';
import type { SuggestionSource } from './suggestion-source.ts';

/**
 * Suggests pages while a reader types into a search box, as a combobox with a list: Enter searches for the text, unless an
 * option is chosen.
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
  const suggest = async (): Promise<void> => {
    const mine = (turn += 1);
    try {
      const suggestions = await source.for(box.value);
      if (mine === turn) list.show(suggestions);
    } catch (error) {
      // The search works without suggestions.
      if (mine === turn) list.show([]);
      if (!(error instanceof IndexFault)) reportError(error);
    }
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
    if (!list.isOpen && event.key === 'ArrowDown') {
      list.open();
      if (list.isOpen) event.preventDefault();
    } else if (list.isOpen && keys[event.key]?.()) event.preventDefault();
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
  value.trim() !== '' &&
  value.normalize('NFC') !== new URLSearchParams(location.search).get(name)?.normalize('NFC');
