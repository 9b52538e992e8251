import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { cacheRoot } from '../cache/project.ts';

/**
 * The folder in which portals are built before they are published: one for each content and target, so that no other
 * command puts a portal of another day or another content there.
 */
export const builtFolder = (contentDir: string, target: string): string =>
  join(
    cacheRoot(),
    'publish',
    createHash('sha256')
      .update(`${resolve(contentDir)}\0${target}`)
      .digest('hex')
      .slice(0, 12),
  );
