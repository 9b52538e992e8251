import { availableParallelism } from 'node:os';
import * as pagefind from 'pagefind';

/** Pagefind's Node API: it works in a process of its own, one for each copy of its module. */
export type Service = Pick<typeof pagefind, 'createIndex' | 'close'>;

// Each holds half a gigabyte while it makes an index of a thousand pages.
const most = 2;

// Pagefind reads this when its process starts. It cuts the index by the words that have no marks, so that with its own
// 20,000 a Vietnamese chunk, nearly all marks, weighs up to a megabyte; this one keeps what a search loads small.
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '500';

/** As many services as work side by side is worth for some indexes. */
export async function openServices(indexes: number): Promise<Service[]> {
  const count = Math.max(1, Math.min(indexes, most, availableParallelism()));
  const copies = Array.from({ length: count - 1 }, (_, copy) => {
    const address = `${import.meta.resolve('pagefind')}?${copy + 1}`;
    return import(/* @vite-ignore */ address) as Promise<Service>;
  });
  return [pagefind, ...(await Promise.all(copies))];
}
