import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WardPlace } from './build-ward.ts';
import type { BuildOrder } from './build-wards.ts';
import { buildWards } from './build-wards.ts';
import type { BuildOutcome } from './outcome.ts';
import type { WardProcess } from './process/ward-process.ts';
import { watchWards } from './watch-wards.ts';

vi.mock('./build-wards.ts');

let contentDir: string;
let end: AbortController;
/** The wards of each build, in order. */
let built: string[][];
/** The wards of each build that was made although nothing had changed. */
let warmed: string[][];
let outcomeOf: (ward: string) => Partial<BuildOutcome>;

beforeEach(() => {
  contentDir = mkdtempSync(join(tmpdir(), 'theo dõi '));
  for (const ward of ['ai-quoc', 'kien-an'])
    mkdirSync(join(contentDir, ward, 'news/2026'), { recursive: true });
  end = new AbortController();
  built = [];
  warmed = [];
  outcomeOf = () => ({ due: Infinity });
  vi.mocked(buildWards).mockImplementation(async ({ wards, even, resident }: BuildOrder) => {
    (even ? warmed : built).push([...wards]);
    const process = { isGone: false, end: () => Promise.resolve() } as WardProcess;
    if (even) for (const ward of wards) await resident!.keep({ ward } as WardPlace, process, 1);
    return Promise.resolve(
      wards.map((ward) => ({ ward, faults: [], ...outcomeOf(ward) }) as unknown as BuildOutcome),
    );
  });
});
afterEach(() => {
  end.abort();
  rmSync(contentDir, { recursive: true });
});

/** Watches until the test ends; returns when all wards have been built once. */
async function start(now: () => number = Date.now, looks?: EventTarget): Promise<void> {
  const wards = () => Promise.resolve(readdirSync(contentDir).sort());
  const watcher = { step: () => undefined, end: () => undefined };
  const order = { contentDir, outDir: 'dist', wards, now, ...(looks && { looks }) };
  void watchWards(order, watcher, end.signal);
  await untilBuilt(1);
}

const untilBuilt = (count: number): Promise<void> =>
  vi.waitFor(() => expect(built.length).toBeGreaterThanOrEqual(count), { timeout: 5000 });
const save = (path: string): void => writeFileSync(join(contentDir, path), 'Tin');

it('builds all wards, then the ward of a file that changes', async () => {
  await start();
  save('kien-an/news/2026/a.md');
  await untilBuilt(2);
  expect(built).toEqual([['ai-quoc', 'kien-an'], ['kien-an']]);
});

it('builds once for several files that are saved at once', async () => {
  await start();
  for (const name of ['a', 'b', 'c']) save(`kien-an/news/2026/${name}.md`);
  save('ai-quoc/ward.yaml');
  await untilBuilt(2);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(built.slice(1)).toEqual([['ai-quoc', 'kien-an']]);
});

it('looks at all wards when somebody says that files may have changed', async () => {
  const looks = new EventTarget();
  await start(Date.now, looks);
  looks.dispatchEvent(new Event('look'));
  await untilBuilt(2);
  expect(built[1]).toEqual(['ai-quoc', 'kien-an']);
});

it.each<[string, Partial<BuildOutcome>, number]>([
  ['was stopped by something else than its content', { faults: ['hết bộ nhớ'] }, 11 * 60_000],
  ['has an error in its content, at the end of the day', {}, 25 * 3_600_000],
])('tries a ward again that %s', async (_why, outcome, later) => {
  let moment = Date.now();
  outcomeOf = (ward) => (ward === 'ai-quoc' && built.length === 1 ? outcome : { due: Infinity });
  const looks = new EventTarget();
  await start(() => moment, looks);
  moment += later;
  save('kien-an/news/2026/a.md');
  await untilBuilt(2);
  expect(built[1]).toEqual(['ai-quoc', 'kien-an']);
});

it('builds a ward that is new', async () => {
  await start();
  mkdirSync(join(contentDir, 'viet-hung'));
  save('viet-hung/ward.yaml');
  await untilBuilt(2);
  expect(built[1]).toEqual(['viet-hung']);
});

it('builds a ward in which something is due, though no file has changed', async () => {
  let passed = 0;
  outcomeOf = (ward) => ({ due: ward === 'ai-quoc' && passed < 150 ? 1000 + 150 : Infinity });
  await start(() => 1000 + (passed += 50));
  await untilBuilt(2);
  expect(built[1]).toEqual(['ai-quoc']);
});

it('tries a ward again that another command is building', async () => {
  outcomeOf = () => (built.length === 1 ? { isBusy: true } : { due: Infinity });
  await start();
  await untilBuilt(2);
  expect(built[1]).toEqual(['ai-quoc', 'kien-an']);
});

it('forgets what is due in a ward that is gone', async () => {
  let moment = 1000;
  outcomeOf = (ward) => ({ due: ward === 'kien-an' ? 2000 : Infinity });
  const now = vi.fn(() => moment);
  await start(now);
  rmSync(join(contentDir, 'kien-an'), { recursive: true });
  moment = 3000;
  await new Promise((resolve) => setTimeout(resolve, 300));
  now.mockClear();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(now).not.toHaveBeenCalled();
  expect(built).toEqual([['ai-quoc', 'kien-an']]);
});

it('has the processes know the wards of which nothing had changed, one after the other', async () => {
  outcomeOf = () => ({ due: Infinity, isUnchanged: true });
  await start();
  await vi.waitFor(() => expect(warmed).toEqual([['ai-quoc'], ['kien-an']]));
  outcomeOf = () => ({ due: Infinity });
  save('kien-an/news/2026/a.md');
  await untilBuilt(2);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(built).toEqual([['ai-quoc', 'kien-an'], ['kien-an']]);
  expect(warmed).toHaveLength(2);
});

it('has a process know a ward once, however often nothing of it has changed', async () => {
  outcomeOf = () => ({ due: Infinity, isUnchanged: true });
  const looks = new EventTarget();
  await start(Date.now, looks);
  await vi.waitFor(() => expect(warmed).toHaveLength(2));
  for (const count of [2, 3]) {
    looks.dispatchEvent(new Event('look'));
    await untilBuilt(count);
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(warmed).toHaveLength(2);
});
