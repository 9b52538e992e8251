import { greatest } from '../../../language/lists/long-lists.ts';
import type { Catalog, CatalogEntry } from '../../shared/catalog.ts';
import type { Facet } from '../../shared/names.ts';
import { facets } from '../../shared/names.ts';
import { titleWords } from '../../shared/title-words.ts';
import type { SearchState } from '../page/search-address.ts';
import { readQuery } from '../query/query.ts';
import type { AskedThing } from '../query/questions/question-words.ts';
import { closenesses } from './closeness.ts';
import type { Judged } from './judge.ts';

/** The answer of the index. Pages are named by Pagefind's ids. */
export interface IndexAnswer {
  /** Pages with the words, and their scores. */
  scores: ReadonlyMap<string, number>;
  /** Pages whose own code is in the query. */
  own: ReadonlySet<string>;
  /** Pages that cite the code in the query. */
  citing: ReadonlySet<string>;
  /** How the best pages hold the words. */
  judged: Judged;
  /** Pages that only another reading of the search has found. */
  added?: ReadonlySet<string>;
  /** Pages that have the one word of the search, and another reading of it in their titles. */
  raised?: ReadonlySet<string>;
}

/** By what results are arranged. */
export interface ArrangedState extends Pick<SearchState, 'text' | 'chosen' | 'newest'> {
  /** Whether it was asked how somebody is reached: then the page of a unit that was named comes first. */
  asksWhom?: boolean;
  /**
   * What was asked for. Where something is done: then units come before other pages that hold the words as well. Who
   * somebody is: then documents that only have his words are no answer.
   */
  asks?: AskedThing | undefined;
}

/** Results in order, and the number of results of each choice. */
export interface Results {
  ids: string[];
  /** The number of results without any choice. */
  total: number;
  counts: Record<Facet, Map<string, number>>;
}

/**
 * Sorts and filters an answer. The order is: the document with the code, documents that cite it, the page with the title
 * that was typed, then other pages as they hold the words: in the title, together, mostly so, apart. Of these, documents
 * come before the directory: each neighbourhood's page has the same words. Of one word, which many pages have, notices
 * come before news. A question about somebody has the ward's own pages before documents. In each group the best score is first, and of
 * equal scores the newest. If the reader sorts by date, the order is by date alone, pages
 * last. The count of a choice is the number of results with it and with the choices in the
 * other facets.
 */
export function arrangeResults(answer: IndexAnswer, entries: Catalog, state: ArrangedState): Results {
  const found = entries.filter((entry) => isFound(answer, entry.id) && !isOnlySigned(answer, entry, state));
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
  const ranked = state.newest ? kept : rank(kept, answer, state);
  return { ids: ranked.map(({ id }) => id), total: found.length, counts: counts as Results['counts'] };
}

/** How many results a reader sees first. */
const firstPage = 10;

/**
 * Pages in order. Of the first ones that answer alike, those in force come before those that have ended or were replaced,
 * which stay among the first.
 */
function rank(entries: Catalog, answer: IndexAnswer, state: ArrangedState): CatalogEntry[] {
  const wanted = wantedOf(state);
  const scored = entries.map((entry) => ({
    entry,
    group: groupOf(answer, entry, wanted),
    score: answer.scores.get(entry.id) ?? 0,
  }));
  const ranked = scored.sort((a, b) => a.group - b.group || b.score - a.score);
  const first = ranked
    .slice(0, firstPage)
    .sort((a, b) => a.group - b.group || Number(a.entry.past ?? false) - Number(b.entry.past ?? false));
  return [...first, ...ranked.slice(firstPage)].map(({ entry }) => entry);
}

/** What a search is for. */
interface Wanted {
  /** Its words as titles are compared. */
  title: string;
  /** The page of a unit or a neighbourhood that it names. */
  unit: boolean;
  /** Somebody, or how he is reached. */
  somebody: boolean;
  /** Where something is done. */
  place: boolean;
  /** A word that many pages have. */
  word: boolean;
}

