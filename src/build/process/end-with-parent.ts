import { Worker } from 'node:worker_threads';

/** Looks twice a second whether the parent is still there, in a thread of its own. */
const watch = `
const { workerData: parent } = require('node:worker_threads');
setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGKILL'), 500);
`;

/**
 * Ends this process when the process that started it is gone: at once where this one waits for something, and within a
 * second where it is busy with a long computation or waits for a program that it runs.
 * @returns ends the watch and the channel to the parent, so that this process can end by itself
 */
export function endWithParent(): () => void {
  const end = (): never => process.exit(1);
  process.once('disconnect', end);
  const thread = new Worker(watch, { eval: true, workerData: process.ppid, execArgv: [] });
  thread.unref();
  return () => {
    process.off('disconnect', end);
    process.disconnect?.();
  };
}
