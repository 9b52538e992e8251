import { searchWords } from '../../../strings/search.ts';
import { parts } from '../../shared/names.ts';
import type { FoundPages } from '../answers/find.ts';
import type { Results } from '../answers/results.ts';
import { byId } from './dom.ts';

const status = byId<HTMLElement>(parts.status);

let announcement: ReturnType<typeof setTimeout> | undefined;

/** Announces a text on the page and to screen readers after `wait` milliseconds, unless another text comes before. */
export function announce(text: string, wait: number): void {
  clearTimeout(announcement);
  if (wait === 0) status.textContent = text;
  else announcement = setTimeout(() => (status.textContent = text), wait);
}

/** Keeps the height of the line, so that a shorter text does not move what is below. */
export function keepHeight(): void {
  status.style.minHeight = `${status.offsetHeight}px`;
}

/** Lets the line have the height of its text. */
export function releaseHeight(): void {
  status.style.minHeight = '';
}

/** What the line says about an answer. */
export function summary(
  { ids, total }: Results,
  { partial, lacking, complete, apart }: FoundPages,
  text: string,
): string {
  if (!complete) return searchWords.searchingOlder(ids.length, text);
  if (total === 0) return apart.size > 0 ? searchWords.apart(text) : searchWords.none(text);
  if (ids.length === 0) return searchWords.noneChosen(total, text);
  if (partial && lacking.length > 0) return searchWords.lacking(ids.length, lacking, text);
  if (partial) return searchWords.partial(ids.length, text);
  return ids.length < total ? searchWords.foundOf(ids.length, total, text) : searchWords.found(total, text);
}
