import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { ProcessTree } from './process-tree.ts';

/** What a command cost, with every process that it started, those too that outlived their parent. */
export interface Cost {
  /** User and system time of all processes. */
  cpuSeconds: number;
  /** Until the command ended, or until `until` was done. */
  wallSeconds: number;
  /** The most memory that all processes held at one moment; 0 where the system has no `/proc`. */
  peakBytes: number;
}

export interface Measuring {
  cwd: string;
  env?: Record<string, string>;
  /** Measures only until this is done, then ends the command. */
  until?: () => Promise<void>;
}

/** The time between two samples, in milliseconds. */
const pause = 50;
/** How long processes that outlive the command may go on, in milliseconds. */
const patience = 10_000;

/**
 * Runs a command and measures its whole tree of processes. A shell waits for the command and prints the times of all
 * processes that were waited for; samples of `/proc` add those that nobody waited for.
 * @throws where the command ends with another status than 0
 */
export async function measure(argv: readonly string[], { cwd, env = {}, until }: Measuring): Promise<Cost> {
  const tree = new ProcessTree(randomUUID());
  const started = performance.now();
  const shell = spawn('/bin/sh', ['-c', '"$@"; status=$?; times >&3; exit $status', 'sh', ...argv], {
    cwd,
    env: { ...process.env, ...env, ...tree.mark },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const status = new Promise<number | null>((settle, fail) => shell.on('error', fail).on('exit', settle));
  const outputs = Promise.all([shell.stdout, shell.stderr].map((stream) => text(stream!)));
  const times = text(shell.stdio[3] as NodeJS.ReadableStream & AsyncIterable<Buffer>);
  const sampling = setInterval(() => tree.sample(), pause);
  let ended = 0;
  let early = false;
  try {
    await Promise.race([status, until?.().then(() => (early = true)) ?? status]);
    ended = performance.now();
    tree.sample();
    const seen = tree.cpuSeconds;
    if (early) tree.end('SIGTERM');
    await tree.gone(patience, () => wait(pause));
    tree.end('SIGKILL');
    const [code, output] = await Promise.all([status, outputs]);
    if (code !== 0 && !early) throw new Error(`${argv.join(' ')}: ${String(code)}\n${output.join('\n')}`);
    const waited = secondsOf(await times) + tree.orphanSeconds;
    return {
      cpuSeconds: early ? seen : Math.max(waited, tree.cpuSeconds),
      wallSeconds: (ended - started) / 1000,
      peakBytes: tree.peakBytes,
    };
  } finally {
    clearInterval(sampling);
  }
}

/** The sum of what the shell's `times` prints: `0m0.01s 0m0.02s` for itself, the same for its children. */
const secondsOf = (printed: string): number =>
  [...printed.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
