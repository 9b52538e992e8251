import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const entry = fileURLToPath(new URL('../search/index-process.ts', import.meta.url));

/** Indexes a built folder in a process of its own, which gives its memory back; returns the addresses indexed. */
export async function indexInOwnProcess(dir: string): Promise<Set<string>> {
  const { stdout } = await promisify(execFile)(process.execPath, [entry, dir], {
    maxBuffer: 256 * 1024 * 1024,
  });
  return new Set((JSON.parse(stdout) as { addresses: string[] }).addresses);
}
