import { fork } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../cache/project.ts';
import type { FromIndex, ToIndex } from '../search/indexing/index-process.ts';
import type { PageForIndex } from '../search/indexing/page-for-index.ts';

/** An index that is being made, in a process of its own, while pages are rendered. */
export interface Indexing {
  /** Sends the next page; resolves at once while fewer than `ahead` pages wait to be taken. */
  add: (page: PageForIndex) => Promise<void>;
  /** Ends the index. */
  end: () => Promise<Indexed>;
}

/** How an index ended. */
export interface Indexed {
  /** What the index holds, below the base path; empty where it failed. */
  addresses: readonly string[];
  /** Why there is no index. */
  failure?: string;
  /** The most memory that its processes held, in bytes. */
  peakBytes: number;
}

/** How many pages may wait: the rest stays in the process that renders them. */
const ahead = 64;

const entry = (): string => join(projectRoot(), 'src/search/indexing/index-process.ts');

/**
 * Begins the index of a portal.
 * @param count how many pages will be added, oldest first
 * @param dir the folder of the portal; the index goes into `<dir>/pagefind/`
 */
export function startIndexing(count: number, dir: string): Indexing {
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
  send({ kind: 'begin', count, dir });
  return {
    async add(page) {
      waiting += 1;
      send({ kind: 'page', page });
      while (waiting >= ahead && child.connected) await new Promise<void>((resolve) => (wake = resolve));
    },
    async end() {
      send({ kind: 'end' });
      await closed;
      if (last?.kind === 'done') return { addresses: last.addresses, peakBytes: last.peakBytes };
      const failure =
        last?.kind === 'failed' ? last.message : `the index process ended too early: ${output.trim()}`;
      return { addresses: [], failure, peakBytes: 0 };
    },
  };
}
