import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkWard, hasErrors } from '../checks/check-ward.ts';
import { interpretWard } from '../content/interpret.ts';
import { readWard } from '../content/read-ward.ts';
import { generateWard } from './generate.ts';

const ward = 'do-luong';
const count = 10_000;
/** The most time that the check of all files may take, in seconds. */
const most = 10;

/** `npm run bench -- check`: reads a generated ward and checks it by every rule; returns the exit status. */
export async function benchCheck(out: NodeJS.WritableStream): Promise<number> {
  const home = await mkdtemp(join(tmpdir(), 'cong-phuong-bench-'));
  try {
    await generateWard(home, ward, count);
    const started = performance.now();
    const read = interpretWard(await readWard(home, ward));
    const parsed = performance.now();
    const findings = checkWard(read, { now: Date.parse('2026-11-22T12:00+07:00') });
    const ended = performance.now();
    const seconds = (ended - started) / 1000;
    const [reading, judging] = [(parsed - started) / 1000, (ended - parsed) / 1000];
    out.write(
      `check: ${count} files in ${seconds.toFixed(1)} s (at most ${most} s): reading ${reading.toFixed(1)} s, rules ${judging.toFixed(1)} s; ${findings.length} findings\n`,
    );
    return seconds <= most && !hasErrors(findings) ? 0 : 1;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
