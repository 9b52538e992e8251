import { searchWords } from '../../../strings/search.ts';
import { parts } from '../../shared/names.ts';
import type { FoundPages } from '../answers/find.ts';
import type { Results } from '../answers/results.ts';
import { byId, make } from './dom.ts';

const status = byId<HTMLElement>(parts.status);

let announcement: ReturnType<typeof setTimeout> | undefined;

/** Announces a text on the page and to screen readers after `wait` milliseconds, unless another text comes before. */
export function announce(text: string, wait: number): void {
  clearTimeout(announcement);
  if (wait === 0) status.textContent = text;
  else announcement = setTimeout(() => (status.textContent = text), wait);
}

/** Gives the line the height that it needs for a text, so that the text moves nothing when it is announced. */
export function makeRoomFor(text: string): void {
  status.style.minHeight = '';
  const probe = make('p', { className: status.className }, [text]);
  probe.setAttribute('aria-hidden', 'true');
  status.after(probe);
  status.style.minHeight = `${probe.offsetHeight}px`;
  probe.remove();
}

/** What the line says about an answer. */
export function summary(
  { ids, total }: Results,
  { partial, lacking, complete, apart, wantedApart }: FoundPages,
  text: string,
): string {
  if (!complete) return searchWords.searchingOlder(ids.length, text);
  if (total === 0) return apart.size > 0 ? searchWords.apart(text) : searchWords.none(text);
  if (ids.length === 0) return searchWords.noneChosen(total, text);
  if (partial && lacking.length > 0) return searchWords.lacking(ids.length, lacking, text);
  if (partial) return searchWords.partial(ids.length, text);
  if (ids.length === total && wantedApart?.size) return searchWords.foundApart(total, text);
  return ids.length < total ? searchWords.foundOf(ids.length, total, text) : searchWords.found(total, text);
}
