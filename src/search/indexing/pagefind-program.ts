import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';

let program: ChildProcess | undefined;
const waiting = new Set<(reason: Error) => void>();

// Pagefind's library does not look at how its program ends: what it was asked would never be answered.
subscribe('child_process', (message) => {
  const { process: child } = message as { process: ChildProcess };
  child.once('spawn', () => {
    if (child.spawnargs.includes('--service')) program = child;
  });
  child.once('exit', (status, signal) => {
    if (child !== program) return;
    const error = new Error(`Pagefind’s program has ended: ${signal ?? `status ${status}`}`);
    for (const reject of waiting) reject(error);
  });
});

/**
 * Waits for an answer of Pagefind as long as its program runs.
 * @param answer of Pagefind's library, which has started the program
 * @throws what the library throws, and where the program ends before it has answered
 */
export function whilePagefindRuns<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    waiting.add(reject);
    void answer.then(resolve, reject).finally(() => waiting.delete(reject));
  });
}
