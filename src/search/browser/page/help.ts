import { searchWords } from '../../../strings/search.ts';
import { parts } from '../../shared/names.ts';
import type { SearchAnswer } from '../answers/answers.ts';
import { readQuery, withoutMarks } from '../query/query.ts';
import { contactCard } from './contact-card.ts';
import { byId, make } from './dom.ts';
import type { SearchState } from './search-address.ts';

const help = byId<HTMLElement>(parts.help);
const further = byId<HTMLElement>(parts.further);

/** What the reader of an answer may want to know, and to do next. */
export interface Helped {
  state: Pick<SearchState, 'text'>;
  found: Pick<SearchAnswer, 'exact' | 'readings' | 'meanings'>;
  /** The pages that have the words far from each other and are no results. */
  apart: ApartPages;
  /** Whether no page is shown. */
  isEmpty: boolean;
}

/** Pages that have the words far from each other: a single one is shown at once. */
export interface ApartPages {
  count: number;
  only?: HTMLLIElement;
}

/** What a reader can go on with. */
export interface Next {
  /** Begins a search for another text, or for nothing but the text. */
  searchFor: (text: string, asTyped?: boolean) => void;
  /** Shows the pages that have the words far from each other. */
  showApart: () => void;
}

/**
 * Shows how a text was understood, with the way back to what was typed; what else it may mean; and, where nothing is
 * found, what a reader can do and whom to ask. Wider searches stand below the results, which come first on a phone.
 */
export function showHelp({ state, found, apart, isEmpty }: Helped, next: Next): void {
  const { text } = state;
  const { meanings } = found;
  help.replaceChildren(...readingsOf(found, () => next.searchFor(text, true)));
  if (meanings.length > 0)
    help.append(
      line([searchWords.meanings(text)], ...meanings.map((each) => choice(each, () => next.searchFor(each)))),
    );
  further.replaceChildren();
  if (isEmpty) help.append(...widerSearches({ state, found, apart }, next), advice(), whomToAsk());
}

/** Shows the wider searches below the results, when these are all there: the buttons are not pushed down. */
export const showWiderSearches = (helped: Omit<Helped, 'isEmpty'>, next: Next): void =>
  further.replaceChildren(...widerSearches(helped, next));

/** The searches that find more: without regard to marks, and with the words anywhere on a page. */
function widerSearches(
  { state: { text }, found: { exact, readings }, apart }: Omit<Helped, 'isEmpty'>,
  next: Next,
): HTMLElement[] {
  const asked = readings.find(({ when }) => when !== 'besides')?.text ?? text;
  const plain = withoutMarks(readQuery(asked));
  const choices: HTMLElement[] = [];
  if (exact && plain !== asked.toLowerCase())
    choices.push(choice(searchWords.ignoreMarks(plain), () => next.searchFor(plain)));
  if (apart.count > 1) choices.push(choice(searchWords.showApart(apart.count), next.showApart));
  return [
    ...(choices.length > 0 ? [line([], ...choices)] : []),
    ...(apart.only ? [make('p', {}, [searchWords.onlyApart]), listOf(apart.only)] : []),
  ];
}

const listOf = (item: HTMLLIElement): HTMLElement => make('ul', { className: 'results' }, [item]);

/** Tells whom to ask, where nothing can be searched. */
export function showWhomToAsk(): void {
  clearHelp();
  help.append(whomToAsk());
}

/** Removes all help. */
export function clearHelp(): void {
  help.replaceChildren();
  further.replaceChildren();
}

/** What was searched instead of the typed text, or besides it. */
function readingsOf({ readings }: Helped['found'], asTyped: () => void): HTMLElement[] {
  if (readings.length === 0) return [];
  const texts = (also: boolean): string[] =>
    readings.filter(({ when }) => (when === 'besides') === also).map(({ text }) => text);
  const [instead, also] = [texts(false), texts(true)];
  const said = [
    instead.length > 0 ? searchWords.readAs(instead) : '',
    also.length > 0 ? searchWords.readAlso(also) : '',
  ].filter(Boolean);
  return [line([said.join(' ')], choice(searchWords.asTyped, asTyped))];
}

const line = (texts: readonly string[], ...choices: HTMLElement[]): HTMLElement =>
  make('p', { className: 'found-reading' }, [...texts.map((text) => make('span', {}, [text])), ...choices]);

function choice(text: string, chosen: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', className: 'plain-button' }, [text]);
  button.addEventListener('click', chosen);
  return button;
}

const advice = (): HTMLElement =>
  make(
    'ul',
    {},
    searchWords.advice.map((each) => make('li', {}, [each])),
  );

const whomToAsk = (): HTMLElement =>
  make('div', { className: 'contact-card' }, [make('p', {}, [searchWords.ask]), ...contactCard().childNodes]);
