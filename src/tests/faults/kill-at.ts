import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a command by `node --import`: kills its process before the nth change of the disk below a folder, as a
 * person or the system may. `KILL_AT` is `<nth> <folder>`, `KILL_ALSO` more calls that count. The processes that a command starts are left alone.
 */
const [, nth, folder = ''] = /^(\d+) (.+)$/.exec(process.env['KILL_AT'] ?? '') ?? [];
const more = (process.env['KILL_ALSO'] ?? '').split(' ').filter((name) => name !== '');
const changes = ['mkdir', 'rename', 'rm', 'rmdir', 'unlink', 'writeFile', ...more];

if (!/[\\/]src[\\/](?:build|search)[\\/]/.test(process.argv[1] ?? '')) {
  let count = 0;
  for (const name of changes) {
    const real = Reflect.get(promises, name) as (...args: unknown[]) => Promise<unknown>;
    Object.assign(promises, {
      [name]: (...args: unknown[]): Promise<unknown> => {
        if (String(args[0]).startsWith(folder) && (count += 1) === Number(nth))
          process.kill(process.pid, 'SIGKILL');
        return real(...args);
      },
    });
  }
  syncBuiltinESMExports();
}
