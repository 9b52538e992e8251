import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cacheVariable } from '../cache/project.ts';
import type { WardOrder } from './build-ward.ts';
import { buildWards } from './build-wards.ts';
import type { BuildOutcome } from './outcome.ts';
import { ResidentWards } from './process/resident-wards.ts';
import type { EndedBuild } from './process/ward-process.ts';

vi.mock('./engine/compiled.ts', () => ({
  findEngine: () => Promise.resolve({ version: 'v1', folder: '', entry: '' }),
}));
/** Every process, by its number: the builds that it was ordered, and whether it was ended. */
const processes: { orders: WardOrder[]; isEnded: boolean }[] = [];
/** The builds at which a process fails, counted from 1 over all processes. */
let failsAt: number[];
vi.mock('./process/ward-process.ts', () => ({
  WardProcess: class {
    readonly isGone = false;
    readonly #state = { orders: [] as WardOrder[], isEnded: false };

    constructor() {
      processes.push(this.#state);
    }
    build(order: WardOrder): Promise<EndedBuild> {
      this.#state.orders.push(order);
      const count = processes.flatMap(({ orders }) => orders).length;
      writeFileSync(join(order.outDir, 'index.html'), `lần ${count}`);
      writeFileSync(join(order.outDir, `${count}.html`), '');
      if (failsAt.includes(count)) return Promise.resolve({ kind: 'gone', failure: 'hỏng' });
      const made = { until: 1e15, ledger: `ledger ${count}`, changes: undefined };
      return Promise.resolve({ kind: 'done', made, ...nothing, memory: 1 });
    }
    end(): Promise<void> {
      this.#state.isEnded = true;
      return Promise.resolve();
    }
  },
}));
const nothing = { about: undefined, findings: [], faults: [], unpublished: [], files: 1 };

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ở lại '));
  vi.stubEnv(cacheVariable, join(home, 'cache'));
  mkdirSync(join(home, 'content/a'), { recursive: true });
  processes.length = 0;
  failsAt = [];
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

/** Changes the ward and builds it. */
async function build(count: number, resident?: ResidentWards): Promise<BuildOutcome> {
  writeFileSync(join(home, 'content/a/ward.yaml'), 'a'.repeat(count));
  const order = { contentDir: join(home, 'content'), outDir: join(home, 'dist'), wards: ['a'], now: 0 };
  const [outcome] = await buildWards({ ...order, resident }, { step: () => undefined, end: () => undefined });
  return outcome!;
}
const portal = (): string[] => readdirSync(join(home, 'dist/a')).sort();
const builds = (): number[] => processes.map(({ orders }) => orders.length);

it('each build has a process for itself, which ends with it', async () => {
  for (const count of [1, 2]) expect((await build(count)).ok).toBe(true);
  expect(builds()).toEqual([1, 1]);
  expect(processes.every(({ isEnded }) => isEnded)).toBe(true);
});

it('builds of a watch go through the same process', async () => {
  const resident = new ResidentWards();
  for (const count of [1, 2, 3]) expect((await build(count, resident)).ok).toBe(true);
  expect(builds()).toEqual([3]);
  expect(processes[0]!.isEnded).toBe(false);
});

it('where the process of a watch fails, a new one builds, and nothing of the other is published', async () => {
  failsAt = [2];
  const resident = new ResidentWards();
  await build(1, resident);
  expect(await build(2, resident)).toMatchObject({ ok: true, faults: [] });
  expect(builds()).toEqual([2, 1]);
  expect(portal()).toEqual(['3.html', 'index.html']);
  expect(readFileSync(join(home, 'dist/a/index.html'), 'utf8')).toBe('lần 3');
  expect(readdirSync(join(home, 'dist'))).toEqual(['a']);
});

it('where a new process fails, that is told, and the portal stays', async () => {
  failsAt = [2, 3];
  const resident = new ResidentWards();
  await build(1, resident);
  expect(await build(2, resident)).toMatchObject({ ok: false, faults: ['hỏng'] });
  expect(portal()).toEqual(['1.html', 'index.html']);
  expect(await build(3, resident)).toMatchObject({ ok: true });
  expect(builds()).toEqual([2, 1, 1]);
});

it('a ward of which nothing has changed is built only where that is asked for', async () => {
  const resident = new ResidentWards();
  await build(1, resident);
  const order = { contentDir: join(home, 'content'), outDir: join(home, 'dist'), wards: ['a'], now: 0 };
  const watcher = { step: () => undefined, end: () => undefined };
  const [same] = await buildWards({ ...order, resident }, watcher);
  expect(same).toMatchObject({ ok: true, isUnchanged: true });
  expect(builds()).toEqual([1]);
  await buildWards({ ...order, resident, even: 'unchanged' }, watcher);
  expect(builds()).toEqual([2]);
  // It goes on from the portal that stands.
  expect(processes[0]!.orders[1]!.standing).toEqual({ ledger: 'ledger 1', spoiled: [] });
  // Later, too, it is built for the moment of the build that readers have.
  for (const now of [5, 6]) await buildWards({ ...order, now, resident, even: 'unchanged' }, watcher);
  expect(processes[0]!.orders.map(({ now }) => now)).toEqual([0, 0, 0, 0]);
});
