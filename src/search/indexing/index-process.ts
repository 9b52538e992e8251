import { existsSync, readFileSync } from 'node:fs';
import type { ShardFacts } from './compare-shards.ts';
import type { IndexOrder, NewIndex } from './make-index.ts';
import { makeIndex } from './make-index.ts';
import { OpenShards } from './open-shards.ts';
import type { PageForIndex } from './page-for-index.ts';

/** What the index process is sent for each index: what to make, then each page, then the end. */
export type ToIndex =
  { kind: 'begin'; order: IndexOrder } | { kind: 'page'; page: PageForIndex } | { kind: 'end' };

/** What it answers: that it has taken a page, and at the end what the index holds, and which shards stay open. */
export type FromIndex =
  | { kind: 'taken' }
  | { kind: 'done'; index: NewIndex; open: ShardFacts[]; peakBytes: number }
  | { kind: 'failed'; message: string };

const waiting: ToIndex[] = [];
let wake: () => void = () => undefined;

async function next(): Promise<ToIndex> {
  while (waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve));
  return waiting.shift()!;
}

async function* pages(): AsyncGenerator<PageForIndex> {
  for (let message = await next(); message.kind === 'page'; message = await next()) {
    process.send?.({ kind: 'taken' } satisfies FromIndex);
    yield message.page;
  }
}

/** The most memory that Pagefind's process has held, in bytes; 0 where the system does not tell. */
function peakOfChildren(): number {
  try {
    return children()
      .map(peakOf)
      .reduce((a, b) => a + b, 0);
  } catch (error) {
    if (['ENOENT', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return 0;
    throw error;
  }
}

/** The processes that this one has started; empty where the system does not tell. */
function children(): number[] {
  const file = `/proc/self/task/${process.pid}/children`;
  return existsSync(file) ? (readFileSync(file, 'utf8').match(/\d+/g) ?? []).map(Number) : [];
}

/** Ends this process, and Pagefind's, which may hang. */
function end(): never {
  for (const child of children()) process.kill(child, 'SIGKILL');
  process.exit(1);
}

function peakOf(pid: number): number {
  const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes ?? 0) * 1024;
}

// The process that sends the pages is gone: what was begun is of no use.
process.once('disconnect', end);
process.on('message', (message: ToIndex) => {
  waiting.push(message);
  wake();
});

/** The argument is the number of shards that stay open from one index to the next. */
const open = new OpenShards(Number(process.argv[2]));
for (;;) {
  const begin = await next();
  if (begin.kind !== 'begin') throw new Error('the first message must say which index to make');
  const answer = await makeIndex(begin.order, pages(), open).then(
    (index): FromIndex => ({
      kind: 'done',
      index,
      open: open.facts,
      peakBytes: peakOfChildren() + process.resourceUsage().maxRSS * 1024,
    }),
    (error: unknown): FromIndex => ({ kind: 'failed', message: (error as Error).message }),
  );
  // What a failed index leaves is not known: the next one is made by another process.
  process.send?.(answer, () => answer.kind === 'failed' && end());
}
