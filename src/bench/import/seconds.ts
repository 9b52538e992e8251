import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = 3;

/** The seconds that the command takes for one file beyond its start: the least of three rounds. */
export function secondsBeyondStart(file: string, bytes: Uint8Array): number {
  const home = mkdtempSync(join(tmpdir(), 'cong-phuong-bench-'));
  try {
    const path = join(home, file);
    writeFileSync(path, bytes);
    const least = (args: readonly string[]): number =>
      Math.min(...Array.from({ length: rounds }, () => secondsOf(args)));
    return Math.max(0, least([path, '--stdout']) - least(['--help']));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function secondsOf(args: readonly string[]): number {
  const before = performance.now();
  execFileSync(process.execPath, ['scripts/import.ts', ...args], { stdio: 'ignore' });
  return (performance.now() - before) / 1000;
}
