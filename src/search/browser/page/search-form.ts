import type { Facet } from '../../shared/names.ts';
import { facets, newestFirst, parts, sortParameter } from '../../shared/names.ts';
import type { Results } from '../answers/results.ts';
import { byId } from './dom.ts';
import type { SearchState } from './search-address.ts';

/** The marks of a form whose text is not to be understood in another way, or finds pages with its words far apart, too. */
const marks = { asTyped: 'data-as-typed', apart: 'data-apart' } as const;

const form = byId<HTMLFormElement>(parts.form);
const query = byId<HTMLInputElement>(parts.query);
const filters = byId<HTMLDetailsElement>(parts.filters);
const sort = byId<HTMLElement>(parts.sort);
const clear = byId<HTMLButtonElement>(parts.clear);

/** Reads the search from the form. */
export function readForm(): SearchState {
  const given = new FormData(form);
  const chosen = Object.fromEntries(facets.map((facet) => [facet, given.getAll(facet).map(String)]));
  return {
    text: query.value.normalize('NFC').trim(),
    chosen: chosen as Record<Facet, string[]>,
    newest: given.get(sortParameter) === newestFirst,
    asTyped: form.hasAttribute(marks.asTyped),
    apart: form.hasAttribute(marks.apart),
  };
}

/** Writes a search into the form. Choices that have no box in it are left out. */
export function writeForm({ text, chosen, newest, asTyped, apart }: SearchState): void {
  writeText(text, asTyped);
  markApart(apart);
  for (const box of boxes()) box.checked = chosen[box.name as Facet].includes(box.value);
  for (const radio of sort.querySelectorAll('input'))
    radio.checked = (radio.value === newestFirst) === newest;
}

/** Writes another text into the form. */
export function writeText(text: string, isAsTyped: boolean): void {
  query.value = text;
  form.toggleAttribute(marks.asTyped, isAsTyped);
  markApart(false);
}

/** Says whether the text finds pages with its words far apart, too. */
export const markApart = (isApart: boolean): boolean => form.toggleAttribute(marks.apart, isApart);

/** A text that the reader goes on with is read as any other. */
export function readAsAny(): void {
  for (const mark of Object.values(marks)) form.removeAttribute(mark);
}

/**
 * Shows the number of results of each choice. Hides choices without results and facets with a single choice.
 * @param isComplete whether these are all results; otherwise nothing that is above the results is hidden for being few
 */
export function showChoices({ counts, total }: Pick<Results, 'counts' | 'total'>, isComplete: boolean): void {
  filters.hidden = sort.hidden = isComplete && total < 2;
  clear.hidden = !boxes().some((box) => box.checked);
  for (const group of filters.querySelectorAll('fieldset')) {
    const labels = [...group.querySelectorAll('label')];
    for (const label of labels) {
      const box = label.querySelector('input')!;
      const count = counts[box.name as Facet].get(box.value) ?? 0;
      label.hidden = count === 0 && !box.checked;
      label.querySelector('.count')!.textContent = String(count);
    }
    const shown = labels.filter((label) => !label.hidden);
    group.hidden = shown.length < 2 && !shown.some((label) => label.querySelector('input')!.checked);
  }
}

/** Hides all choices. */
export function hideChoices(): void {
  filters.hidden = sort.hidden = true;
}

/** Clears every choice. */
export function clearChoices(): void {
  for (const box of boxes()) box.checked = false;
}

/** The choices in words, as the form shows them: “Loại: Thông báo, Công văn”. */
export function chosenWords(): string[] {
  const said = [...filters.querySelectorAll('fieldset'), sort].map((group) => {
    const checked = [...group.querySelectorAll<HTMLInputElement>('input:checked')];
    const words = checked.filter(({ value }) => value !== '').map(labelOf);
    return words.length > 0 ? `${group.querySelector('legend')!.textContent}: ${words.join(', ')}` : '';
  });
  return said.filter(Boolean);
}

const labelOf = (input: HTMLInputElement): string =>
  input.closest('label')!.querySelector('span')!.textContent.trim();

const boxes = (): HTMLInputElement[] => [...filters.querySelectorAll('input')];
