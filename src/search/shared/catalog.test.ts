import { describe, expect, it } from 'vitest';
import type { CatalogEntry } from './catalog.ts';
import { packCatalog, unpackCatalog } from './catalog.ts';
import { longId } from './shard.ts';

const entry = (id: string, more: Partial<CatalogEntry> = {}): CatalogEntry => ({
  id: longId('4k2q', id),
  kind: 'van-ban',
  type: undefined,
  fields: [],
  year: undefined,
  past: false,
  ...more,
});

describe('a catalog', () => {
  const catalog = [
    entry('1b955e8', { type: 'thong-bao', fields: ['y-te', 'giao-duc'], year: '2026' }),
    entry('0d1', { kind: 'tin-tuc', year: '2025', past: true }),
    entry('0d12', { kind: 'ke-hoach', type: 'ke-hoach', fields: ['y-te'], year: '2025' }),
    entry('ff', { kind: 'trang', title: 'gioi thieu' }),
  ];

  it('is read as it was packed', () => {
    expect(unpackCatalog('4k2q', packCatalog(catalog))).toEqual(catalog);
  });

  it('may be empty', () => {
    expect(unpackCatalog('4k2q', packCatalog([]))).toEqual([]);
  });

  it('needs about 20 bytes for each document', () => {
    const many = Array.from({ length: 1000 }, (_, row) =>
      entry((row * 268_435 + 1e8).toString(16).slice(0, 7), {
        type: 'thong-bao',
        fields: ['y-te'],
        year: '2026',
      }),
    );
    expect(packCatalog(many).length).toBeLessThan(20_000);
  });
});