function wantedOf({ text, asksWhom = false, asks }: ArrangedState): Wanted {
  const { points, attempts } = readQuery(text);
  const words = greatest(
    attempts.map((attempt) => attempt.words.length),
    0,
  );
  return {
    title: titleWords(text),
    unit: asksWhom || (points.length > 0 && words === 0),
    somebody: asksWhom,
    place: !asksWhom && asks === 'where',
    word: words === 1,
  };
}

/** How many of the first results are loaded before it is certain that they are shown: a phone's screen has no more. */
const screenful = 3;

const noChoice: SearchState['chosen'] = { muc: [], loai: [], 'linh-vuc': [], nam: [] };

/**
 * The ids of the pages that are probably shown first, and of the page that is looked at to tell whether it has all words.
 * @param results the best first
 * @param text what was typed
 */
export function likelyFirst(
  results: readonly { id: string; score: number }[],
  entries: Catalog,
  text: string,
): string[] {
  const scores = new Map(results.map(({ id, score }) => [id, score]));
  const answer = { scores, own: new Set<string>(), citing: new Set<string>(), judged: new Map() };
  const { ids } = arrangeResults(answer, entries, { text, chosen: noChoice, newest: false });
  return [...new Set([...results.slice(0, 1).map(({ id }) => id), ...ids.slice(0, screenful)])];
}

/**
 * The order of results when others join those that a reader sees: the shown ones stay together, in their order. Above
 * them goes only what must be first.
 * @param shown the ids of the shown results, all of them among `ids`
 */
export function joinBelow(
  ids: readonly string[],
  shown: readonly string[],
  mustBeFirst: (id: string) => boolean,
): string[] {
  const known = new Set(shown);
  const others = ids.filter((id) => !known.has(id));
  return [...others.filter(mustBeFirst), ...shown, ...others.filter((id) => !mustBeFirst(id))];
}

const isFound = ({ scores, own, citing }: IndexAnswer, id: string): boolean =>
  scores.has(id) || own.has(id) || citing.has(id);

/** Whether a document has the post that was asked about: somebody signs it, and it does not tell who. */
const isOnlySigned = (
  { own, citing, added }: IndexAnswer,
  { id, kind }: CatalogEntry,
  { asksWhom = false, asks }: ArrangedState,
): boolean =>
  asksWhom &&
  asks === 'who' &&
  !/^(?:trang|danh-ba)$/.test(kind) &&
  ![own, citing, added].some((ids) => ids?.has(id));

/** The place of a page's group in the order: its own code, a cited one, then as it holds the words, with other readings last. */
export function rankOf({ own, citing, judged, added }: IndexAnswer, id: string): number {
  if (own.has(id)) return 0;
  if (citing.has(id)) return 1;
  const closeness = judged.get(id) ?? 'mostly';
  return (added?.has(id) && closeness !== 'apart' ? 7 : 3) + closenesses.indexOf(closeness);
}

/** Whether a page is that of a unit or a neighbourhood which has the words in its name. */
export const isUnit = ({ judged }: IndexAnswer, { id, kind }: Pick<CatalogEntry, 'id' | 'kind'>): boolean =>
  kind === 'danh-ba' && judged.get(id) === 'title';

/** What stands between two groups in the order. */
const within = { unitOfPlace: -0.25, raised: -0.75, news: 0.4, directory: 0.5 } as const;
/** After all groups. */
const papers = 10;

function groupOf(answer: IndexAnswer, { id, kind, title }: CatalogEntry, wanted: Wanted): number {
  const rank = rankOf(answer, id);
  if (rank < 2) return rank;
  if (title === wanted.title || (wanted.unit && isUnit(answer, { id, kind }))) return 2;
  if (kind === 'danh-ba') return rank + (wanted.place ? within.unitOfPlace : within.directory);
  if (wanted.somebody && kind !== 'trang') return rank + papers;
  if (answer.raised?.has(id)) return rank + within.raised;
  return rank + (wanted.word && kind === 'tin-tuc' ? within.news : 0);
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
