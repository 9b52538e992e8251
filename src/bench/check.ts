import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheVariable } from '../cache/project.ts';
import { checkWard, hasErrors } from '../checks/check-ward.ts';
import { keptFindings } from '../checks/kept-findings.ts';
import { keepPublic } from '../checks/may-keep.ts';
import type { Finding } from '../checks/rule.ts';
import { readStored } from '../content/store/read-stored.ts';
import { WardStore } from '../content/store/ward-store.ts';
import { generateWard } from './generate.ts';

const ward = 'do-luong';
const count = 10_000;
const now = Date.parse('2026-11-22T12:00+07:00');
const day = 24 * 3_600_000;
/** The most CPU seconds that the rules may take where everything, or one file, or the day is new. */
const most = { everything: 8, one: 0.5 };

/**
 * `npm run bench -- check`: reads a generated ward and checks it by every rule, then again with nothing changed, after a
 * change of one file, and on the next day; returns the exit status.
 */
export async function benchCheck(out: NodeJS.WritableStream): Promise<number> {
  const home = await mkdtemp(join(tmpdir(), 'cong-phuong-bench-'));
  process.env[cacheVariable] = join(home, 'cache');
  try {
    const content = join(home, 'content');
    await generateWard(content, ward, count);
    const changed = join(content, ward, 'directives/2022/tai-lieu-0.md');
    let isGood = true;
    const check = async (what: string, most: number, at = now): Promise<void> => {
      const { reading, rules, findings } = await measure(content, at);
      out.write(
        `check, ${what}: reading ${reading.toFixed(1)} CPU s, rules ${rules.toFixed(2)} CPU s (at most ${most}); ${findings.length} findings\n`,
      );
      isGood &&= rules <= most && !hasErrors(findings);
    };
    await check(`${count} files, all new`, most.everything);
    await check('nothing new', most.one);
    await appendFile(changed, '\nThêm một câu.\n');
    await check('one file changed', most.one);
    await check('the next day', most.one, now + day);
    return isGood ? 0 : 1;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Reads and checks as a new command does, in CPU seconds. */
async function measure(
  content: string,
  at: number,
): Promise<{ reading: number; rules: number; findings: Finding[] }> {
  const started = process.cpuUsage();
  const read = await readStored(content, ward, new WardStore(content, ward));
  const reading = secondsSince(started);
  const middle = process.cpuUsage();
  const findings = checkWard(read, { now: at, kept: keptFindings(content, ward) });
  const rules = secondsSince(middle);
  keepPublic(read, findings, at);
  return { reading, rules, findings };
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
