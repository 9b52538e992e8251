import { searchWords } from '../../../strings/search.ts';
import type { Catalog } from '../../shared/catalog.ts';
import { parts } from '../../shared/names.ts';
import type { SearchAnswer } from '../answers/answers.ts';
import type { FoundPages } from '../answers/find.ts';
import { withApart } from '../answers/find.ts';
import type { Engine } from '../engine/engine.ts';
import { openEngine } from '../engine/engine.ts';
import { IndexFault } from '../engine/kept-files.ts';
import { LaterAnswers } from '../engine/later-answers.ts';
import { readQuery } from '../query/query.ts';
import { contactNames } from './contact-card.ts';
import { byId } from './dom.ts';
import { focusOnce } from './focus-once.ts';
import { clearHelp, showWhomToAsk } from './help.ts';
import { clearResults, focusResult, ifNoMore, step } from './result-list.ts';
import type { SearchState } from './search-address.ts';
import { goesOn, readAddress, writeAddress } from './search-address.ts';
import {
  chosenWords,
  clearChoices,
  hideChoices,
  markApart,
  readAsAny,
  readForm,
  writeForm,
  writeText,
} from './search-form.ts';
import { ShownSearch } from './shown-search.ts';
import { announce } from './status.ts';

/** Milliseconds from the last key to the search. */
const typingRests = 250;
/** Milliseconds from a search while typing to its announcement, and to the search of older shards. */
const announcementWaits = 600;
/** Milliseconds after which a slow search shows that it is going on. */
const loadingShows = 300;
/** Below more results than these, pages that have the words far from each other are not shown at once. */
const mostAbove = 50;

const form = byId<HTMLFormElement>(parts.form);
const query = byId<HTMLInputElement>(parts.query);
const loading = byId<HTMLElement>(parts.loading);
const browse = byId<HTMLElement>(parts.browse);
const printed = byId<HTMLElement>(parts.asked);

const { title } = document;

let engine: Promise<Engine> | undefined;
let last: { key: string; answers: LaterAnswers<SearchAnswer> } | undefined;
/** The number of the latest search. The results of an earlier one that ends later are not shown. */
let turn = 0;
let typing: ReturnType<typeof setTimeout> | undefined;
/** Whether the search in the address is one that is still being typed. */
let isTyping = false;

query.addEventListener('input', () => {
  clearTimeout(typing);
  readAsAny();
  typing = setTimeout(() => {
    // What is typed in one go is one step of the browser: Back leads to the search before it.
    const goes = isTyping && goesOn(readAddress(location.search).text, readForm().text);
    remember(goes ? 'replaceState' : 'pushState');
    isTyping = true;
    void show(announcementWaits);
  }, typingRests);
});
query.addEventListener('change', () => (isTyping = false));
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
ifNoMore((error) => {
  forget();
  announce(searchWords.failedMore, 0);
  if (!(error instanceof IndexFault)) reportError(error);
});
addEventListener('popstate', () => {
  clearTimeout(typing);
  isTyping = false;
  void start();
});
void start();
// The files are on their way: src/components/search/SearchFiles.astro.
void load().catch(() => undefined);

/** Shows the search in the address. */
async function start(): Promise<void> {
  writeForm(readAddress(location.search));
  await show(0, (history.state as { shown?: number } | null)?.shown);
}

function searchNow(): void {
  clearTimeout(typing);
  remember(isTyping ? 'replaceState' : 'pushState');
  isTyping = false;
  void show(0);
}

function searchFor(text: string, asTyped = false): void {
  writeText(text, asTyped);
  searchNow();
  query.focus();
}

/** Shows the pages that have the words far from each other below the results that are there. */
async function showApart(below: number): Promise<void> {
  clearTimeout(typing);
  isTyping = false;
  markApart(true);
  // The first of these pages is seen, unless it is below hundreds of others.
  const shown = below <= mostAbove ? below + step : step;
  remember('pushState', { shown });
  await show(0, shown);
  // The button that was pressed is gone.
  focusResult(below);
}

function remember(how: 'pushState' | 'replaceState', state: { shown: number } | null = null): void {
  const address = location.pathname + writeAddress(readForm());
  if (address === location.pathname + location.search) return;
  history[how](state, '', address);
}

function load(): Promise<Engine> {
  engine ??= openEngine(new URL('..', form.action).pathname, contactNames).catch((error: unknown) => {
    forget();
    throw error;
  });
  return engine;
}

/** After a failure the next search loads everything again. */
function forget(): void {
  engine = last = undefined;
}

/**
 * Searches for the text in the form and shows the results as they are found.
 * @param wait milliseconds that the reader may still type before the search is announced and goes on
 * @param restored how many results were shown when the reader left the page
 */
async function show(wait: number, restored?: number): Promise<void> {
  const mine = (turn += 1);
  const isCurrent = (): boolean => mine === turn;
  const state = readForm();
  const asked = readQuery(state.text).attempts.length > 0;
  document.title = asked ? `${state.text} – ${title}` : title;
  printed.textContent = asked ? searchWords.asked(state.text, chosenWords()) : '';
  if (!asked) {
    clear();
    if (state.text !== '') {
      announce(searchWords.noLetter(state.text), wait);
      showWhomToAsk();
    }
    return showBrowseLists();
  }
  const sayLoading = (): string => (loading.textContent = searchWords.loading(state.text));
  // What the page says before its script is there stays no longer.
  if (loading.childElementCount > 0) sayLoading();
  const slow = setTimeout(sayLoading, loadingShows);
  const onVisible = (): void => {
    clearTimeout(slow);
    loading.textContent = '';
    focusOnce(query);
  };
  const catalogFor = async (found: FoundPages): Promise<Catalog> => (await load()).catalogFor(found);
  const showing = {
    ...{ state, wait, restored, isCurrent, onVisible, searchFor, catalogFor },
    showApart: (below: number): void => void showApart(below),
  };
  const shown = new ShownSearch(showing);
  try {
    const opened = await load();
    for await (const answer of lookUp(opened, state).follow()) {
      const found = state.apart && answer.complete ? withApart(answer) : answer;
      const catalog = await opened.catalogFor(found);
      if (!isCurrent()) return;
      await shown.show(found, catalog);
      if (wait > 0 && !found.complete) await new Promise((resolve) => setTimeout(resolve, wait));
      if (!isCurrent()) return;
    }
  } catch (error) {
    forget();
    if (isCurrent() && shown.isVisible) announce(searchWords.failedOlder(shown.count), 0);
    else if (isCurrent()) {
      clear();
      announce(searchWords.failed, 0);
    }
    if (!(error instanceof IndexFault)) reportError(error);
  } finally {
    clearTimeout(slow);
    if (isCurrent()) {
      loading.textContent = '';
      showBrowseLists();
      focusOnce(query);
    }
  }
}

/** The answers to a text. The last ones are kept, because a change of choices or order asks for the same text. */
function lookUp(opened: Engine, { text, asTyped }: SearchState): LaterAnswers<SearchAnswer> {
  const key = `${asTyped} ${text}`;
  if (last?.key !== key) last = { key, answers: new LaterAnswers(opened.answers(text, asTyped)) };
  return last.answers;
}

/** From now on no result moves the lists below the results, but those that the reader asks for. */
function showBrowseLists(): void {
  delete browse.dataset['waiting'];
}

function clear(): void {
  clearResults();
  clearHelp();
  hideChoices();
  loading.textContent = '';
  announce('', 0);
}
