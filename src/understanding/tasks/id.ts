import { slugOfWords } from '../../language/folding.ts';

/** How many words of a task are readable in its id. */
const readableWords = 6;
/** How many words of a task its id depends on. */
const hashedWords = 20;

/**
 * Makes the ids of one document's tasks, in the order of its text. An id is the first six words and a hash of the first
 * twenty, in four hexadecimal digits: `nao-vet-18-ho-ga-quanh-41c7`. It depends on these words alone: not on the number
 * or the unit of the task, and not on the rest of the document. If several tasks have the same first twenty words, the
 * second one gets `…-2`, the third `…-3`.
 */
export function taskIds(): (text: string) => string {
  const taken = new Map<string, number>();
  return (text) => {
    const slug = slugOfWords(text.slice(0, 16 * hashedWords), hashedWords);
    const id = `${firstWords(slug, readableWords)}-${hash(slug)}`.slice(-80);
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** The first words of a slug. */
function firstWords(slug: string, most: number): string {
  let end = -1;
  for (let count = 0; count < most; count += 1) {
    end = slug.indexOf('-', end + 1);
    if (end < 0) return slug;
  }
  return slug.slice(0, end);
}

/** The readable part of an id: its first words, without the digits that follow. */
export const openingOf = (id: string): string[] => id.replace(/-[0-9a-f]{4}(?:-\d+)?$/, '').split('-');

const hyphen = '-'.charCodeAt(0);
const space = ' '.charCodeAt(0);

/**
 * FNV-1a of the words of a slug with spaces between them, folded to four hexadecimal digits: enough for the tasks of one
 * document.
 */
function hash(slug: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < slug.length; at += 1) {
    const unit = slug.charCodeAt(at);
    value = Math.imul(value ^ (unit === hyphen ? space : unit), 0x01000193);
  }
  return (((value >>> 16) ^ value) & 0xffff).toString(16).padStart(4, '0');
}
