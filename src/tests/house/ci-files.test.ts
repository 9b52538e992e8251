import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { wards } from '../portal/built-site.ts';

const home = 'docs/ci';
const read = (file: string): string => readFileSync(join(home, file), 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** The commands of this project that a text calls. */
const commandsIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm run (?:-s )?([\w-]+)/g)].map(([, name = '']) => name);

const gitHub = z.object({
  jobs: z.object({
    build: z.object({
      needs: z.literal('plan'),
      strategy: z.object({ 'fail-fast': z.literal(false), matrix: z.string() }),
      'runs-on': z.string(),
    }),
  }),
});
const gitLab = z.object({
  plan: z.object({ script: z.array(z.string()) }),
  publish: z.object({ script: z.array(z.string()) }),
  build: z.object({
    script: z.array(z.string()),
    parallel: z.object({ matrix: z.tuple([z.object({ SHARD: z.array(z.string()).max(200) })]) }),
  }),
});
const turbo = z.object({
  tasks: z.record(z.string(), z.object({ inputs: z.array(z.string()), outputs: z.array(z.string()) })),
});

describe('the files for CI', () => {
  it.each([...readdirSync(home).map((file) => join(home, file)), 'docs/many-wards.md'])(
    '%s calls commands that there are',
    (file) => {
      const called = commandsIn(readFileSync(file, 'utf8'));
      if (!file.endsWith('.json')) expect(called).toEqual(expect.arrayContaining(['plan', 'build']));
      expect(called.filter((name) => !(name in scripts))).toEqual([]);
    },
  );

  it('GitHub: a broken ward stops no other machine', () => {
    expect(gitHub.parse(parse(read('github-actions.yml'))).jobs.build.strategy.matrix).toContain(
      'needs.plan',
    );
  });

  it('GitLab: there is a job for each shard of the plan, 200 at most', () => {
    const text = read('gitlab-ci.yml');
    const [{ SHARD }] = gitLab.parse(parse(text)).build.parallel.matrix;
    const count = Number(/plan -- --shards (\d+)/.exec(text)?.[1]);
    expect(SHARD).toEqual(Array.from({ length: count }, (_, index) => String(index + 1)));
  });

  it('Turborepo: each ward has a task that reads its own content and keeps its own portal', () => {
    const { tasks } = turbo.parse(JSON.parse(read('turbo.json')));
    expect(Object.keys(tasks)).toEqual(wards.map((ward) => `portal:${ward}`));
    for (const ward of wards) {
      expect(tasks[`portal:${ward}`]?.outputs).toEqual([`dist/${ward}/**`]);
      const read = tasks[`portal:${ward}`]?.inputs.filter((input) => input.startsWith('content/')) ?? [];
      expect(read.map((input) => /^content\/([^/]+)\/\*\*$/.exec(input)?.[1])).toEqual([ward]);
    }
  });
});
