/** How often the parent is looked for, in milliseconds. */
const pause = 500;

/**
 * Ends this command by SIGTERM when the npm that started it is gone: npm passes no signal on, and a command that goes on
 * alone would meet the next one. A command that somebody started without npm may outlive its parent.
 */
export function endWithNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), pause).unref();
}
