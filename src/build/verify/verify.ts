import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ReadDocument } from '../../content/source.ts';
import { absolute } from '../../portal/address.ts';
import type { Portal } from '../../portal/model.ts';
import { routes } from '../../portal/routes.ts';
import { addressFaults, fileAt } from './addresses.ts';
import { feedFaults } from './feeds.ts';
import { lettersOf, withoutSpace } from './letters.ts';
import { lineFinder, shortestLine } from './line-finder.ts';

/** A built portal, and what it was built from. */
export interface Built {
  dir: string;
  portal: Portal;
  documents: readonly ReadDocument[];
}

/**
 * Verifies a built portal by its files: every document has exactly one page with its whole text, and is in the feeds,
 * the sitemap and the open data; no file has a line of an unpublished document. The search index is verified when it
 * is made.
 * @returns the faults in Vietnamese; an empty list if there are none.
 */
export function verify(built: Built): string[] {
  const names = filesBelow(built.dir);
  // Synchronous: this process has nothing else to do, and reading tens of thousands of small files is ten times as fast.
  const read = (name: string): Buffer => readFileSync(join(built.dir, name));
  const { missing, strange } = addressFaults(built.portal, names);
  // The other steps read these files.
  if (missing.length > 0) return [...missing, ...strange];
  return [
    ...strange,
    ...textFaults(built, names, read),
    ...machineFaults(built, read),
    ...feedFaults(built.portal, read),
  ];
}

type Read = (name: string) => Buffer;

/** Reads every text file of the portal once: a page has the whole text of its document, and no file leaks a line. */
function textFaults({ portal, documents }: Built, names: ReadonlySet<string>, read: Read): string[] {
  const facts = new Map(documents.map((document) => [document.ref, document.facts]));
  const pages = new Map(shown(portal).map((page) => [fileAt(page.path), page]));
  const leaks = leakFinder(documents, new Set(shown(portal).map(({ ref }) => ref)));
  const faults = new Set<string>();
  const look = (name: string, letters: Buffer): void => {
    for (const ref of leaks?.(letters) ?? []) faults.add(`${name} để lộ nội dung của ${ref}`);
  };
  for (const name of names) {
    const page = pages.get(name);
    if (!page && !(leaks && /\.(?:html|xml|json|csv|txt|ics)$/.test(name))) continue;
    const bytes = read(name);
    if (!page) {
      look(name, lettersOf(bytes));
      continue;
    }
    const [start, end] = [bytes.indexOf('<main'), bytes.indexOf('</main>')];
    const letters = lettersOf(bytes.subarray(start, end));
    const lost = firstLost(letters, facts.get(page.ref)?.blocks ?? []);
    if (lost !== undefined) faults.add(`trang ${page.path} thiếu đoạn “${lost.slice(0, 60)}…”`);
    look(name, letters);
    for (const around of [bytes.subarray(0, start), bytes.subarray(end)]) look(name, lettersOf(around));
  }
  return [...faults];
}

/** The first block of a document that its page lacks. Each block is searched for after the end of the block before. */
function firstLost(text: Buffer, blocks: readonly string[]): string | undefined {
  let from = 0;
  return blocks.find((block) => {
    const sought = Buffer.from(withoutSpace(block));
    const at = text.indexOf(sought, from);
    if (at < 0) return !text.includes(sought);
    from = at + sought.length;
    return false;
  });
}

/**
 * What a search must find, by addresses below the base path: every document and page that is shown. Pages without a date
 * come first, then documents, oldest first.
 */
export const findablePaths = (portal: Portal): string[] =>
  shown(portal)
    .map(({ path }) => path)
    .reverse();

function machineFaults({ portal }: Built, read: Read): string[] {
  const faults: string[] = [];
  const mapped = sitemapPaths(portal, read);
  for (const { path } of shown(portal)) if (!mapped.has(path)) faults.push(`sơ đồ cổng thiếu ${path}`);
  for (const { path } of portal.withdrawn) if (mapped.has(path)) faults.push(`sơ đồ cổng thừa ${path}`);
  const data = JSON.parse(read(routes.data.documentsJson).toString()) as {
    documents: { collection: string; id: string }[];
  };
  const listed = new Set(data.documents.map(({ collection, id }) => `${collection}/${id}`));
  const expected = [...portal.directives, ...portal.plans];
  for (const { ref } of expected) if (!listed.has(ref)) faults.push(`dữ liệu mở thiếu ${ref}`);
  if (listed.size !== expected.length)
    faults.push(`dữ liệu mở có ${listed.size} văn bản, cần ${expected.length}`);
  return faults;
}

/** The addresses in the sitemap, below the address of the ward. A sitemap may have several files. */
function sitemapPaths(portal: Portal, read: Read): Set<string> {
  const index = read(routes.sitemap).toString();
  const names = [...index.matchAll(/\/(sitemap-\d+\.xml)<\/loc>/g)].map(([, name]) => name!);
  const root = absolute(portal, '');
  const addresses = names.flatMap((name) =>
    [
      ...read(name)
        .toString()
        .matchAll(/<loc>([^<]*)<\/loc>/g),
    ].map(([, address]) => address!),
  );
  return new Set(
    addresses.filter((address) => address.startsWith(root)).map((address) => address.slice(root.length)),
  );
}

/**
 * Finds whole lines of documents that must not be seen: drafts, scheduled and withdrawn documents.
 * @returns a function from the letters of a text to the documents of the lines in it; undefined if nothing is hidden.
 */
function leakFinder(
  documents: readonly ReadDocument[],
  visible: ReadonlySet<string>,
): ((letters: Buffer) => string[]) | undefined {
  const secrets = new Map(
    documents
      .filter(({ ref }) => !visible.has(ref))
      .flatMap(({ ref, facts }) =>
        facts.blocks
          .map(withoutSpace)
          // A shorter line may be in another document by chance.
          .filter((line) => line.length >= shortestLine)
          .map((line) => [line, ref] as const),
      ),
  );
  if (secrets.size === 0) return undefined;
  const findAny = lineFinder([...secrets.keys()]);
  for (const { ref, facts } of documents) {
    if (!visible.has(ref)) continue;
    for (const line of findAny(Buffer.from(withoutSpace(facts.blocks.join(''))))) secrets.delete(line);
  }
  if (secrets.size === 0) return undefined;
  const find = lineFinder([...secrets.keys()]);
  return (letters) => [...find(letters)].map((line) => secrets.get(line)!);
}

const shown = (portal: Portal): { ref: string; path: string }[] => [
  ...portal.documents,
  ...portal.pages.map(({ id, path }) => ({ ref: `pages/${id}`, path })),
];

function filesBelow(dir: string): Set<string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
  return new Set(names.map((name) => name.split(sep).join('/')));
}
