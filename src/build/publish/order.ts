import { posix } from 'node:path';
import { byText } from '../../language/text.ts';
import { isProof } from '../../proof/names.ts';
import { indexFolder, shardsFile, startFile } from '../../search/shared/names.ts';

/**
 * The order in which files are moved into a portal while readers use it: what links to a file comes after it. First
 * come new files, which nothing links to yet, then changed pages and data, then the start page, then what lists the whole
 * portal, then the files from which a search begins, and last the proof of what the portal is.
 * @param isNew whether the portal has no file at the path yet
 */
export function inOrder(paths: readonly string[], isNew: (path: string) => boolean): string[] {
  const ranks = new Map(paths.map((path) => [path, rankOf(path, isNew(path))]));
  return [...paths].sort((a, b) => ranks.get(a)! - ranks.get(b)! || byText(a, b));
}

function rankOf(path: string, isNew: boolean): number {
  if (isProof(path)) return ranks.proof;
  if (isOfSearch(path)) return isNew && !isSearchEntry(path) ? ranks.newFile : ranks.search;
  if (isList(path)) return ranks.list;
  if (path === 'index.html') return ranks.startPage;
  const isPage = path.endsWith('.html');
  if (isNew) return isPage ? ranks.newPage : ranks.newFile;
  return isPage ? ranks.page : ranks.file;
}

const ranks = {
  newFile: 0,
  newPage: 1,
  file: 2,
  page: 3,
  startPage: 4,
  list: 5,
  search: 6,
  proof: 7,
} as const;

const isOfSearch = (path: string): boolean => path.startsWith(`${indexFolder}/`);

/** Files of the index that name its other files; the names of those are digests, so that each change makes new ones. */
const isSearchEntry = (path: string): boolean =>
  ['pagefind-entry.json', shardsFile, startFile].includes(posix.basename(path));

/** Feeds and the sitemap. */
const isList = (path: string): boolean => path.endsWith('.xml');
