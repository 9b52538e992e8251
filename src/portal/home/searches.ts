import { hasWords } from '../../domain/ward/search-words.ts';
import type { Document, Portal } from '../model.ts';
import { isOutOfForce } from '../out-of-force.ts';
import { query } from '../traced/query.ts';

/** The searches below the search box of the home page. */
export interface HomeSearches {
  /** Whether the ward says that residents make them; otherwise they are its topics and fields. */
  stated: boolean;
  searches: string[];
}

/** The longest name of a topic or a field that is a search, in characters, and how many of them there are at most. */
const longest = 30;
const mostProposed = 4;

/**
 * The searches of ward.yaml; if it has none, the short names of topics and fields. Each finds something today: a page, or a
 * document that is not out of force, by its title, its summary or its code.
 */
export const homeSearches = query('home searches', (portal): HomeSearches => {
  const { searches } = portal.ward;
  const names = [...portal.topics, ...portal.fields].map(({ name }) => name);
  return searches.length > 0
    ? { stated: true, searches: searches.filter((search) => finds(portal, search)) }
    : {
        stated: false,
        searches: [...new Set(names)]
          .filter((name) => name.length <= longest && finds(portal, name))
          .slice(0, mostProposed),
      };
});

const finds = ({ pages, documents }: Portal, search: string): boolean =>
  pages.some(({ data }) => hasWords(search, `${data.title} ${data.summary ?? ''}`)) ||
  documents.some((document) => !isOutOfForce(document) && hasWords(search, wordsOf(document)));

const wordsOf = ({ data }: Document): string =>
  [data.title, data.summary, 'code' in data && data.code].filter(Boolean).join(' ');
