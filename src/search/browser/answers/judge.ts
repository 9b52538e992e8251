import { searchWords } from '../../../strings/search.ts';
import { fromIndexText } from '../../shared/index-text.ts';
import { longestRun } from '../query/phrase.ts';
import type { Closeness, ComparedWords } from './closeness.ts';
import { closenessOf } from './closeness.ts';
import type { Hit, Hits } from './hits.ts';

/** How many pages are read to see how they hold the words: a list of results, and some more. */
const mostRead = 12;
/** Of pages that come below others, at least so many are read. */
const leastRead = 3;

/** A page that has no two of the words next to each other is not read after these. */
const leastPromise = 2;

/** How each of some found pages holds the words; pages that were not read and may hold them together are not named. */
export type Judged = ReadonlyMap<string, Closeness>;

/** The pages that were found, with the typed marks or without. */
export interface Level {
  hits: Hits;
  judged: Judged;
  exact: boolean;
}

/** Whether some page holds the words so that it can be what was looked for. */
export const hasAnswer = (judged: Judged): boolean => [...judged.values()].some((each) => each !== 'apart');

/** Whether some page holds the words in its title. */
export const hasTitle = (judged: Judged): boolean => [...judged.values()].includes('title');

/**
 * Looks how the pages that promise most hold some words. A single word stands nowhere apart, and a place or day alone has
 * none: no page is read.
 * @param above how other pages hold them: as many fewer pages are read as have the words in their titles, because they
 * come first
 */
export async function judge(hits: Hits, compared: ComparedWords, above: Judged = new Map()): Promise<Judged> {
  const { words } = compared;
  if (words.length < 2)
    return new Map(
      [...hits].map(([id, { inTitle, isTitled }]) => {
        const isTitle = words.length === 1 ? inTitle : isTitled;
        return [id, isTitle ? 'title' : 'together'] as const;
      }),
    );
  const promising = [...hits]
    .map(([id, hit]) => ({ id, hit, promise: promiseOf(hit, words.length) }))
    .sort((a, b) => b.promise - a.promise || b.hit.score - a.hit.score);
  const titled = [...above.values()].filter((each) => each === 'title').length;
  const toRead = Math.max(leastRead, mostRead - titled);
  const judged = promising.slice(0, toRead).map(async ({ id, hit }) => {
    const { content, meta } = await hit.load();
    const { title = '', ...facts } = meta;
    const text = fromIndexText(content);
    const page = {
      title: fromIndexText(title),
      facts: [...Object.values(facts).map(fromIndexText), ...issuerIn(text)],
      text: text.split(/\s+/),
      places: hit.places,
    };
    return [id, closenessOf(compared, page)] as const;
  });
  const read = new Map(await Promise.all(judged));
  // Where the most promising pages have the words apart, all have.
  const hasNone = titled === 0 && !hasAnswer(read);
  const unread = promising.slice(toRead).filter(({ promise }) => hasNone || promise < leastPromise);
  return new Map([...unread.map(({ id }) => [id, 'apart'] as const), ...read]);
}

const issuerLabel = `${searchWords.issuer}: `;

/** The issuer of a page, which the index has behind its text. */
function issuerIn(text: string): string[] {
  const label = text.lastIndexOf(issuerLabel);
  return label < 0 ? [] : [text.slice(label + issuerLabel.length).split('. ', 1)[0]!];
}

/** What the places of the found words alone tell: the longest run of words next to each other, of the number of words. */
const promiseOf = ({ places, inMeta }: Hit, words: number): number =>
  Math.min(Math.max(longestRun(places), inMeta ? 1 : 0), words);
