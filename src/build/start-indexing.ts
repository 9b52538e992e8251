import { fork } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../cache/project.ts';
import type { IndexChange, MadeShard } from '../search/indexing/compare-shards.ts';
import type { FromIndex, ToIndex } from '../search/indexing/index-process.ts';
import type { NewIndex } from '../search/indexing/make-index.ts';
import type { PageForIndex } from '../search/indexing/page-for-index.ts';
import { indexFolder } from '../search/shared/names.ts';

/** An index that is being made, in a process of its own, while pages are rendered. */
export interface Indexing {
  /** Sends the next page; resolves at once while fewer than `ahead` pages wait to be taken. */
  add: (page: PageForIndex) => Promise<void>;
  /** Ends the index. */
  end: () => Promise<Indexed>;
}

/** How an index ended. */
export interface Indexed {
  /** Its shards, oldest first; empty where it failed. */
  shards: readonly MadeShard[];
  /** What it holds, below the base path; empty where it failed. */
  addresses: readonly string[];
  /** The files of the last index that the new one does not have, by their paths in the portal. */
  removed: readonly string[];
  /** Why there is no index. */
  failure?: string;
  /** The most memory that its processes held, in bytes. */
  peakBytes: number;
}

/** How many pages may wait: the rest stays in the process that renders them. */
const ahead = 64;

const entry = (): string => join(projectRoot(), 'src/search/indexing/index-process.ts');

/**
 * Begins the index of a portal. The pages of `pagesToIndex` are then added in their order.
 * @param change which shards to make; from `compareShards`
 * @param staging the folder of the portal into which new and changed files go: `<staging>/pagefind/…`
 * @param published the folder of the portal with the last index; undefined if there is none
 */
export function startIndexing(change: IndexChange, staging: string, published?: string): Indexing {
  const child = fork(entry(), {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  let output = '';
  let waiting = 0;
  let wake: () => void = () => undefined;
  let last: FromIndex | undefined;
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.on('message', (message: FromIndex) => {
    if (message.kind === 'taken') waiting -= 1;
    else last = message;
    wake();
  });
  const closed = new Promise<void>((resolve) => {
    child.on('close', () => {
      waiting = 0;
      wake();
      resolve();
    });
  });
  // A child that is gone can take nothing; what it said before is told by `end`.
  const send = (message: ToIndex): void => void (child.connected && child.send(message));
  const shards = change.shards.map(({ name, pages, facts }) => ({ name, pages: pages.length, facts }));
  send({ kind: 'begin', order: { staging, published, shards, outdated: change.outdated } });
  return {
    async add(page) {
      waiting += 1;
      send({ kind: 'page', page });
      while (waiting >= ahead && child.connected) await new Promise<void>((resolve) => (wake = resolve));
    },
    async end() {
      send({ kind: 'end' });
      await closed;
      if (last?.kind === 'done') return indexed(change, last.index, last.peakBytes);
      const failure =
        last?.kind === 'failed' ? last.message : `the index process ended too early: ${output.trim()}`;
      return { shards: [], addresses: [], removed: [], failure, peakBytes: 0 };
    },
  };
}

function indexed({ shards }: IndexChange, index: NewIndex, peakBytes: number): Indexed {
  return {
    shards: shards.map(({ pages }, place) => ({ facts: index.shards[place]!, pages })),
    addresses: shards.flatMap(
      ({ name, pages }) => index.addresses[name] ?? pages.map(({ address }) => address),
    ),
    removed: index.removed.map((path) => `${indexFolder}/${path}`),
    peakBytes,
  };
}
