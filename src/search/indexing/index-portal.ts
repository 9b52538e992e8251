import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { IndexFile } from 'pagefind';
import { byText } from '../../language/text.ts';
import type { CatalogEntry } from '../shared/catalog.ts';
import { packCatalog } from '../shared/catalog.ts';
import { catalogFile, indexFolder } from '../shared/names.ts';
import type { PageMarks } from '../shared/page-marks.ts';
import { findMarks } from '../shared/page-marks.ts';
import { shardLanguage, shardSizes } from '../shared/shard.ts';
import { fragmentAddress } from './fragment.ts';
import { pageForIndex } from './page-for-index.ts';
import type { Service } from './pagefind-services.ts';
import { openServices } from './pagefind-services.ts';

/** The files of Pagefind that are published: its engine, not its user interfaces. */
const engine = /^(?:pagefind\.js|pagefind-worker\.js|wasm\.[a-z]+\.pagefind)$/;
const index = /^(?:pagefind-entry\.json|pagefind\..+\.pf_meta|(?:fragment|index)\/.+)$/;

/** How many pages are sent to Pagefind at once. */
const ahead = 32;

interface Candidate {
  /** Below the base path: `van-ban/2025/x/`. */
  address: string;
  marks: PageMarks;
}

/**
 * Indexes the built pages of a ward that carry `data-pagefind-body`, and writes `<dir>/pagefind/`.
 * @returns the addresses indexed, below the base path.
 * @param beforeClosing is called while Pagefind's processes still run, to measure them.
 * @throws if a page has no marks, Pagefind reports an error, or it leaves a page out.
 */
export async function indexPortal(
  dir: string,
  beforeClosing: () => void = () => undefined,
): Promise<Set<string>> {
  const folder = join(dir, indexFolder);
  await rm(folder, { recursive: true, force: true });
  const pages = findPages(dir).sort(oldestFirst);
  const shards = shardsOf(pages);
  const services = await openServices(shards.length);
  const entries: CatalogEntry[][] = [];
  const waiting = [...shards.entries()];
  const work = async (service: Service): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [shard, some] = next;
      const files = await buildIndex(service, dir, some, shardLanguage(shard));
      const ids = writeIndex(shard === 0 ? folder : join(folder, String(shard)), files, shard === 0);
      entries[shard] = some.map((page) => entryOf(page, ids));
    }
  };
  try {
    await Promise.all(services.map(work));
    beforeClosing();
  } finally {
    await Promise.all(services.map((service) => service.close()));
  }
  const catalog = packCatalog({ entries: entries.flat().reverse(), shards: shards.length });
  writeFileSync(join(folder, catalogFile), catalog);
  return new Set(pages.map(({ address }) => address));
}

function findPages(dir: string): Candidate[] {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.split(sep).join('/'),
  );
  const pages: Candidate[] = [];
  for (const name of names) {
    if (!name.endsWith('.html')) continue;
    const bytes = readFileSync(join(dir, name));
    if (!bytes.includes(' data-pagefind-body')) continue;
    const html = bytes.toString();
    if (!/<[^>]* data-pagefind-body[\s=>]/.test(html)) continue;
    const found = findMarks(html);
    if (!found) throw new Error(`${name} is to be indexed but has no SearchMarks`);
    pages.push({ address: name.replace(/index\.html$/, ''), marks: found.marks });
  }
  return pages;
}

/** The oldest page first, so that new documents do not change old indexes. Pages without a date come first of all. */
const oldestFirst = (a: Candidate, b: Candidate): number =>
  byText(a.marks.day ?? '', b.marks.day ?? '') ||
  (a.marks.published ?? 0) - (b.marks.published ?? 0) ||
  byText(b.address, a.address);

function shardsOf(pages: readonly Candidate[]): Candidate[][] {
  let done = 0;
  return shardSizes(pages.length).map((size) => pages.slice(done, (done += size)));
}

async function buildIndex(
  service: Service,
  dir: string,
  pages: readonly Candidate[],
  language: string,
): Promise<IndexFile[]> {
  const { index, errors } = await service.createIndex({ forceLanguage: language });
  orThrow(errors);
  let before = Promise.resolve();
  for (let first = 0; first < pages.length; first += ahead) {
    // Pagefind numbers pages in the order in which it gets them. The next pages are read while it works on these.
    const sent = pages.slice(first, first + ahead).map(async ({ address }) => {
      const content = pageForIndex(readFileSync(join(dir, fileOf(address)), 'utf8'));
      orThrow((await index!.addHTMLFile({ url: `/${address}`, content })).errors, address);
    });
    const all = Promise.all(sent).then(() => undefined);
    // If earlier pages have failed, `await before` throws, and nobody awaits `all`.
    all.catch(() => undefined);
    await before;
    before = all;
  }
  await before;
  const built = await index!.getFiles();
  orThrow(built.errors);
  await index!.deleteIndex();
  return built.files;
}

const fileOf = (address: string): string =>
  address === '' || address.endsWith('/') ? `${address}index.html` : address;

/** Writes the files of an index that are published; returns Pagefind's id of each page by its address. */
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

function entryOf({ address, marks }: Candidate, ids: ReadonlyMap<string, string>): CatalogEntry {
  const id = ids.get(address);
  if (id === undefined) throw new Error(`Pagefind has left ${address} out of its index`);
  const { kind, type, fields = [], day } = marks;
  return { id, kind, type, fields, year: day?.slice(0, 4) };
}

function orThrow(errors: readonly string[], about = 'the index'): void {
  if (errors.length > 0) throw new Error(`Pagefind on ${about}: ${errors.join('; ')}`);
}
