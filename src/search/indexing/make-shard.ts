import { hash } from 'node:crypto';
import { basename } from 'node:path';
import * as pagefind from 'pagefind';
import type { TagId } from '../../strings/tag/tags.ts';
import { tags } from '../../strings/tag/tags.ts';
import type { CatalogEntry } from '../shared/catalog.ts';
import { packCatalog } from '../shared/catalog.ts';
import { codeKeys } from '../shared/code-token.ts';
import { programFile } from '../shared/names.ts';
import type { PageMarks } from '../shared/page-marks.ts';
import { catalogPath } from '../shared/shard-list.ts';
import { shardLanguage } from '../shared/shard.ts';
import type { StartPack } from '../shared/start-pack.ts';
import type { Suggestion } from '../shared/suggestions/suggestion.ts';
import { titleWords } from '../shared/title-words.ts';
import type { ShardFacts } from './compare-shards.ts';
import { readFragment } from './fragment.ts';
import type { IndexFiles } from './index-files.ts';
import type { OpenShard } from './open-shards.ts';
import type { PageForIndex } from './page-for-index.ts';
import { forPagefind } from './page-for-index.ts';
import { whilePagefindRuns } from './pagefind-program.ts';
import type { PagefindEntry } from './shard-lists.ts';
import { entryFile } from './shard-lists.ts';
import { metaPath, startFilesOf } from './start-files.ts';
import { suggestionOf } from './suggestions/page-suggestion.ts';
import { writeShardSuggestions } from './suggestions/shard-suggestions.ts';
import { wordsOfPage } from './words/page-words.ts';
import type { ShardWords } from './words/shard-words.ts';
import { wordsOfShard, writeShardWords } from './words/shard-words.ts';

// Pagefind reads this when its process starts. It cuts the index by the words that have no marks, so that with its own
// 20,000 a Vietnamese chunk, nearly all marks, weighs many times what a search needs of it.
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '200';

/** How many pages are on their way to Pagefind at once. */
const ahead = 32;

/** A shard that was made. */
export interface NewShard {
  facts: ShardFacts;
  /** The addresses of its pages, oldest first. */
  addresses: string[];
  /** The keys of the codes that its documents carry, and of those that they cite. */
  codes: { own: ReadonlySet<string>; cites: ReadonlySet<string> };
  words: ShardWords;
  suggestions: readonly Suggestion[];
  /** Pagefind's own list, which has this shard alone. */
  entry: PagefindEntry;
  /** The files that a search begins with if this is the newest shard, unpacked: all of them if the shard is small. */
  start: StartPack['files'];
}

/** Opens an empty shard. */
export async function openShard(name: string): Promise<OpenShard> {
  const { index, errors } = await whilePagefindRuns(
    pagefind.createIndex({ forceLanguage: shardLanguage(name) }),
  );
  orThrow(errors);
  return { index: index!, marked: new Map(), words: new Map(), suggestions: new Map() };
}

/**
 * Indexes pages and puts their shard among the files of the index.
 * @param pages oldest first. A page with the address of one that the shard has takes its place, others come after all.
 * @throws where Pagefind reports an error or leaves a page out
 */
export async function makeShard(
  name: string,
  pages: AsyncIterable<PageForIndex>,
  files: IndexFiles,
  open: OpenShard,
): Promise<NewShard> {
  const { marked } = open;
  const made = await whilePagefindRuns(runPagefind(open, pages));
  const entry = JSON.parse(Buffer.from(made.get(entryFile)!).toString()) as PagefindEntry;
  const { hash: list } = entry.languages[shardLanguage(name)]!;
  const parts = [...made].filter(([path]) => /^(?:fragment|index)\//.test(path));
  const fragments = parts
    .filter(([path]) => path.startsWith('fragment/'))
    .map(([path, bytes]) => ({ id: basename(path, '.pf_fragment'), ...readFragment(bytes) }));
  const ids = new Map(fragments.map(({ address, id }) => [address, id]));
  const entries = [...marked].map(([address, marks]) => entryOf(address, marks, ids)).reverse();
  const catalog = packCatalog(entries);
  const facts = {
    name,
    hash: list,
    catalog: hash('sha1', catalog).slice(0, 10),
    days: daysOf([...marked.values()]),
  };
  files.write(catalogPath(facts), catalog);
  const meta = metaPath(facts);
  const own = new Map([[meta, made.get(meta)!] as const, ...parts]);
  for (const [path, bytes] of own) files.put(path, bytes);
  for (const file of ['pagefind.js', 'pagefind-worker.js', programFile])
    files.write(file, Buffer.from(made.get(file)!));
  const start = startFilesOf(facts, Buffer.from(catalog), own);
  const words = wordsOfShard(
    open.words.values(),
    fragments.map(({ text }) => text),
  );
  writeShardWords(files, name, words);
  const suggestions = [...open.suggestions.values()].filter((each) => each !== undefined);
  writeShardSuggestions(files, name, suggestions);
  return {
    ...{ facts, words, suggestions, entry, start },
    addresses: [...marked.keys()],
    codes: codesOf([...marked.values()]),
  };
}

/**
 * Has Pagefind make an index of an open shard with some more pages. Its files are taken from its memory: what it writes to
 * a folder itself is not always there yet when it says so.
 * @returns the files by their paths
 */
async function runPagefind(
  { index, marked, words, suggestions }: OpenShard,
  pages: AsyncIterable<PageForIndex>,
): Promise<Map<string, Uint8Array>> {
  // Pages get their numbers in the order in which Pagefind is sent them.
  const sent: Promise<void>[] = [];
  for await (const page of pages) {
    const { marks, text, content } = forPagefind(page);
    marked.set(page.address, marks);
    words.set(page.address, wordsOfPage(text, [...(marks.keywords ?? []), ...titlesOf(page)]));
    suggestions.set(page.address, suggestionOf(page.address, text, marks));
    const added = index.addHTMLFile({ url: `/${page.address}`, content });
    sent.push(added.then((result) => orThrow(result.errors, page.address)));
    if (sent.length >= ahead) await sent.shift();
  }
  await Promise.all(sent);
  const { files, errors } = await index.getFiles();
  orThrow(errors);
  return new Map(files.map(({ path, content }) => [path, content]));
}

function entryOf(
  address: string,
  { kind, type, fields = [], day, title, tag }: PageMarks,
  ids: ReadonlyMap<string, string>,
): CatalogEntry {
  const id = ids.get(address);
  if (id === undefined) throw new Error(`Pagefind has left ${address} out of its index`);
  const past = tag !== undefined && tags[tag as TagId].kind === 'ended';
  return { id, kind, type, fields, year: day?.slice(0, 4), past, title: title && titleWords(title) };
}

function daysOf(marks: readonly PageMarks[]): ShardFacts['days'] {
  const days = marks.flatMap(({ day }) => day ?? []).sort();
  return days.length === 0 ? undefined : [days[0]!, days.at(-1)!];
}

const titlesOf = ({ files = [] }: PageForIndex): string[] => files.map(({ title }) => title);

const codesOf = (marks: readonly PageMarks[]): NewShard['codes'] => ({
  own: new Set(codeKeys(marks.flatMap(({ code }) => code ?? []))),
  cites: new Set(codeKeys(marks.flatMap(({ cites = [] }) => cites))),
});

function orThrow(errors: readonly string[], about = 'the index'): void {
  if (errors.length > 0) throw new Error(`Pagefind on ${about}: ${errors.join('; ')}`);
}
