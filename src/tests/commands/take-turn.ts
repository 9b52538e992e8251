import { inject } from 'vitest';
import { waitForLock } from '../../build/lock.ts';

/** How long a test file may wait for its turn, in milliseconds: the time of all the others. */
export const longestWait = 10 * 60_000;

/**
 * Waits until no other test file runs a preview: Astro keeps files of it in the project's `.astro/`.
 * @returns ends the turn.
 */
export async function takeTurn(): Promise<() => Promise<void>> {
  const lock = await waitForLock(inject('built'), 'astro', longestWait);
  if ('release' in lock) return lock.release;
  throw new Error('another test file never ended its turn');
}
