import type { TagId } from '../../../strings/tag/tags.ts';
import { tags } from '../../../strings/tag/tags.ts';
import type { PageMarks } from '../../shared/page-marks.ts';
import type { Suggestion } from '../../shared/suggestions/suggestion.ts';
import { titleIn } from '../words/page-words.ts';

/** More of a title is more than a list shows, in UTF-16 units. */
const longest = 160;

/**
 * A page as it is suggested; undefined if it has no title.
 * @param html its indexed part
 */
export function suggestionOf(address: string, html: string, marks: PageMarks): Suggestion | undefined {
  const title = firstWords((marks.title ?? titleIn(html)).replace(/\s+/g, ' ').trim());
  if (title === '') return undefined;
  const { kind, code, day, tag } = marks;
  const past = tag !== undefined && tags[tag as TagId].kind === 'ended';
  return { title, path: address, kind, code, day, past };
}

function firstWords(title: string): string {
  if (title.length <= longest) return title;
  return `${title.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}
