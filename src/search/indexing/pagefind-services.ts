import { availableParallelism } from 'node:os';
import * as pagefind from 'pagefind';

/** Pagefind's Node API. Each copy of its module starts a process of its own. */
export type Service = Pick<typeof pagefind, 'createIndex' | 'close'>;

// Each process needs half a gigabyte of memory for an index of a thousand pages.
const most = 2;

// Pagefind reads this when its process starts: the number of words without marks in a chunk of the index. With its
// default of 20,000 a Vietnamese chunk, in which most words have marks, has up to a megabyte; a search loads whole
// chunks.
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '500';

/** Opens the services for a number of indexes: no more than there are indexes or processors. */
export async function openServices(indexes: number): Promise<Service[]> {
  const count = Math.max(1, Math.min(indexes, most, availableParallelism()));
  const copies = Array.from({ length: count - 1 }, (_, copy) => {
    const address = `${import.meta.resolve('pagefind')}?${copy + 1}`;
    return import(/* @vite-ignore */ address) as Promise<Service>;
  });
  return [pagefind, ...(await Promise.all(copies))];
}
