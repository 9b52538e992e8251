import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { buildOf } from '../small-wards.ts';
import type { Scene } from './scene.ts';
import { ageLocks, leftIn, makeScene, portalIn, processesLeft, removeScene, ward } from './scene.ts';

/** A fault that is injected into one build, and what must be seen then. */
export interface InjectedFault {
  name: string;
  /** When it is injected: before the command, or some milliseconds after it has printed a word. */
  when: 'before' | { printed: string; after?: number };
  /** What must be there before the command. @returns undoes it */
  prepare?: (scene: Scene) => Undo | Promise<Undo>;
  /** Does the harm. @returns undoes what no command can: a person frees the disk */
  inject: (scene: Scene, running: Running | undefined) => Undo | Promise<Undo>;
  expected: Expected;
  /** More arguments of the build. */
  args?: (scene: Scene) => readonly string[];
  /** More variables of its environment. */
  env?: (scene: Scene) => Readonly<Record<string, string>>;
  /** What is run in place of `node scripts/build.ts`, before its arguments. */
  command?: readonly string[];
}

// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- most injections undo nothing and return nothing
export type Undo = void | (() => unknown);

export interface Expected {
  /** The exit statuses that are right; `killed` where a signal ends the command. */
  status: readonly (number | 'killed')[];
  /** What the line to the person says, where the command fails. */
  says?: RegExp;
  /** How many lines report it; one if absent. Several mistakes in the content have a line each. */
  lines?: number;
  /** Nothing can be seen of the portal until the harm is undone. */
  hidden?: true;
  /** Where the command succeeds, the portal is of the content as it was at that moment: another one. */
  another?: true;
  /** What is beside the portal cannot be removed until the harm is undone. */
  locked?: true;
}

/** A build that runs. */
export interface Running {
  pid: number;
  ended: Promise<Ended>;
}

export interface Ended {
  status: number | 'killed';
  stdout: string;
  stderr: string;
}

/** Runs a build in a scene; `onOutput` gets all that it has printed so far. */
export function startBuild(
  scene: Scene,
  fault: Pick<InjectedFault, 'args' | 'env' | 'command'> = {},
  onOutput: (printed: string) => void = () => undefined,
): Running {
  const [program = '', ...first] = fault.command ?? [process.execPath, 'scripts/build.ts'];
  const args = [
    ...first,
    ...buildOf(scene.content, scene.out, '--cache', scene.cache),
    ...(fault.args?.(scene) ?? []),
  ];
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: scene.temporary, FAULT_SCENE: scene.mark, ...fault.env?.(scene) },
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    texts.stdout += chunk.toString();
    onOutput(texts.stdout);
  });
  child.stderr.on('data', (chunk: Buffer) => (texts.stderr += chunk.toString()));
  const ended = new Promise<Ended>((settle) => {
    child.once('close', (status) => settle({ status: status ?? 'killed', ...texts }));
  });
  return { pid: child.pid!, ended };
}

/** Lines that report a failure to a person. */
const failuresIn = (stderr: string): string[] =>
  stderr.split('\n').filter((line) => /^Lỗi: | lỗi {2}/.test(line));

/** A line that no person should get: a stack, a code of the system, a message of node. */
const english = /^\s+at .|node:internal|\bE[A-Z]{4,}\b|^\w*Error\b|\(node:\d+\)|Warning:/m;

/** Injects a fault into the build of a changed ward and looks at everything that must hold afterwards. */
async function injectFault(fault: InjectedFault): Promise<void> {
  const scene = await makeScene();
  const undos: Undo[] = [];
  const undo = async (): Promise<void> => {
    for (const each of undos.splice(0).reverse()) await each?.();
  };
  try {
    const inject = async (running?: Running): Promise<void> => {
      undos.push(await fault.inject(scene, running));
    };
    undos.push(await fault.prepare?.(scene));
    if (fault.when === 'before') await inject();
    const { printed, after = 0 } = fault.when === 'before' ? { printed: undefined } : fault.when;
    let hasBegun = false;
    let harm = Promise.resolve();
    const running: Running = startBuild(scene, fault, (text) => {
      if (printed === undefined || hasBegun || !text.includes(printed)) return;
      hasBegun = true;
      harm = sleep(after).then(() => inject(running));
    });
    const ended = await running.ended;
    await harm;

    expect(ended.stderr).not.toMatch(english);
    expect(fault.expected.status, `${ended.stdout}${ended.stderr}`).toContain(ended.status);
    const isTold = ended.status === 1 || ended.status === 2;
    const failures = failuresIn(ended.stderr);
    const { lines = 1, hidden, locked, another } = fault.expected;
    expect(failures, ended.stderr).toHaveLength(isTold ? lines : 0);
    if (fault.expected.says && isTold) expect(failures[0] ?? '').toMatch(fault.expected.says);
    expect(await processesLeft(scene, patience)).toEqual([]);
    const place = `${scene.out}/${ward}`;
    const right = ended.status !== 0 ? /^(?:old|new)$/ : another ? /^(?:new|neither)/ : /^new$/;
    if (!hidden) expect(await portalIn(place)).toMatch(right);
    if (ended.status !== 'killed' && !locked && !hidden) expect(await leftIn(scene)).toEqual([]);

    await undo();
    if (ended.status === 'killed') await ageLocks(scene);
    expect(await portalIn(place)).toMatch(right);
    const next = await startBuild(scene).ended;
    expect(next.stderr).not.toMatch(english);
    expect(next.status, next.stdout + next.stderr).toBe(0);
    expect(await portalIn(place)).toBe('new');
    expect(await leftIn(scene)).toEqual([]);
    expect(await processesLeft(scene, patience)).toEqual([]);
  } finally {
    await undo();
    await removeScene(scene);
  }
}

/** No process of a command lives longer than the command by more than this, in milliseconds. */
const patience = 30_000;

/** Makes a test of each fault. */
export function injectEach(faults: readonly InjectedFault[]): void {
  // Where the system does not list its processes, nothing of this can be seen.
  const some = existsSync('/proc/self/environ') ? test.concurrent : test.skip;
  some.each(faults.map((fault) => [fault.name, fault] as const))(
    '%s',
    (_name, fault) => injectFault(fault),
    4 * 60_000,
  );
}
