import { suggestionWordsShown } from '../../../strings/search.ts';
import type { Suggestion } from '../../shared/suggestions/suggestion.ts';
import { make } from '../page/dom.ts';

/** The list of suggestions of a search box: its elements, and which of its options is chosen. */
export class Listbox {
  readonly #box: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #status = make('div', { className: 'visually-hidden' }, []);
  #shown: readonly Suggestion[] = [];
  /** The text that they are for. */
  #text: string | undefined;
  #chosen = -1;

  /**
   * Makes a combobox of a search box, with an empty list that is not shown.
   * @param go opens the page of a suggestion
   */
  constructor(box: HTMLInputElement, go: (suggestion: Suggestion) => void) {
    this.#box = box;
    this.#list = make('ul', { className: 'suggestions', id: `${box.id}-goi-y`, hidden: true }, []);
    say(this.#list, { role: 'listbox', 'aria-label': suggestionWordsShown.title });
    say(this.#status, { 'aria-live': 'polite' });
    say(box, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': this.#list.id });
    say(box, { 'aria-expanded': 'false' });
    // The box keeps the focus.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('li') : null;
      const clicked = option && this.#shown[[...this.#list.children].indexOf(option)];
      if (clicked) go(clicked);
    });
    box.form?.append(this.#list, this.#status);
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  /** The option that is chosen; undefined if none is. */
  get chosen(): Suggestion | undefined {
    return this.#shown[this.#chosen];
  }

  /** Shows the suggestions for a text, none of them chosen; closes the list if there are none. */
  show(suggestions: readonly Suggestion[], text: string): void {
    this.#text = text;
    // What is shown already needs no new layout for a key.
    if (!areSame(suggestions, this.#shown))
      this.#list.replaceChildren(...suggestions.map((each, place) => this.#optionOf(each, place)));
    this.#shown = suggestions;
    this.#setOpen(suggestions.length > 0);
    this.choose(-1);
    const said = suggestions.length > 0 ? suggestionWordsShown.count(suggestions.length, !isTouched()) : '';
    if (this.#status.textContent !== said) this.#status.textContent = said;
  }

  /** Shows the list again as it was; false if it was for another text, or empty. */
  openFor(text: string): boolean {
    if (text !== this.#text || this.#shown.length === 0) return false;
    this.show(this.#shown, text);
    return true;
  }

  close(): void {
    this.choose(-1);
    this.#setOpen(false);
    this.#status.textContent = '';
  }

  /** Chooses the next option, or the one before; after the last one and before the first one is the box itself. */
  move(by: 1 | -1): void {
    const places = this.#shown.length + 1;
    this.choose(((this.#chosen + 1 + by + places) % places) - 1);
  }

  /** Chooses an option by its place; `-1` chooses none, a place past the end the last one. */
  choose(place: number): void {
    this.#chosen = Math.min(place, this.#shown.length - 1);
    for (const [at, option] of [...this.#list.children].entries())
      say(option, { 'aria-selected': String(at === this.#chosen) });
    const option = this.#list.children[this.#chosen];
    if (!option) return this.#box.removeAttribute('aria-activedescendant');
    say(this.#box, { 'aria-activedescendant': option.id });
    option.scrollIntoView({ block: 'nearest' });
  }

  #setOpen(isOpen: boolean): void {
    const opens = isOpen && !this.isOpen;
    this.#list.hidden = !isOpen;
    say(this.#box, { 'aria-expanded': String(isOpen) });
    if (opens) this.#makeRoom();
  }

  /** The keyboard of a phone takes half of the screen: the box goes to the top where its list is not seen to its end. */
  #makeRoom(): void {
    if (!isTouched()) return;
    const seen = visualViewport?.height ?? innerHeight;
    if (this.#list.getBoundingClientRect().bottom > seen) this.#box.scrollIntoView({ block: 'start' });
  }

  #optionOf({ title, kind, code, path }: Suggestion, place: number): HTMLLIElement {
    const facts = [suggestionWordsShown.kindOf(kind, path), code].filter(Boolean).join(' · ');
    const option = make('li', { id: `${this.#list.id}-${place}` }, [
      make('span', {}, [title]),
      ' ',
      make('small', {}, [facts]),
    ]);
    say(option, { role: 'option' });
    return option;
  }
}

/** Whether a finger is the pointer, as on a phone. */
const isTouched = (): boolean => matchMedia('(pointer: coarse)').matches;

const areSame = (some: readonly Suggestion[], others: readonly Suggestion[]): boolean =>
  some.length === others.length && some.every(({ path }, place) => path === others[place]!.path);

/** Sets attributes for screen readers; older browsers do not have their properties. */
function say(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
