import type { Catalog, CatalogEntry } from '../shared/catalog.ts';
import type { Facet } from '../shared/names.ts';
import { facets } from '../shared/names.ts';
import type { SearchState } from './search-address.ts';

/** What the index answered, by Pagefind's ids of pages. */
export interface IndexAnswer {
  /** Pages whose words were found, with how well. */
  scores: ReadonlyMap<string, number>;
  /** Pages whose own code was asked for, and those that cite it. */
  own: ReadonlySet<string>;
  citing: ReadonlySet<string>;
}

/** Results in order, and how many each choice would leave. */
export interface Results {
  ids: string[];
  /** How many there are before anything is chosen. */
  total: number;
  counts: Record<Facet, Map<string, number>>;
}

/**
 * Puts an answer in order: the code's own document, those that cite it, then documents, then pages; within each the
 * best first and the newest of equals first. By date it is the date alone, pages last. A choice counts what it would
 * leave together with what is chosen of the other facets.
 */
export function arrangeResults(
  answer: IndexAnswer,
  { entries }: Catalog,
  state: Pick<SearchState, 'chosen' | 'newest'>,
): Results {
  const found = entries.filter(({ id }) => isFound(answer, id));
  const counts = Object.fromEntries(
    facets.map((facet) => [
      facet,
      countBy(
        facet,
        found.filter((entry) => fits(entry, state.chosen, facet)),
      ),
    ]),
  );
  const kept = found.filter((entry) => fits(entry, state.chosen));
  const ranked = state.newest
    ? kept
    : kept
        .map((entry) => ({ entry, group: groupOf(answer, entry), score: answer.scores.get(entry.id) ?? 0 }))
        .sort((a, b) => a.group - b.group || b.score - a.score)
        .map(({ entry }) => entry);
  return { ids: ranked.map(({ id }) => id), total: found.length, counts: counts as Results['counts'] };
}

const isFound = ({ scores, own, citing }: IndexAnswer, id: string): boolean =>
  scores.has(id) || own.has(id) || citing.has(id);

function groupOf({ own, citing }: IndexAnswer, { id, kind }: CatalogEntry): number {
  if (own.has(id)) return 0;
  if (citing.has(id)) return 1;
  return kind === 'trang' ? 3 : 2;
}

const fits = (entry: CatalogEntry, chosen: SearchState['chosen'], except?: Facet): boolean =>
  facets.every(
    (facet) =>
      facet === except ||
      chosen[facet].length === 0 ||
      valuesOf(entry, facet).some((value) => chosen[facet].includes(value)),
  );

function countBy(facet: Facet, entries: readonly CatalogEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const value of valuesOf(entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function valuesOf({ kind, type, fields, year }: CatalogEntry, facet: Facet): readonly string[] {
  if (facet === 'muc') return [kind];
  if (facet === 'linh-vuc') return fields;
  const value = facet === 'loai' ? type : year;
  return value === undefined ? [] : [value];
}
