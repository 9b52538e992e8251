import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { tryLock } from '../build/lock.ts';
import { namesIn } from '../build/publish/entries.ts';
import { makeOpenFolder } from '../build/publish/modes.ts';
import { discard } from '../build/publish.ts';

/**
 * The name of the folder with what belongs to publishing: locks, records, portals in the making. Only its owner may enter
 * it, and web servers are told to serve no name with a dot before it.
 */
export const stateName = '.cong-phuong';

/** Makes the folder of published portals, and in it the folder of its state. @returns the latter */
export async function openState(dir: string): Promise<string> {
  await makeOpenFolder(dir);
  const state = join(dir, stateName);
  await mkdir(state, { recursive: true, mode: 0o700 });
  return state;
}

/** What a killed command may leave of a ward: a portal or a record in the making, its lock. */
const left = /^(?:(.+)\.new-[0-9a-f]{8}-[0-9a-f-]{27}|\.(.+)\.lock)$/;

/** The ward that something in the folder of the state was made for; undefined if it stays, as a record does. */
const wardOf = (name: string): string | undefined => {
  const [, making, locked] = left.exec(name) ?? [];
  return making ?? locked;
};

/** Removes what killed commands left of one ward. The caller has its lock. */
export async function cleanWard(state: string, ward: string): Promise<void> {
  for (const name of await namesIn(state))
    if (name.startsWith(`${ward}.`) && wardOf(name) === ward) await discard(join(state, name));
}

/** Removes what killed commands left of any ward; one that another command has is left alone. */
export async function cleanState(state: string): Promise<void> {
  const wards = new Set((await namesIn(state)).flatMap((name) => wardOf(name) ?? []));
  for (const ward of wards) {
    const lock = await tryLock(state, ward);
    if (!lock) continue;
    try {
      await cleanWard(state, ward);
    } finally {
      await lock.release();
    }
  }
}
