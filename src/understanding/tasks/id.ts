import { hashedSlug } from '../../language/folding.ts';

/** How many words of a task are readable in its id, how many it depends on, and how many characters it has at most. */
const form = { readable: 6, hashed: 20, most: 80 };

/**
 * Makes the ids of one document's tasks, in the order of its text. An id is the first six words and a hash of the first
 * twenty, in four hexadecimal digits: `nao-vet-18-ho-ga-quanh-41c7`. It depends on these words alone: not on the number
 * or the unit of the task, and not on the rest of the document. If several tasks have the same first twenty words, the
 * second one gets `…-2`, the third `…-3`.
 */
export function taskIds(): (text: string) => string {
  const taken = new Map<string, number>();
  return (text) => {
    const id = hashedSlug(text.slice(0, 16 * form.hashed), form);
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** The readable part of an id: its first words, without the digits that follow. */
export const openingOf = (id: string): string[] => id.replace(/-[0-9a-f]{4}(?:-\d+)?$/, '').split('-');
