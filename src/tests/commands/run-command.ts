import type { SpawnSyncReturns } from 'node:child_process';
import { spawnSync } from 'node:child_process';

/** Runs `npm run <name> -- <args>` as a person does, to its end. */
export const runCommand = (
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
