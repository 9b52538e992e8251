import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { lockWard } from '../../build/lock.ts';

/** How long a test file may wait for its turn, in milliseconds: the time of all the others. */
export const longestWait = 10 * 60_000;

/**
 * Waits until no other test file runs a build or a preview: Astro keeps files of both in the project's `.astro/`.
 * @returns ends the turn.
 */
export async function takeTurn(): Promise<() => Promise<void>> {
  for (;;) {
    const lock = await lockWard(inject('built'), 'astro');
    if ('release' in lock) return lock.release;
    await setTimeout(200);
  }
}
