import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const home = 'docs/publish';
const read = (file: string): string => readFileSync(join(home, file), 'utf8');
const files = readdirSync(home);

const gitHub = z.object({
  concurrency: z.string(),
  jobs: z.object({
    publish: z.object({
      'timeout-minutes': z.number(),
      steps: z.array(z.looseObject({ uses: z.string().optional(), run: z.string().optional() })),
    }),
  }),
});
const gitLab = z.object({
  publish: z.object({ resource_group: z.string(), timeout: z.string(), script: z.array(z.string()) }),
});

describe('the files that publish', () => {
  it.each(files.filter((file) => !file.endsWith('.timer')))(
    '%s publishes, and installs nothing each time',
    (file) => {
      const text = read(file);
      expect(text).toMatch(/npm run -s publish -- .*--to/);
      const installs = text.split('\n').filter((line) => /\bnpm (?:ci|install)\b/.test(line));
      const guarded = /node_modules|cache-hit/;
      expect(installs.filter((line) => !guarded.test(line) && !guarded.test(before(text, line)))).toEqual([]);
    },
  );

  it('each has a row in docs/publishing.md', () => {
    const docs = readFileSync('docs/publishing.md', 'utf8');
    expect(files.filter((file) => !docs.includes(`(publish/${file})`))).toEqual([]);
  });

  it('GitHub and GitLab: two runs never meet, and none goes on for ever', () => {
    expect(gitHub.parse(parse(read('github-actions.yml'))).jobs.publish['timeout-minutes']).toBeLessThan(360);
    expect(gitLab.parse(parse(read('gitlab-ci.yml'))).publish.timeout).toBe('1 hour');
  });

  it('the line of the README is that of the crontab', () => {
    const [line] = read('crontab').match(/^\*.*$/m) ?? [];
    expect(readFileSync('README.md', 'utf8')).toContain(`\n${line}\n`);
  });

  const units = files.filter((file) => /\.(?:service|timer)$/.test(file));
  it.skipIf(!canVerify()).each(units)('systemd finds no fault in %s', (file) => {
    expect(() => verify(resolve(home, file))).not.toThrow();
  });
});

function verify(unit: string): void {
  execFileSync('systemd-analyze', ['verify', '--man=no', unit], { stdio: 'pipe' });
}

/** Whether systemd is on this machine, and can say anything about units. */
function canVerify(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'systemd-'));
  try {
    const unit = join(folder, 'thu.service');
    writeFileSync(unit, '[Service]\nExecStart=/usr/bin/env true\n');
    verify(unit);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The line before a line of a text. */
const before = (text: string, line: string): string => {
  const lines = text.split('\n');
  return lines[lines.indexOf(line) - 1] ?? '';
};
