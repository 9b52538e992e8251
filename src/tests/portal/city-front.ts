import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { serve } from '../../build/serve.ts';
import { runCommand } from '../commands/run-command.ts';
import { fixtureWards, wards } from './built-site.ts';

/** A city's front of all built wards, served with them on one host. */
export interface ServedFront {
  dir: string;
  /** Without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Makes the front as a person does, and serves it.
 * @param from the folder of the portals
 */
export async function serveFront(
  from: string = inject('built'),
  portals: readonly string[] = [...wards, ...fixtureWards],
): Promise<ServedFront> {
  const home = await mkdtemp(join(tmpdir(), 'cong-phuong-'));
  const dir = join(home, 'thanh-pho');
  const made = runCommand('city', ['--from', from, '--out', dir]);
  if (made.status !== 0) throw new Error(made.stderr);
  const mounts = portals.map((ward) => ({ base: `/${ward}/`, dir: join(from, ward) }));
  const server = await serve({ mounts: [{ base: '/', dir }, ...mounts], port: 0 });
  return {
    dir,
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await new Promise((closed) => server.close(closed));
      await rm(home, { recursive: true });
    },
  };
}
