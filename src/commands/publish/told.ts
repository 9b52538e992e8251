import { createHash } from 'node:crypto';
import { diskCache, jsonFormat } from '../../cache/disk.ts';

/** How long nobody is told the same again, in milliseconds: cron runs every ten minutes, and each output is a mail. */
const quiet = 24 * 3_600_000;

/** What was told last of a target. */
interface Told {
  /** A digest of what a person must know; empty where all was well. */
  digest: string;
  /** When, in milliseconds since 1970. */
  at: number;
}

/**
 * Whether a person must be told what is wrong: it is something else than at the last time, or that was a day ago.
 * @param target tells targets and contents apart: a name for a file
 * @param concern all that a person must know of this run; empty where all is well
 * @param now milliseconds since 1970
 */
export function isNews(target: string, concern: string, now: number): boolean {
  const told = diskCache<Told>('told', '1', jsonFormat());
  const last = told.read(target);
  const digest = concern === '' ? '' : createHash('sha256').update(concern).digest('hex');
  if (digest === (last?.digest ?? '') && (digest === '' || Math.abs(now - last!.at) < quiet)) return false;
  told.write(target, { digest, at: now });
  return digest !== '';
}
