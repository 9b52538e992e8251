import { nearest } from '../../language/nearest.ts';
import { slugify } from '../../language/text.ts';

/** How many words of a task are seen in its id, and how many its id depends on. */
const seen = 6;
const counted = 20;

/**
 * Hands out the ids of one document's tasks: the first six words, then four digits that stand for the first twenty:
 * `nao-vet-18-ho-ga-quanh-41c7`. Neither its number nor its unit nor anything elsewhere in the document is in it: an id
 * changes when the first twenty words of its own sentence do. A task that begins like an earlier one is `…-2`.
 */
export function taskIds(): (text: string) => string {
  const taken = new Map<string, number>();
  return (text) => {
    const words = slugify(text.slice(0, 16 * counted))
      .split('-')
      .slice(0, counted);
    const id = `${words.slice(0, seen).join('-')}-${digest(words.join(' '))}`.slice(-80);
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** Ids in `progress` that no task of the document has, with the task that is meant if one is alike. */
export function strayProgress(
  ids: readonly string[],
  progress: Readonly<Record<string, unknown>>,
): { id: string; meant: string | undefined }[] {
  return Object.keys(progress)
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      id,
      meant: ids.find((each) => each.slice(0, -4) === id.slice(0, -4)) ?? nearest(id, ids),
    }));
}

/** FNV-1a of a slug, folded to four hexadecimal digits: enough to tell apart what begins alike within one document. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (((hash >>> 16) ^ hash) & 0xffff).toString(16).padStart(4, '0');
}
