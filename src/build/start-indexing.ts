import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../cache/project.ts';
import type { IndexChange, MadeShard, ShardFacts } from '../search/indexing/compare-shards.ts';
import type { FromIndex, ToIndex } from '../search/indexing/index-process.ts';
import type { NewIndex } from '../search/indexing/make-index.ts';
import type { PageForIndex } from '../search/indexing/page-for-index.ts';
import { indexFolder } from '../search/shared/names.ts';
import type { OwnMeanings } from '../search/shared/words/meanings-file.ts';
import { Explained } from './process/explain.ts';

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
  failure?: string | Explained;
  /** The most memory that its processes held, in bytes. */
  peakBytes: number;
}

/** Why there is no index where somebody else has ended the process. */
const lost = new Explained('quá trình lập chỉ mục bị dừng giữa chừng; hãy chạy lại');

/** How many pages may wait: the rest stays in the process that renders them. */
const ahead = 64;

const entry = (): string => join(projectRoot(), 'src/search/indexing/index-process.ts');

/** Makes the indexes of one portal, one after the other, in a process of its own that begins with the first. */
export class Indexer {
  readonly #mostOpen: number;
  #process: IndexProcess | undefined;

  /** @param mostOpen the number of shards that the process holds open from one index to the next */
  constructor(mostOpen = 0) {
    this.#mostOpen = mostOpen;
  }

  /** Whether a shard is open, and as it was made with these facts. */
  isOpen(facts: ShardFacts): boolean {
    const open = this.#process?.open ?? [];
    return open.some((each) => JSON.stringify(each) === JSON.stringify(facts));
  }

  /**
   * Begins an index; the one before has ended. The pages of `pagesToIndex` are then added in their order.
   * @param change which shards to make; from `compareShards`
   * @param staging the folder of the portal into which new and changed files go: `<staging>/pagefind/…`
   * @param published the folder of the portal with the last index; undefined if there is none
   * @param own what the ward itself says of words
   */
  start(change: IndexChange, staging: string, published?: string, own?: OwnMeanings): Indexing {
    const running = (this.#process ??= new IndexProcess(this.#mostOpen, (ended) => {
      if (this.#process === ended) this.#process = undefined;
    }));
    const shards = change.shards.map(({ name, pages, facts, changed }) => ({
      ...{ name, facts },
      ...{ pages: pages.length, changed: changed?.length },
    }));
    running.send({ kind: 'begin', order: { staging, published, shards, outdated: change.outdated, own } });
    return {
      add: (page) => running.sendPage(page),
      async end() {
        running.send({ kind: 'end' });
        const answer = await running.answer();
        if (answer?.kind === 'done') return indexed(change, answer.index, answer.peakBytes);
        const failure = answer?.message ?? (running.output === '' ? lost : running.output);
        return { shards: [], addresses: [], removed: [], failure, peakBytes: 0 };
      },
    };
  }

  /** Ends the process. */
  close(): void {
    this.#process?.close();
  }
}

/** Begins the only index of a process, which ends with it: see `Indexer.start`. */
export function startIndexing(change: IndexChange, staging: string): Indexing {
  const indexer = new Indexer();
  const { add, end } = indexer.start(change, staging);
  return { add, end: () => end().finally(() => indexer.close()) };
}

/** The process that makes indexes. */
class IndexProcess {
  /** The shards that it holds open. */
  open: readonly ShardFacts[] = [];
  readonly #child: ChildProcess;
  #output = '';
  #waiting = 0;
  #isClosed = false;
  #answer: Exclude<FromIndex, { kind: 'taken' }> | undefined;
  #wake: () => void = () => undefined;

  /** @param onEnd is called when no other index can be made by it */
  constructor(mostOpen: number, onEnd: (ended: IndexProcess) => void) {
    this.#child = fork(entry(), [String(mostOpen)], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    });
    this.#child.on('error', (error) => (this.#output += error.message));
    this.#child.stderr?.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
    this.#child.on('message', (message: FromIndex) => {
      if (message.kind === 'taken') this.#waiting -= 1;
      else this.#answer = message;
      if (message.kind === 'done') this.open = message.open;
      if (message.kind === 'failed') onEnd(this);
      this.#wake();
    });
    this.#child.on('close', () => {
      this.#isClosed = true;
      onEnd(this);
      this.#wake();
    });
  }

  /** What it said to its errors. */
  get output(): string {
    return this.#output.trim();
  }

  /** A process that is gone can take nothing; what it said before is its answer. */
  send(message: ToIndex): void {
    // It may be gone before it could take the message: `close` says so.
    if (this.#child.connected) this.#child.send(message, () => undefined);
  }

  async sendPage(page: PageForIndex): Promise<void> {
    this.#waiting += 1;
    this.send({ kind: 'page', page });
    while (this.#waiting >= ahead && this.#child.connected) await this.#turn();
  }

  /** How the running index ended; undefined where the process is gone. */
  async answer(): Promise<Exclude<FromIndex, { kind: 'taken' }> | undefined> {
    while (!this.#answer && !this.#isClosed) await this.#turn();
    const answer = this.#answer;
    this.#answer = undefined;
    return answer;
  }

  close(): void {
    if (this.#child.connected) this.#child.disconnect();
  }

  #turn(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }
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
