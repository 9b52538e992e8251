import type { Facet } from '../../shared/names.ts';
import {
  apartParameter,
  asTypedParameter,
  facets,
  longestQuery,
  newestFirst,
  queryParameter,
  sortParameter,
} from '../../shared/names.ts';

/** The search in an address. The fields of the form have the same names and values. */
export interface SearchState {
  text: string;
  chosen: Readonly<Record<Facet, readonly string[]>>;
  newest: boolean;
  /** Whether nothing but what was typed is looked for. */
  asTyped: boolean;
  /** Whether pages that have the words far from each other are shown too. */
  apart: boolean;
}

/** Reads the part of an address after `?`. */
export function readAddress(search: string): SearchState {
  const given = new URLSearchParams(search);
  const chosen = Object.fromEntries(facets.map((facet) => [facet, unique(given.getAll(facet))]));
  return {
    text: (given.get(queryParameter) ?? '').slice(0, longestQuery).normalize('NFC'),
    chosen: chosen as Record<Facet, string[]>,
    newest: given.get(sortParameter) === newestFirst,
    asTyped: given.has(asTypedParameter),
    apart: given.has(apartParameter),
  };
}

/** The part of the address from `?` on that leads back to a search; empty if it has no text and no choices. */
export function writeAddress({ text, chosen, newest, asTyped, apart }: SearchState): string {
  const said = new URLSearchParams();
  if (text) said.set(queryParameter, text);
  for (const facet of facets) for (const value of chosen[facet]) said.append(facet, value);
  if (newest) said.set(sortParameter, newestFirst);
  if (asTyped) said.set(asTypedParameter, '1');
  if (apart) said.set(apartParameter, '1');
  const address = said.toString();
  return address && `?${address}`;
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].filter(Boolean);

/**
 * Whether a text goes on with another one: letters were added at its end, or taken from it. A text that was replaced is
 * another search.
 */
export const goesOn = (before: string, text: string): boolean =>
  before !== '' && text !== '' && (text.startsWith(before) || before.startsWith(text));
