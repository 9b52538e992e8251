import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { IndexFile } from 'pagefind';
import * as pagefind from 'pagefind';
import type { CatalogEntry } from '../shared/catalog.ts';
import { packCatalog } from '../shared/catalog.ts';
import { catalogFile, indexFolder } from '../shared/names.ts';
import { shardLanguage, shardSizes } from '../shared/shard.ts';
import { fragmentAddress } from './fragment.ts';
import type { PageForIndex } from './page-for-index.ts';

// Pagefind reads this when its process starts. It cuts the index by the words that have no marks, so that with its own
// 20,000 a Vietnamese chunk, nearly all marks, weighs up to a megabyte; this one keeps what a search loads small.
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '500';

/** What of Pagefind's own files is published: its engine, not its interfaces. */
const engine = /^(?:pagefind\.js|pagefind-worker\.js|wasm\.[a-z]+\.pagefind)$/;
const index = /^(?:pagefind-entry\.json|pagefind\..+\.pf_meta|(?:fragment|index)\/.+)$/;

/** How many pages are on their way to Pagefind at once. */
const ahead = 32;

/**
 * Indexes the pages of a portal and writes `<dir>/pagefind/`. One index at a time is in memory.
 * @param count how many pages will come
 * @param pages oldest first: the index of old pages stays as it is while new pages come
 * @returns the addresses indexed, below the base path
 * @throws where Pagefind reports an error or leaves a page out, or there are fewer or more pages than `count`
 */
export async function indexPages(
  count: number,
  pages: AsyncIterable<PageForIndex>,
  dir: string,
): Promise<string[]> {
  const folder = join(dir, indexFolder);
  const sizes = shardSizes(count);
  const entries: CatalogEntry[] = [];
  const addresses: string[] = [];
  const source = pages[Symbol.asyncIterator]();
  for (const [shard, size] of sizes.entries()) {
    const some: PageForIndex[] = [];
    const files = await buildIndex(shardLanguage(shard), take(source, size, some));
    if (some.length < size) throw new Error(`${count} pages were to be indexed, and fewer came`);
    const ids = writeIndex(shard === 0 ? folder : join(folder, String(shard)), files, shard === 0);
    for (const page of some) {
      entries.push(entryOf(page, ids));
      addresses.push(page.address);
    }
  }
  if (!(await source.next()).done) throw new Error(`${count} pages were to be indexed, and more came`);
  writeFileSync(join(folder, catalogFile), packCatalog({ entries: entries.reverse(), shards: sizes.length }));
  return addresses;
}

/** The next pages of a source; what Pagefind needs no longer is dropped from those that are noted. */
async function* take(
  source: AsyncIterator<PageForIndex>,
  count: number,
  noted: PageForIndex[],
): AsyncGenerator<PageForIndex> {
  while (noted.length < count) {
    const next = await source.next();
    if (next.done) return;
    noted.push({ ...next.value, content: '' });
    yield next.value;
  }
}

async function buildIndex(language: string, pages: AsyncIterable<PageForIndex>): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
  orThrow(errors);
  // Pages get their numbers in the order in which Pagefind is sent them.
  const sent: Promise<void>[] = [];
  for await (const { address, content } of pages) {
    const added = index!.addHTMLFile({ url: `/${address}`, content });
    sent.push(added.then((result) => orThrow(result.errors, address)));
    if (sent.length >= ahead) await sent.shift();
  }
  await Promise.all(sent);
  const built = await index!.getFiles();
  orThrow(built.errors);
  await index!.deleteIndex();
  return built.files;
}

/** Writes what of an index is published; returns Pagefind's id of each page by its address. */
function writeIndex(folder: string, files: readonly IndexFile[], withEngine: boolean): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const name = path.split(sep).join('/');
    if (!index.test(name) && !(withEngine && engine.test(name))) continue;
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(name)?.[1];
    if (id !== undefined) ids.set(fragmentAddress(content), id);
    const target = join(folder, name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return ids;
}

function entryOf({ address, marks }: PageForIndex, ids: ReadonlyMap<string, string>): CatalogEntry {
  const id = ids.get(address);
  if (id === undefined) throw new Error(`Pagefind has left ${address} out of its index`);
  const { kind, type, fields = [], day } = marks;
  return { id, kind, type, fields, year: day?.slice(0, 4) };
}

function orThrow(errors: readonly string[], about = 'the index'): void {
  if (errors.length > 0) throw new Error(`Pagefind on ${about}: ${errors.join('; ')}`);
}
