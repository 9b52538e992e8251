import { execFileSync, spawnSync } from 'node:child_process';
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
      steps: z.array(
        z.looseObject({
          if: z.string().optional(),
          run: z.string().optional(),
          'working-directory': z.string().optional(),
        }),
      ),
    }),
  }),
});
const gitLab = z.object({ publish: z.object({ script: z.array(z.string()) }) });

let home: string;
const work = (): string => join(home, 'việc');
const code = (): string => join(home, 'mã nguồn');
const portals = (): string => join(home, 'cổng');
const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' });

/** A repository with this project at a version, and a folder for the job. */
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dây chuyền '));
  await Promise.all([mkdir(code()), mkdir(work())]);
  for (const name of await readdir('.'))
    if (!/^(?:content|dist|node_modules|\..*)$/.test(name)) await symlink(resolve(name), join(code(), name));
  git('init', '-q', code());
  git('-C', code(), 'add', '.');
  git('-C', code(), '-c', 'user.name=a', '-c', 'user.email=a@portal.example', 'commit', '-qm', 'a');
  git('-C', code(), 'tag', 'v1');
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** The code where the job has it, with its packages installed. */
async function place(folder: string, isCheckedOut: boolean): Promise<void> {
  const there = join(work(), folder);
  if (isCheckedOut) git('clone', '-q', code(), there);
  else await mkdir(there);
  await symlink(resolve('node_modules'), join(there, 'node_modules'));
}

const linesOf = async (file: string): Promise<string[]> => {
  const text: unknown = parse(await readFile(`docs/publish/${file}`, 'utf8'));
  if (file.startsWith('gitlab')) return gitLab.parse(text).publish.script;
  // Steps with a condition are for what is here already. Each step begins in its own folder.
  const { steps } = gitHub.parse(text).jobs.publish;
  return steps.flatMap(({ run, if: condition, 'working-directory': folder = '.' }) =>
    run === undefined || condition !== undefined ? [] : [`(cd '${folder}'\n${run})`],
  );
};

test.each([
  { file: 'github-actions.yml', content: 'noi-dung', folder: 'cong-phuong' },
  { file: 'gitlab-ci.yml', content: '.', folder: '.cong-phuong' },
])('the lines of $file, as they are, publish each ward and keep the key from others', async (pipeline) => {
  const { file, folder } = pipeline;
  const isGitHub = file.startsWith('github');
  const content = join(work(), pipeline.content);
  await writeWards(content, ['phuong-a', 'phuong-b']);
  await place(folder, isGitHub);
  const secret = async (text: string): Promise<string> => {
    if (isGitHub) return text;
    const path = join(home, text);
    await writeFile(path, text);
    return path;
  };
  const env = {
    ...process.env,
    HOME: home,
    CODE: code(),
    CODE_VERSION: 'v1',
    PUBLISH_TO: portals(),
    SSH_KEY: await secret('khóa'),
    SSH_KNOWN_HOSTS: await secret('máy'),
  };
  const run = (lines: readonly string[]) =>
    spawnSync('bash', ['-e', '-c', lines.join('\n')], { cwd: work(), env, encoding: 'utf8' });
  const lines = await linesOf(file);
  expect(run(lines)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect((await readdir(portals())).sort()).toEqual(['.cong-phuong', 'phuong-a', 'phuong-b']);
  expect((await stat(join(home, '.ssh/id_ed25519'))).mode & 0o777).toBe(0o600);
  expect((await readFile(join(home, '.ssh/known_hosts'), 'utf8')).trim()).toBe('máy');
  await writeFile(join(content, 'phuong-a/ward.yaml'), 'name: [');
  expect(run(lines)).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/phuong-a: giữ cổng cũ.*\n {2}phuong-b: /) as string,
    stderr: expect.stringContaining('ward.yaml') as string,
  });
});
