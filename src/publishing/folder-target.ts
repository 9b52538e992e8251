import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing, namesIn } from '../build/publish/entries.ts';
import { publishPortal } from './publish-portal.ts';
import type { PublishTarget, TargetOptions } from './target.ts';

/** A folder of this machine that a web server serves. */
export const folderTarget = (dir: string, { compress, keyOf }: TargetOptions): PublishTarget => ({
  name: dir,
  publish: (order) => publishPortal({ ...order, dir, compress, key: keyOf(order.ward) }),
  signs: (ward) => keyOf(ward) !== undefined,
  wards: async () => (await namesIn(dir)).filter((name) => !name.startsWith('.')),
  read: (ward, path) =>
    readFile(join(dir, ward, path), 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    }),
});
