import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const entry = fileURLToPath(new URL('../search/index-process.ts', import.meta.url));

/** What indexing did: the addresses indexed, below the base path, and the most memory it held. */
export interface Indexed {
  addresses: Set<string>;
  peakBytes: number;
}

/** Indexes a built folder in a process of its own, which gives its memory back. */
export async function indexInOwnProcess(dir: string): Promise<Indexed> {
  const { stdout } = await promisify(execFile)(process.execPath, [entry, dir], {
    maxBuffer: 256 * 1024 * 1024,
  });
  const { addresses, peakBytes } = JSON.parse(stdout) as { addresses: string[]; peakBytes: number };
  return { addresses: new Set(addresses), peakBytes };
}
