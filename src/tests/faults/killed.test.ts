import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../commands/run-command.ts';
import { buildOf, bytesIn, writeWards } from './small-wards.ts';
import { remaining, startCommand, treeOf } from './started-command.ts';

const ward = 'phuong-bi-ngat';
/** No process of a killed command lives longer, in milliseconds. */
const longest = 4_000;
let home: string;
let before: Record<string, string>;
let after: Record<string, string>;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'cong-phuong-killed '));
  await writeWards(join(home, 'cũ'), [ward], 'phòng cháy');
  await writeWards(join(home, 'mới'), [ward]);
  for (const name of ['cũ', 'mới'])
    expect(runCommand('build', buildOf(join(home, name), join(home, `ra ${name}`)))).toMatchObject({
      status: 0,
    });
  before = await bytesIn(join(home, 'ra cũ', ward));
  after = await bytesIn(join(home, 'ra mới', ward));
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** Makes the lock of a killed command as old as it is after ten seconds. */
async function age(folder: string): Promise<void> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  const then = new Date(Date.now() - 11_000);
  for (const name of names) if (name.endsWith('.lock')) await utimes(join(folder, name), then, then);
}

describe.skipIf(!existsSync('/proc/self/stat'))('a build that is killed', () => {
  test.each<[word: string, delay: number]>([
    ['', 150],
    ['', 600],
    ['kiểm tra', 0],
    ['dựng trang', 0],
    ['dựng trang', 200],
    ['dựng trang', 500],
    ['xác minh', 0],
    ['chỉ mục', 0],
    ['chỉ mục', 100],
    ['chỉ mục', 300],
    ['xong', 0],
  ])(
    'after “%s” and %i ms ends with all its processes; the portal is whole, and the next command succeeds',
    async (word, delay) => {
      const out = await mkdtemp(join(home, 'ra '));
      await cp(join(home, 'ra cũ', ward), join(out, ward), { recursive: true });
      const command = startCommand('build', buildOf(join(home, 'mới'), out));
      await command.printed(word);
      await sleep(delay);
      const tree = treeOf(command.child.pid!);
      command.child.kill('SIGKILL');
      expect(await remaining(tree, longest)).toEqual([]);
      const left = await bytesIn(join(out, ward));
      expect([before, after]).toContainEqual(left);

      await age(out);
      expect(runCommand('build', buildOf(join(home, 'mới'), out))).toMatchObject({ status: 0 });
      expect(await bytesIn(join(out, ward))).toEqual(after);
      expect(await readdir(out)).toEqual([ward]);
    },
  );

  test('while the pages are compiled leaves no process and no unfinished folder', async () => {
    const [out, cache] = [join(home, 'ra'), join(home, 'nhớ')];
    const args = buildOf(join(home, 'mới'), out, '--cache', cache);
    const command = startCommand('build', args);
    await command.printed('Biên dịch');
    await sleep(1_000);
    const tree = treeOf(command.child.pid!);
    expect(tree).not.toEqual([]);
    command.child.kill('SIGKILL');
    expect(await remaining(tree, longest)).toEqual([]);
    await age(join(cache, 'engine'));
    expect(runCommand('build', args)).toMatchObject({ status: 0 });
    expect(await bytesIn(join(out, ward))).toEqual(after);
    expect(await readdir(join(cache, 'engine'))).toEqual([expect.stringMatching(/^[0-9a-f]{20}$/)]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('by %s ends all its processes too', async (signal) => {
    const out = join(home, `ra ${signal}`);
    const command = startCommand('build', buildOf(join(home, 'mới'), out));
    await command.printed('dựng trang');
    const tree = treeOf(command.child.pid!);
    command.child.kill(signal);
    expect(await remaining(tree, longest)).toEqual([]);
    expect(await command.ended).toMatchObject({ stderr: expect.not.stringContaining('    at ') as string });
    // The lock was given back: the next command need not wait.
    expect(runCommand('build', buildOf(join(home, 'mới'), out))).toMatchObject({ status: 0 });
    expect(await readdir(out)).toEqual([ward]);
  });
});
