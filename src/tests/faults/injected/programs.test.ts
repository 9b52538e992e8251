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
  stub('fails at once', 'echo "fatal error" >&2; exit 3'),
  stub('answers with something else', 'while :; do echo "xyz,"; sleep 0.2; done', {
    env: (scene) => ({ ...soon, PAGEFIND_EXTENDED_BINARY_PATH: programOf(scene) }),
    expected: { status: [1], says: /chỉ mục tìm kiếm|quá .* giây|không xong/ },
  }),
  stub('takes pages and never answers', 'exec cat >/dev/null', {
    env: (scene) => ({ ...soon, PAGEFIND_EXTENDED_BINARY_PATH: programOf(scene) }),
    expected: { status: [1], says: /quá .* giây|không xong/ },
  }),
];

/** Gives every process of the command a heap of some megabytes. */
const heap = (megabytes: number): InjectedFault => ({
  name: `a heap of ${megabytes} MB`,
  when: 'before',
  inject: () => undefined,
  env: () => ({ NODE_OPTIONS: `--max-old-space-size=${megabytes}` }),
  expected: { status: [0, 1, 'killed'], says: /không đủ bộ nhớ/ },
});

/** Limits what one process may do, by `ulimit`. */
const limit = (name: string, options: string, says: RegExp): InjectedFault => ({
  name,
  when: 'before',
  inject: () => undefined,
  command: ['bash', '-c', `ulimit ${options} && exec "$0" scripts/build.ts "$@"`, process.execPath],
  expected: { status: [0, 1], says },
});

const scarce: InjectedFault[] = [
  heap(40),
  limit('files that may have 32 kB at most', '-f 32', /đĩa đã đầy|tệp lớn/),
  limit('48 open files at most', '-n 48', /quá nhiều tệp/),
  // Node reserves far more addresses than it uses: it starts from 1.3 GB on, and a build succeeds from 9 GB on.
  limit('addresses for 4 GB at most', '-v 4000000', /không đủ bộ nhớ/),
  limit('addresses for 7 GB at most', '-v 7000000', /không đủ bộ nhớ/),
];

describe('Pagefind', () => injectEach(pagefind));
describe('little of something', () => injectEach(scarce));
