import { fromIndexText } from '../../shared/index-text.ts';
import { titleWords } from '../../shared/title-words.ts';
import type { FoundPages } from './find.ts';

/** How many results are looked at: a page with the whole title is among the best of its shard. */
const mostRead = 3;
/** A title has more words than most searches. */
const leastWords = 3;

/** The pages, of the first of some results, whose title is the text of the search. */
export async function withTitle(
  text: string,
  ids: readonly string[],
  { hits }: FoundPages,
): Promise<Set<string>> {
  const sought = titleWords(text);
  if (sought.split(' ').length < leastWords) return new Set();
  const best = ids.slice(0, mostRead).filter((id) => hits.get(id)?.inMeta);
  const titles = await Promise.all(best.map(async (id) => (await hits.get(id)!.load()).meta['title'] ?? ''));
  return new Set(best.filter((_, place) => titleWords(fromIndexText(titles[place]!)) === sought));
}
