import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { IndexFile, PagefindIndex } from 'pagefind';
import { close, createIndex } from 'pagefind';
import { byText } from '../domain/text.ts';
import type { Entry } from './catalog.ts';
import { packCatalog } from './catalog.ts';
import { fragmentAddress } from './fragment.ts';
import type { Marks } from './marks.ts';
import { findMarks } from './marks.ts';
import { catalogFile, indexFolder, language } from './names.ts';
import { pageForIndex } from './page-for-index.ts';
import { shardSizes } from './shard-sizes.ts';

// Pagefind reads this when its process starts. It cuts the index by the words that have no marks, so that with its own
// 20,000 a Vietnamese chunk, nearly all marks, weighs up to a megabyte; this one keeps what a search loads small.
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '500';

/** What of Pagefind's own files is published: its engine, not its interfaces. */
const engine = /^(?:pagefind\.js|pagefind-worker\.js|wasm\.[a-z]+\.pagefind)$/;
const index = /^(?:pagefind-entry\.json|pagefind\..+\.pf_meta|(?:fragment|index)\/.+)$/;

/** How many pages are on their way to Pagefind at once. */
const ahead = 32;

interface Candidate {
  /** Below the base path: `van-ban/2025/x/`. */
  address: string;
  marks: Marks;
}

/**
 * Indexes the built pages of a ward that carry `data-pagefind-body`, and writes `<dir>/pagefind/`.
 * @returns the addresses indexed, below the base path.
 * @throws where a page has no marks, Pagefind reports an error, or it leaves a page out.
 */
export async function indexPortal(dir: string): Promise<Set<string>> {
  const folder = join(dir, indexFolder);
  await rm(folder, { recursive: true, force: true });
  const pages = (await findPages(dir)).sort(oldestFirst);
  const sizes = shardSizes(pages.length);
  const entries: Entry[] = [];
  let done = 0;
  for (const [shard, size] of sizes.entries()) {
    const some = pages.slice(done, (done += size));
    const files = await buildIndex(dir, some);
    const ids = await writeIndex(shard === 0 ? folder : join(folder, String(shard)), files, shard === 0);
    for (const page of some) entries.push(entryOf(page, ids));
  }
  await writeFile(join(folder, catalogFile), packCatalog({ entries: entries.reverse(), shards: sizes }));
  return new Set(pages.map(({ address }) => address));
}

/** Ends Pagefind's own process. */
export const closeIndexer = async (): Promise<void> => void (await close());

async function findPages(dir: string): Promise<Candidate[]> {
  const names = (await readdir(dir, { recursive: true })).map((name) => name.split(sep).join('/'));
  const pages: Candidate[] = [];
  for (const name of names) {
    if (!name.endsWith('.html')) continue;
    const html = await readFile(join(dir, name), 'utf8');
    if (!/<[^>]* data-pagefind-body[\s=>]/.test(html)) continue;
    const found = findMarks(html);
    if (!found) throw new Error(`${name} is to be indexed but has no SearchMarks`);
    pages.push({ address: name.replace(/index\.html$/, ''), marks: found.marks });
  }
  return pages;
}

/** Old indexes stay as they are while new documents come. Pages of no date come first, and never move. */
const oldestFirst = (a: Candidate, b: Candidate): number =>
  byText(a.marks.day ?? '', b.marks.day ?? '') ||
  (a.marks.published ?? 0) - (b.marks.published ?? 0) ||
  byText(b.address, a.address);

async function buildIndex(dir: string, pages: readonly Candidate[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  orThrow(errors);
  for (let first = 0; first < pages.length; first += ahead)
    await Promise.all(pages.slice(first, first + ahead).map((page) => addPage(index!, dir, page)));
  const built = await index!.getFiles();
  orThrow(built.errors);
  await index!.deleteIndex();
  return built.files;
}

async function addPage(index: PagefindIndex, dir: string, { address }: Candidate): Promise<void> {
  const name = address === '' || address.endsWith('/') ? `${address}index.html` : address;
  const content = pageForIndex(await readFile(join(dir, name), 'utf8'));
  const { errors } = await index.addHTMLFile({ url: `/${address}`, content });
  orThrow(errors.map((error) => `${name}: ${error}`));
}

/** Writes what of an index is published; returns Pagefind's id of each page by its address. */
async function writeIndex(
  folder: string,
  files: readonly IndexFile[],
  withEngine: boolean,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const name = path.split(sep).join('/');
    if (!index.test(name) && !(withEngine && engine.test(name))) continue;
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(name)?.[1];
    if (id !== undefined) ids.set(fragmentAddress(content), id);
    const target = join(folder, name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return ids;
}

function entryOf({ address, marks }: Candidate, ids: ReadonlyMap<string, string>): Entry {
  const id = ids.get(address);
  if (id === undefined) throw new Error(`Pagefind has left ${address} out of its index`);
  const { kind, type, fields = [], day } = marks;
  return { id, kind, type, fields, year: day?.slice(0, 4) };
}

function orThrow(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
