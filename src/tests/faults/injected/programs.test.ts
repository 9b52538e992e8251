import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe } from 'vitest';
import type { InjectedFault } from './fault.ts';
import { injectEach } from './fault.ts';
import type { Scene } from './scene.ts';

const programOf = ({ home }: Scene): string => join(home, 'pagefind');

/** Puts a shell script in the place of Pagefind's program. */
const stub = (
  name: string,
  script: string | undefined,
  more: Partial<InjectedFault> = {},
): InjectedFault => ({
  name: `Pagefind’s program ${name}`,
  when: 'before',
  inject: async (scene) => {
    if (script === undefined) return;
    await writeFile(programOf(scene), `#!/bin/sh\n${script}\n`);
    await chmod(programOf(scene), name.includes('no right') ? 0o644 : 0o755);
  },
  env: (scene) => ({ PAGEFIND_EXTENDED_BINARY_PATH: programOf(scene) }),
  expected: { status: [1], says: /chỉ mục tìm kiếm/ },
  ...more,
});

const soon = { CONG_PHUONG_STEP_LIMIT: '4' };

const pagefind: InjectedFault[] = [
  stub('is not there', undefined),
  stub('may not be started: no right', 'exit 0'),
  stub('ends at once', 'exit 0'),
  stub('ends itself by a signal', 'kill -SEGV $$'),
  stub('ends when it has read for a while', 'head -c 20 >/dev/null'),
  stub('ends in its work', 'head -c 20 >/dev/null; sleep 1'),
  stub('takes pages and never answers', 'exec cat >/dev/null', {
    env: (scene) => ({ ...soon, PAGEFIND_EXTENDED_BINARY_PATH: programOf(scene) }),
    expected: { status: [1], says: /quá .* giây|không xong/ },
  }),
];

describe('Pagefind', () => injectEach(pagefind));
