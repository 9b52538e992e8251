import { addAll } from '../../language/lists/long-lists.ts';
import { byId } from '../../search/browser/page/dom.ts';
import type { Query } from '../../search/browser/query/query.ts';
import { readQuery } from '../../search/browser/query/query.ts';
import { longestQuery, parts, queryParameter } from '../../search/shared/names.ts';
import { cityScriptWords } from '../../strings/city-scripts.ts';
import { citySearchParts, wardParameter } from '../search-parts.ts';
import type { SearchedWard, WardAnswer } from './ask-wards.ts';
import { askWard, prepare } from './ask-wards.ts';
import { addResults, clearResults, searchedWards, showNote } from './ward-results.ts';

/** How many wards are asked at once. */
const together = 6;
/** How many results of a ward are shown before those of other wards. */
const best = 3;
/** How many results are shown: with so many, the reader decides whether the other wards are asked. */
const enough = 20;

const form = byId<HTMLFormElement>(parts.form);
const typed = byId<HTMLInputElement>(parts.query);
const chosen = byId<HTMLSelectElement>(citySearchParts.ward);
const status = byId<HTMLElement>(parts.status);
const loading = byId<HTMLElement>(parts.loading);
const notAsked = byId<HTMLElement>(citySearchParts.failed);
const more = byId<HTMLButtonElement>(parts.more);

const { title } = document;
const base = new URL('..', form.action).pathname;
/** The number of the latest search: an earlier one that is still running stops. */
let turn = 0;

byId(citySearchParts.choice).hidden = false;
typed.addEventListener('focus', () => void prepare(base).catch(() => undefined), { once: true });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  searchNow();
  // The keyboard of a phone would hide the results.
  if (matchMedia('(pointer: coarse)').matches) typed.blur();
});
chosen.addEventListener('change', searchNow);
addEventListener('popstate', start);
start();

/** Shows the search in the address. */
function start(): void {
  const given = new URLSearchParams(location.search);
  typed.value = (given.get(queryParameter) ?? '').slice(0, longestQuery).normalize('NFC');
  chosen.value = given.get(wardParameter) ?? '';
  if (chosen.selectedIndex < 0) chosen.value = '';
  void search();
}

function searchNow(): void {
  const said = new URLSearchParams();
  if (typed.value.trim()) said.set(queryParameter, typed.value.trim());
  if (chosen.value) said.set(wardParameter, chosen.value);
  const address = location.pathname + (said.size > 0 ? `?${said.toString()}` : '');
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
  void search();
}

/** Asks the wards, some at a time, and adds the results of each below those that are shown: nothing moves. */
async function search(): Promise<void> {
  const mine = (turn += 1);
  const isStale = (): boolean => mine !== turn;
  const query = readQuery(typed.value);
  const isAsked = query.attempts.length > 0;
  document.title = isAsked ? `${query.text} – ${title}` : title;
  clearResults(isAsked ? query.text : '');
  more.hidden = true;
  status.textContent = loading.textContent = notAsked.textContent = '';
  if (!isAsked) return;
  const wards = searchedWards.filter(({ id }) => chosen.value === '' || id === chosen.value);
  const answers: WardAnswer[] = [];
  const failed: string[] = [];
  let shown = 0;
  let pauseAt = enough;
  for (let next = 0; next < wards.length; next += together) {
    status.textContent = '';
    loading.textContent = cityScriptWords.asking(next, wards.length);
    const wave = await ask(wards.slice(next, next + together), query, chosen.value !== '');
    shown += await addResults(wave.answers.filter(isGood), { ranks: [0, best], most: Infinity }, isStale);
    if (isStale()) return;
    addAll(answers, wave.answers);
    addAll(failed, wave.failed);
    const left = wards.length - next - together;
    if (left <= 0 || shown < pauseAt) continue;
    status.textContent = summary(answers.filter(isGood), query.text);
    await clickOnMore(left);
    pauseAt = Infinity;
    if (isStale()) return;
  }
  loading.textContent = '';
  const good = answers.filter(isGood);
  if (good.length > 0)
    await addResults(good, { ranks: [best, enough], most: Math.max(0, enough - shown) }, isStale);
  else await addResults(answers, { ranks: [0, best], most: enough }, isStale);
  if (isStale()) return;
  const isNear = good.length === 0 && answers.length > 0;
  status.textContent = isNear ? cityScriptWords.nearly(query.text) : summary(good, query.text);
  if (failed.length > 0) notAsked.textContent = cityScriptWords.failed(failed);
}

const isGood = ({ isWeak }: WardAnswer): boolean => !isWeak;

const summary = (answers: readonly WardAnswer[], text: string): string =>
  cityScriptWords.found(
    answers.reduce((sum, { ids }) => sum + ids.length, 0),
    answers.length,
    text,
  );

/** The answers of wards that have results, and the names of wards that could not be asked. */
async function ask(
  wards: readonly SearchedWard[],
  query: Query,
  whole: boolean,
): Promise<{ answers: WardAnswer[]; failed: string[] }> {
  const failed: string[] = [];
  const asked = wards.map(async (ward) => {
    try {
      const answer = await askWard(await prepare(base), ward, query, whole);
      showNote(ward, (answer.isWeak ? cityScriptWords.nearCount : cityScriptWords.count)(answer.ids.length));
      return answer.ids.length > 0 ? [answer] : [];
    } catch (error) {
      reportError(error);
      failed.push(ward.name);
      showNote(ward, cityScriptWords.notAsked);
      return [];
    }
  });
  return { answers: (await Promise.all(asked)).flat(), failed };
}

/** Waits until the reader wants the other wards asked too. */
async function clickOnMore(left: number): Promise<void> {
  loading.textContent = '';
  more.textContent = cityScriptWords.more(left);
  more.hidden = false;
  await new Promise((clicked) => more.addEventListener('click', clicked, { once: true }));
  more.hidden = true;
}
