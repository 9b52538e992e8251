import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A command that runs beside the test. */
export interface StartedCommand {
  child: ChildProcess;
  /** Its end; killed by a signal, `status` is null. */
  ended: Promise<{ status: number | null; stdout: string; stderr: string }>;
  /** Resolves when it has printed the word. */
  printed: (word: string) => Promise<void>;
}

/** Starts `npm run <name> -- <args>` as a person does. */
export function startCommand(name: string, args: readonly string[]): StartedCommand {
  const child = spawn(process.execPath, [`scripts/${name}.ts`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (texts.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (texts.stderr += chunk.toString()));
  let closed = false;
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>((settle) =>
    child.once('close', (status) => {
      closed = true;
      settle({ status, ...texts });
    }),
  );
  return {
    child,
    ended,
    async printed(word) {
      while (!closed && !texts.stdout.includes(word)) await sleep(20);
    },
  };
}

/** The processes that a process has started, and those that they have started; empty where there is no /proc. */
export function treeOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const parent = statOf(Number(name))?.parent;
    if (parent !== undefined) parents.set(Number(name), parent);
  }
  const below = (root: number): number[] =>
    [...parents].filter(([, parent]) => parent === root).flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
}

/** Those of the processes that have not ended after some time. */
export async function remaining(pids: readonly number[], milliseconds: number): Promise<string[]> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const alive = pids.filter((pid) => !['Z', 'X', undefined].includes(statOf(pid)?.state));
    if (alive.length === 0 || Date.now() > end)
      return alive.map((pid) => `${pid} ${statOf(pid)?.name ?? ''}`);
    await sleep(100);
  }
}

function statOf(pid: number): { name: string; state: string; parent: number } | undefined {
  try {
    const [, name = '', state = '', parent] =
      /^\d+ \((.*)\) (\w) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return { name, state, parent: Number(parent) };
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
