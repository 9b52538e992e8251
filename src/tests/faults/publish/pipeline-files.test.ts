import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { writeWards } from '../small-wards.ts';

const gitHub = z.object({
  jobs: z.object({
    publish: z.object({
      steps: z.array(z.looseObject({ if: z.string().optional(), run: z.string().optional() })),
    }),
  }),
});
const gitLab = z.object({ publish: z.object({ script: z.array(z.string()) }) });

let home: string;
const project = (): string => join(home, 'mã nguồn');
const portals = (): string => join(home, 'cổng');

/** A working copy of the project with wards of its own, and its packages installed. */
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dây chuyền '));
  await mkdir(project());
  for (const name of await readdir('.'))
    if (!/^(?:content|dist)$/.test(name)) await symlink(resolve(name), join(project(), name));
  await writeWards(join(project(), 'content'), ['phuong-a', 'phuong-b']);
});
afterEach(() => rm(home, { recursive: true, force: true }));

const linesOf = async (file: string): Promise<string[]> => {
  const text: unknown = parse(await readFile(`docs/publish/${file}`, 'utf8'));
  if (file.startsWith('gitlab')) return gitLab.parse(text).publish.script;
  // Steps with a condition are for what is here already.
  const { steps } = gitHub.parse(text).jobs.publish;
  return steps.flatMap((step) => (step.run === undefined || step.if !== undefined ? [] : [step.run]));
};

test.each([
  ['github-actions.yml', (text: string) => Promise.resolve(text)],
  [
    'gitlab-ci.yml',
    async (text: string) => {
      const file = join(home, text);
      await writeFile(file, text);
      return file;
    },
  ],
])('the lines of %s, as they are, publish each ward and keep the key from others', async (file, secret) => {
  const env = {
    ...process.env,
    HOME: home,
    PUBLISH_TO: portals(),
    SSH_KEY: await secret('khóa'),
    SSH_KNOWN_HOSTS: await secret('máy'),
  };
  const run = (lines: readonly string[]) =>
    spawnSync('bash', ['-e', '-c', lines.join('\n')], { cwd: project(), env, encoding: 'utf8' });
  const lines = await linesOf(file);
  expect(run(lines)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect((await readdir(portals())).sort()).toEqual(['.cong-phuong', 'phuong-a', 'phuong-b']);
  expect((await stat(join(home, '.ssh/id_ed25519'))).mode & 0o777).toBe(0o600);
  expect((await readFile(join(home, '.ssh/known_hosts'), 'utf8')).trim()).toBe('máy');
  await writeFile(join(project(), 'content/phuong-a/ward.yaml'), 'name: [');
  expect(run(lines)).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/phuong-a: giữ cổng cũ.*\n {2}phuong-b: /) as string,
    stderr: expect.stringContaining('ward.yaml') as string,
  });
});
