import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runCommand } from '../commands/run-command.ts';
import { buildOf, writeWards } from './small-wards.ts';
import { remaining, startCommand, treeOf } from './started-command.ts';

/** No process of a killed command lives longer, in milliseconds: on a busy machine it is long at its first module. */
const longest = 30_000;

test.skipIf(!existsSync('/proc/self/stat'))(
  'a build that is killed while the pages are compiled leaves no process and no unfinished folder',
  async () => {
    const home = await mkdtemp(join(tmpdir(), 'cong-phuong-killed '));
    const [content, engine] = [join(home, 'nội dung'), join(home, 'nhớ/engine')];
    await writeWards(content, ['phuong-bi-ngat']);
    const args = buildOf(content, join(home, 'ra'), '--cache', join(home, 'nhớ'));
    const command = startCommand('build', args);
    await command.printed('Biên dịch');
    await sleep(1_000);
    const tree = treeOf(command.child.pid!);
    expect(tree).not.toEqual([]);
    command.child.kill('SIGKILL');
    expect(await remaining(tree, longest)).toEqual([]);
    // As old as the lock of a killed command is after ten seconds.
    const then = new Date(Date.now() - 11_000);
    for (const name of await readdir(engine))
      if (name.endsWith('.lock')) await utimes(join(engine, name), then, then);
    expect(runCommand('build', args)).toMatchObject({ status: 0 });
    expect(await readdir(join(home, 'ra'))).toEqual(['phuong-bi-ngat']);
    expect(await readdir(engine)).toEqual([expect.stringMatching(/^[0-9a-f]{20}$/)]);
    await rm(home, { recursive: true, force: true });
  },
);
