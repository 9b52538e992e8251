import { describe, expect, it } from 'vitest';
import type { Catalog, CatalogEntry } from './catalog.ts';
import { packCatalog, unpackCatalog } from './catalog.ts';
import { longId } from './shard.ts';

const entry = (id: string, more: Partial<CatalogEntry> = {}): CatalogEntry => ({
  id: longId(id),
  kind: 'van-ban',
  type: undefined,
  fields: [],
  year: undefined,
  ...more,
});

describe('a catalog', () => {
  const catalog: Catalog = {
    entries: [
      entry('1b955e8', { type: 'thong-bao', fields: ['y-te', 'giao-duc'], year: '2026' }),
      entry('0d1', { kind: 'tin-tuc', year: '2025' }),
      entry('1_0d12', { kind: 'ke-hoach', type: 'ke-hoach', fields: ['y-te'], year: '2025' }),
      entry('ff', { kind: 'trang' }),
    ],
    shards: 2,
  };

  it('is read as it was packed', () => {
    expect(unpackCatalog(packCatalog(catalog))).toEqual(catalog);
  });

  it('may be empty', () => {
    expect(unpackCatalog(packCatalog({ entries: [], shards: 1 }))).toEqual({ entries: [], shards: 1 });
  });

  it('needs about 20 bytes for each document', () => {
    const many = Array.from({ length: 1000 }, (_, row) =>
      entry((row * 268_435 + 1e8).toString(16).slice(0, 7), {
        type: 'thong-bao',
        fields: ['y-te'],
        year: '2026',
      }),
    );
    expect(packCatalog({ entries: many, shards: 1 }).length).toBeLessThan(20_000);
  });
});
