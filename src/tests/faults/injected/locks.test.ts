import { cp, mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe } from 'vitest';
import { filesOf } from '../../portal/built-site.ts';
import type { InjectedFault, Undo } from './fault.ts';
import { injectEach, startBuild } from './fault.ts';
import type { Scene } from './scene.ts';
import { processesOf, ward } from './scene.ts';

const lockOf = ({ out }: Scene, name = ward): string => join(out, `.${name}.lock`);

/** Lays a lock that was renewed some seconds ago; in the future for a clock that was set back. */
async function layLock(path: string, secondsAgo: number): Promise<void> {
  await mkdir(path, { recursive: true });
  const then = new Date(Date.now() - secondsAgo * 1000);
  await utimes(path, then, then);
}

const hour = 3600;

const locks: InjectedFault[] = [
  ...(
    [
      ['of a process that was killed just now', 0],
      ['of a process that was killed a minute ago', 60],
      ['of a process of last year', 365 * 24 * hour],
      ['from before the clock was set back by an hour', -hour],
      ['from before the clock was set back by a year', -365 * 24 * hour],
    ] as const
  ).map(([name, secondsAgo]): InjectedFault => ({
    name: `a lock ${name}`,
    when: 'before',
    inject: (scene) => layLock(lockOf(scene), secondsAgo),
    expected: { status: [0] },
  })),
  {
    name: 'a lock that is a file',
    when: 'before',
    inject: async (scene): Promise<Undo> => {
      await writeFile(lockOf(scene), '4711');
      await utimes(lockOf(scene), 0, 0);
    },
    expected: { status: [0] },
  },
  {
    name: 'a lock that is a new file with the number of a process that runs',
    when: 'before',
    inject: (scene) => writeFile(lockOf(scene), String(process.pid)),
    expected: { status: [0] },
  },
  {
    name: 'a lock that is a folder with something in it',
    when: 'before',
    inject: async (scene): Promise<Undo> => {
      await mkdir(join(lockOf(scene), 'khác'), { recursive: true });
      await utimes(lockOf(scene), 0, 0);
    },
    expected: { status: [0] },
  },
  {
    name: 'a lock that is a symbolic link to nothing',
    when: 'before',
    inject: (scene) => symlink('không có', lockOf(scene)),
    expected: { status: [0] },
  },
  {
    name: 'a lock that another program renews all the time',
    when: 'before',
    inject: async (scene): Promise<Undo> => {
      await layLock(lockOf(scene), 0);
      const renew = setInterval(() => void layLock(lockOf(scene), 0), 500);
      return async () => {
        clearInterval(renew);
        await rm(lockOf(scene), { recursive: true });
      };
    },
    expected: { status: [1], says: /đang được dựng bởi một lệnh khác/, locked: true },
  },
  {
    name: 'a lock that is removed while its holder builds',
    when: { printed: 'dựng trang' },
    inject: (scene) => rm(lockOf(scene), { recursive: true, force: true }),
    expected: { status: [0, 1], says: /lệnh khác|chạy lại/ },
  },
  {
    name: 'a lock of a killed compilation, from before the clock was set back',
    when: 'before',
    inject: async ({ cache }): Promise<Undo> => {
      await layLock(join(cache, 'engine/.compiling.lock'), -hour);
      return () => rm(join(cache, 'engine/.compiling.lock'), { recursive: true, force: true });
    },
    expected: { status: [0], locked: true },
  },
  {
    name: 'a lock of a ward that is no longer there',
    when: 'before',
    inject: (scene) => layLock(lockOf(scene, 'phuong-da-bo'), 60),
    expected: { status: [0] },
  },
];

/** The number of commands that build the ward at the same time. */
const together: InjectedFault[] = [1, 2].map((others): InjectedFault => ({
  name: `${others} more builds of the ward from the same moment on`,
  when: { printed: 'kiểm tra' },
  inject: async (scene): Promise<Undo> => {
    const ends = await Promise.all(Array.from({ length: others }, () => startBuild(scene).ended));
    for (const { status, stderr } of ends)
      if (status !== 0 && !stderr.includes('đang được dựng bởi một lệnh khác')) throw new Error(stderr);
  },
  expected: { status: [0, 1], says: /đang được dựng bởi một lệnh khác/ },
}));

/** Stops all of a command for longer than a lock lives, as a machine that sleeps does. */
const asleep: InjectedFault = {
  name: 'a command that sleeps for so long that another one takes its lock',
  when: { printed: 'dựng trang' },
  inject: async (scene, running): Promise<Undo> => {
    process.kill(running!.pid, 'SIGSTOP');
    const { status, stderr } = await startBuild(scene).ended;
    process.kill(running!.pid, 'SIGCONT');
    if (status !== 0) throw new Error(stderr);
  },
  expected: { status: [0, 1], says: /lệnh khác/ },
};

/** Stops a build between two steps, lock in hand, so that another one must meet it. */
const met: InjectedFault = {
  name: 'a second build that begins while the first one is in the midst of its pages',
  when: { printed: 'dựng trang' },
  inject: async (scene): Promise<Undo> => {
    const pids = processesOf(scene);
    for (const pid of pids) process.kill(pid, 'SIGSTOP');
    const second = startBuild(scene);
    await sleep(1_500);
    for (const pid of pids) process.kill(pid, 'SIGCONT');
    const { status, stderr } = await second.ended;
    if (status !== 0 && !stderr.includes('đang được dựng bởi một lệnh khác')) throw new Error(stderr);
  },
  expected: { status: [0] },
};

/** A portal and a cache that were made at a time to come, seen from the clock as it is now. */
const clocks: InjectedFault[] = [
  ['an hour', hour],
  ['a year', 365 * 24 * hour],
].map(([name, seconds]): InjectedFault => ({
  name: `a clock that was set back by ${name} since the last build`,
  when: 'before',
  inject: async ({ home, cache, out, content }) => {
    // Other scenes have the same files in their caches.
    const own = join(home, 'nhớ riêng');
    await cp(cache, own, { recursive: true, verbatimSymlinks: true });
    await rm(cache, { recursive: true });
    await rename(own, cache);
    const then = new Date(Date.now() + Number(seconds) * 1000);
    for (const folder of [cache, out, content])
      for (const file of await filesOf(folder)) await utimes(join(folder, file), then, then);
  },
  expected: { status: [0] },
}));

/** A moment before that of the last build, as `--date` or a clock that was set back gives it. */
const earlier: InjectedFault = {
  name: 'a build for a day before that of the last one',
  when: 'before',
  inject: () => undefined,
  args: () => ['--date', '2026-11-20'],
  expected: { status: [0], another: true },
};

describe('clocks', () => injectEach([...clocks, earlier]));
describe('locks', () => injectEach(locks));
describe('several commands', () => injectEach([...together, met, asleep]));
