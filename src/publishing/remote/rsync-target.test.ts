import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { isRemote, rsyncTarget } from './rsync-target.ts';

// `src/tests/serving/rsync.test.ts` publishes with a real rsync.
it('a machine without rsync says what to install', async () => {
  const home = await mkdtemp(join(tmpdir(), 'công bố xa '));
  vi.stubEnv('PATH', home);
  await writeFile(join(home, 'khác'), '');
  const order = { ward: 'hoa-sen', builtDir: home, now: 0 };
  await expect(
    rsyncTarget('may-chu:/srv', { compress: true, keyOf: () => undefined }).publish(order),
  ).rejects.toThrow(/hãy cài \(sudo apt install rsync\)/);
  vi.unstubAllEnvs();
  await rm(home, { recursive: true });
});

it.each<[string, boolean]>([
  ['web@may-chu.example:/srv/portal', true],
  ['may-chu:portal', true],
  ['may-chu::portal', true],
  ['/srv/portal', false],
  ['./a:b', false],
  ['C:\\portal', false],
  ['dist', false],
])('%s is on another machine: %s', (to, remote) => {
  expect(isRemote(to)).toBe(remote);
});
