import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ReadDocument } from '../content/source.ts';
import { absolute } from '../domain/address.ts';
import type { Document, Page, Portal, Told } from '../domain/portal.ts';
import { addressOf, sections } from '../domain/portal.ts';
import { lettersOf, withoutSpace } from './letters.ts';
import { lineFinder, shortestLine } from './line-finder.ts';

/** A built portal to look over, and what it was built from. */
export interface Built {
  dir: string;
  portal: Portal;
  documents: readonly ReadDocument[];
}

/** How many items a feed holds. */
const feedLength = 50;

/**
 * Looks a built portal over as a reader would: every document is on exactly one page with its whole text, in the
 * feeds, the sitemap and the data; nothing of what is hidden is anywhere. The index is looked over when it is made.
 * @returns what is wrong, in Vietnamese; empty where all is well.
 */
export function verify(built: Built): string[] {
  const names = filesBelow(built.dir);
  // Nothing else waits for this process, and tens of thousands of small files are read ten times as fast.
  const read = (name: string): Buffer => readFileSync(join(built.dir, name));
  return [
    ...pagesAreWhole(built, names, read),
    ...machinesAreTold(built, read),
    ...nothingIsLeaked(built, names, read),
  ];
}

type Read = (name: string) => Buffer;

function pagesAreWhole({ portal, documents }: Built, names: ReadonlySet<string>, read: Read): string[] {
  const faults: string[] = [];
  const facts = new Map(documents.map((document) => [document.ref, document.facts]));
  for (const { ref, path, body } of shown(portal)) {
    const name = `${path}index.html`;
    if (!names.has(name)) faults.push(`thiếu trang ${path}`);
    else if (body !== '') {
      const text = textOfPage(read(name));
      const lost = firstLost(text, facts.get(ref)?.blocks ?? []);
      if (lost !== undefined) faults.push(`trang ${path} thiếu đoạn “${lost.slice(0, 60)}…”`);
    }
  }
  const known = new Set([...portal.documents, ...portal.withdrawn].map(({ path }) => path));
  for (const { path } of portal.moved) known.add(path);
  for (const name of names) {
    if (isDocumentPage(name) && !known.has(name.slice(0, -'index.html'.length)))
      faults.push(`trang thừa ${name}`);
  }
  return faults;
}

/** The first of a document's blocks that its page lacks; blocks are looked for where the one before them ended. */
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

/** What a search must find, by paths below the base path: every document and page that is shown. */
export const findablePaths = (portal: Portal): string[] => shown(portal).map(({ path }) => path);

function machinesAreTold({ portal }: Built, read: Read): string[] {
  const faults: string[] = [];
  const mapped = sitemapPaths(portal, read);
  for (const { path } of shown(portal)) if (!mapped.has(path)) faults.push(`sơ đồ cổng thiếu ${path}`);
  for (const { path } of portal.withdrawn) if (mapped.has(path)) faults.push(`sơ đồ cổng thừa ${path}`);
  for (const collection of Object.keys(sections) as Told[]) {
    const feed = read(`${sections[collection]}/rss.xml`);
    for (const { path } of portal[collection].slice(0, feedLength - portal.withdrawn.length)) {
      if (!feed.includes(`/${path}</link>`))
        faults.push(`nguồn tin ${sections[collection]}/rss.xml thiếu ${path}`);
    }
  }
  const data = JSON.parse(read('du-lieu/van-ban.json').toString()) as {
    documents: { collection: string; id: string }[];
  };
  const listed = new Set(data.documents.map(({ collection, id }) => `${collection}/${id}`));
  const expected = [...portal.directives, ...portal.plans];
  for (const { ref } of expected) if (!listed.has(ref)) faults.push(`dữ liệu mở thiếu ${ref}`);
  if (listed.size !== expected.length)
    faults.push(`dữ liệu mở có ${listed.size} văn bản, cần ${expected.length}`);
  return faults;
}

/** The paths that the sitemap names, below the ward's own address; it may have several files. */
function sitemapPaths(portal: Portal, read: Read): Set<string> {
  const index = read('sitemap-index.xml').toString();
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

/** Looks for whole lines of what must not be seen: drafts, what is still to come, what was withdrawn. */
function nothingIsLeaked({ portal, documents }: Built, names: ReadonlySet<string>, read: Read): string[] {
  const visible = new Set(shown(portal).map(({ ref }) => ref));
  const hidden = documents.filter((document) => !visible.has(document.ref));
  if (hidden.length === 0) return [];
  const secrets = new Map(
    hidden.flatMap(({ ref, facts }) =>
      facts.blocks
        .map(withoutSpace)
        // A shorter line may stand in another document by chance.
        .filter((line) => line.length >= shortestLine)
        .map((line) => [line, ref] as const),
    ),
  );
  const findAny = lineFinder([...secrets.keys()]);
  for (const { ref, facts } of documents) {
    if (!visible.has(ref)) continue;
    for (const line of findAny(Buffer.from(withoutSpace(facts.blocks.join(''))))) secrets.delete(line);
  }
  if (secrets.size === 0) return [];
  const find = lineFinder([...secrets.keys()]);
  const faults = new Set<string>();
  for (const name of names) {
    if (!/\.(?:html|xml|json|csv|txt|ics)$/.test(name)) continue;
    for (const line of find(lettersOf(read(name))))
      faults.add(`${name} để lộ nội dung của ${secrets.get(line)!}`);
  }
  return [...faults];
}

const shown = (portal: Portal): { ref: string; path: string; body: string }[] => [
  ...portal.documents.map(({ ref, path, body }: Document) => ({ ref, path, body })),
  ...portal.pages.map(({ id, body }: Page) => ({ ref: `pages/${id}`, path: addressOf('pages', id), body })),
];

/** A page of one document, by its file: lists of a year or a type, pages of lists, and a document's pages for its channels, are none. */
function isDocumentPage(name: string): boolean {
  const [section, first, ...rest] = name.split('/');
  if (!(Object.values(sections) as string[]).includes(section ?? '')) return false;
  return (
    first !== 'index.html' &&
    rest.at(-1) === 'index.html' &&
    !['trang', 'nam', 'loai'].includes(first ?? '') &&
    !['kenh', 'nghe', 'to-roi'].includes(rest.at(-2) ?? '')
  );
}

const textOfPage = (html: Buffer): Buffer =>
  lettersOf(html.subarray(html.indexOf('<main'), html.indexOf('</main>')));

function filesBelow(dir: string): Set<string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
  return new Set(names.map((name) => name.split(sep).join('/')));
}
