import { expect, it } from 'vitest';
import type { CatalogEntry } from '../../shared/catalog.ts';
import { packCatalog } from '../../shared/catalog.ts';
import { catalogPath } from '../../shared/shard-list.ts';
import { longId } from '../../shared/shard.ts';
import { IndexParts } from './index-parts.ts';
import { KeptFiles } from './kept-files.ts';

const entry = (id: string): CatalogEntry => ({
  id,
  kind: 'van-ban',
  type: undefined,
  fields: [],
  year: undefined,
});

/** What is known of two shards, the newest first. */
function partsOf(shards: Record<string, string[]>): IndexParts {
  const files = new KeptFiles('/phuong-mau/pagefind/');
  const list = { digest: '', shards: Object.keys(shards).map((name) => ({ name, pages: 2, catalog: 'a1' })) };
  const catalogs = list.shards.map((shard) => {
    const entries = shards[shard.name]!.map((id) => entry(longId(shard.name, id)));
    return [catalogPath(shard), new TextEncoder().encode(packCatalog(entries))] as const;
  });
  files.take(new Map(catalogs));
  return new IndexParts(files, list);
}

it.each([
  ['newest first, whatever their order', ['old_c', 'new_b', 'new_a'], ['new_a', 'new_b', 'old_c']],
  ['none that no catalog has', ['new_z', 'gone_a', 'old_d'], ['old_d']],
  ['none', [], []],
])('of some pages is known: %s', async (_name, ids, expected) => {
  const parts = partsOf({ new: ['a', 'b'], old: ['c', 'd'] });
  const pages = await parts.pages(ids.map((id) => `vi-x-${id}`));
  expect(pages.map(({ id }) => id.slice('vi-x-'.length))).toEqual(expected);
});
