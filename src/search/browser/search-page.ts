import { searchWords } from '../../strings/search.ts';
import { parts } from '../shared/names.ts';
import { byId, make } from './dom.ts';
import type { Engine } from './engine.ts';
import { openEngine } from './engine.ts';
import type { FoundPages } from './find.ts';
import { readQuery, withoutMarks } from './query.ts';
import { clearResults, makeReady, showResults } from './result-list.ts';
import type { Results } from './results.ts';
import { arrangeResults } from './results.ts';
import { readAddress, writeAddress } from './search-address.ts';
import { clearChoices, hideChoices, readForm, showChoices, writeForm } from './search-form.ts';

/** Milliseconds from the last key to the search. */
const typingRests = 250;
/** Milliseconds from a search while typing to its announcement. */
const announcementWaits = 600;
/** Milliseconds after which a slow search shows that it is loading. */
const loadingShows = 300;

const form = byId<HTMLFormElement>(parts.form);
const query = byId<HTMLInputElement>(parts.query);
const status = byId<HTMLElement>(parts.status);
const loading = byId<HTMLElement>(parts.loading);
const help = byId<HTMLElement>(parts.help);

const { title } = document;

let engine: Promise<Engine> | undefined;
let failures = 0;
let last: { text: string; found: Promise<FoundPages> } | undefined;
/** The number of the latest search. The results of an earlier one that ends later are not shown. */
let turn = 0;
let typing: ReturnType<typeof setTimeout> | undefined;
let announcement: ReturnType<typeof setTimeout> | undefined;

query.addEventListener('focus', () => void load().catch(() => undefined));
query.addEventListener('input', () => {
  void load().catch(() => undefined);
  clearTimeout(typing);
  typing = setTimeout(() => {
    remember('replaceState');
    void show(announcementWaits);
  }, typingRests);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  searchNow();
  // The keyboard of a phone would hide the results.
  if (matchMedia('(pointer: coarse)').matches) query.blur();
});
document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target !== query && target.form === form) searchNow();
});
byId(parts.clear).addEventListener('click', () => {
  clearChoices();
  searchNow();
  query.focus();
});
addEventListener('popstate', () => void start());
void start();

/** Shows the search in the address. */
async function start(): Promise<void> {
  writeForm(readAddress(location.search));
  await show(0, (history.state as { shown?: number } | null)?.shown);
}

function searchNow(): void {
  clearTimeout(typing);
  remember('pushState');
  void show(0);
}

function remember(how: 'pushState' | 'replaceState'): void {
  const address = location.pathname + writeAddress(readForm());
  if (address === location.pathname + location.search) return;
  history[how](null, '', address);
}

function load(): Promise<Engine> {
  engine ??= openEngine(new URL('..', form.action).pathname, failures).catch((error: unknown) => {
    forget();
    throw error;
  });
  return engine;
}

/** After a failure the next search loads everything again. */
function forget(): void {
  failures += 1;
  engine = last = undefined;
}

/** Searches for the text in the form and shows the results, the first `shown` of them. */
async function show(wait: number, shown?: number): Promise<void> {
  const mine = (turn += 1);
  const state = readForm();
  const asked = readQuery(state.text).attempts.length > 0;
  document.title = asked ? `${state.text} – ${title}` : title;
  if (!asked) return clear();
  const slow = setTimeout(() => (loading.textContent = searchWords.loading), loadingShows);
  try {
    const [{ catalog }, found] = await Promise.all([load(), lookUp(state.text)]);
    const results = arrangeResults(found, catalog, state);
    const ready = await makeReady(results.ids, found, shown);
    if (mine !== turn) return;
    showResults(ready);
    showChoices(results);
    showHelp(results, found);
    announce(summary(results, found), wait);
  } catch (error) {
    forget();
    if (mine === turn) {
      clear();
      announce(searchWords.failed, 0);
    }
    reportError(error);
  } finally {
    clearTimeout(slow);
    if (mine === turn) loading.textContent = '';
  }
}

/** The pages with a text. The last answer is kept, because a change of choices or order asks for the same text. */
function lookUp(text: string): Promise<FoundPages> {
  if (last?.text !== text) last = { text, found: load().then((loaded) => loaded.find(readQuery(text))) };
  return last.found;
}

function clear(): void {
  clearResults();
  help.replaceChildren();
  hideChoices();
  loading.textContent = '';
  announce('', 0);
}

function showHelp({ ids }: Results, found: FoundPages): void {
  help.replaceChildren();
  if (ids.length === 0)
    help.append(
      make(
        'ul',
        {},
        searchWords.advice.map((advice) => make('li', {}, [advice])),
      ),
    );
  if (!found.exact) return;
  const plain = withoutMarks(readQuery(readForm().text));
  const button = make('button', { type: 'button', className: 'plain-button' }, [
    searchWords.ignoreMarks(plain),
  ]);
  button.addEventListener('click', () => {
    query.value = plain;
    searchNow();
    query.focus();
  });
  help.append(button);
}

function summary({ ids, total }: Results, { partial }: FoundPages): string {
  const { text } = readForm();
  if (total === 0) return searchWords.none(text);
  if (ids.length === 0) return searchWords.noneChosen(total, text);
  if (partial) return searchWords.partial(ids.length, text);
  return ids.length < total ? searchWords.foundOf(ids.length, total, text) : searchWords.found(total, text);
}

/** Announces a text on the page and to screen readers after `wait` milliseconds, unless another text comes before. */
function announce(text: string, wait: number): void {
  clearTimeout(announcement);
  announcement = setTimeout(() => (status.textContent = text), wait);
}
