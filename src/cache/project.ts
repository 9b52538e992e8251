import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The variable that names the project's root to compiled code, whose own place says nothing of it. */
export const rootVariable = 'CONG_PHUONG_ROOT';

/** The folder of package.json, whatever folder the command runs in. */
export const projectRoot = (): string =>
  process.env[rootVariable] ?? fileURLToPath(new URL('../../', import.meta.url));

/** The variable that names the folder of caches, where a command was told one by `--cache`. */
export const cacheVariable = 'CONG_PHUONG_CACHE';

/** The folder of everything that commands keep for later commands. It can be removed at any time. */
export const cacheRoot = (): string =>
  process.env[cacheVariable] ?? join(projectRoot(), 'node_modules/.cache/cong-phuong');
