import type { FoundPages } from '../../search/browser/answers/find.ts';
import { byId, make } from '../../search/browser/page/dom.ts';
import { showResult } from '../../search/browser/page/show-result.ts';
import { meta, parts } from '../../search/shared/names.ts';
import { citySearchParts } from '../search-parts.ts';
import type { SearchedWard, WardAnswer } from './ask-wards.ts';
import { interleave } from './merge-answers.ts';

const list = byId<HTMLOListElement>(parts.results);
const links = [...byId(citySearchParts.wards).querySelectorAll<HTMLAnchorElement>('a[data-ward]')];

/** The wards whose search pages are on this host: the page may load no index of another one. */
export const searchedWards: readonly SearchedWard[] = links
  .filter(({ origin }) => origin === location.origin)
  .map((link) => ({
    id: link.dataset['ward']!,
    name: link.textContent.trim(),
    base: new URL('..', link.href).pathname,
  }));

/**
 * Adds results of some wards below those that are shown; returns how many.
 * @param ranks the results to add by their rank in each ward, `[0, 3]` for the best three; and how many in all
 * @param isStale whether the reader has begun another search
 */
export async function addResults(
  answers: readonly WardAnswer[],
  { ranks: [from, to], most }: { ranks: readonly [number, number]; most: number },
  isStale: () => boolean,
): Promise<number> {
  const lists = answers.map((answer) => answer.ids.slice(from, to).map((id) => ({ ...answer, id })));
  const results = interleave(lists, ({ id, found }) => found.own.has(id)).slice(0, most);
  const items = await Promise.all(results.map(({ ward, id, found }) => itemOf(ward, id, found)));
  // Documents are before pages such as “Giới thiệu”, which have no type.
  const isPage = await Promise.all(
    results.map(async ({ id, found }) => !(await found.hits.get(id)!.load()).meta[meta.type]),
  );
  if (isStale()) return 0;
  // The button for more is gone: who pressed it goes on from the last result that was there.
  if (document.activeElement === document.body)
    list.querySelector<HTMLElement>('li:last-child a')?.focus({ preventScroll: true });
  list.append(...items.filter((_, place) => !isPage[place]), ...items.filter((_, place) => isPage[place]));
  return items.length;
}

/** A result with the name of its ward. */
async function itemOf(ward: SearchedWard, id: string, found: FoundPages): Promise<HTMLLIElement> {
  const item = await showResult(id, found);
  const facts = item.querySelector('.result-facts');
  facts?.prepend(make('b', {}, [ward.name]), facts.textContent.trim() === '' ? '' : ' · ');
  return item;
}

/** Removes all results and all numbers of results, and has the links to the wards' own searches ask for a text. */
export function clearResults(text: string): void {
  list.replaceChildren();
  for (const link of links) {
    link.search = text === '' ? '' : `?${new URLSearchParams({ q: text }).toString()}`;
    noteOf(link).textContent = '';
  }
}

/** Shows a note beside the link to a ward's own search: how many results it has, or that it could not be asked. */
export function showNote(ward: SearchedWard, note: string): void {
  const link = links.find(({ dataset }) => dataset['ward'] === ward.id);
  if (link) noteOf(link).textContent = note;
}

const noteOf = (link: HTMLAnchorElement): Element => link.parentElement!.querySelector('.count')!;
