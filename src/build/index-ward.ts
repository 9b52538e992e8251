import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const entry = fileURLToPath(new URL('../search/indexing/index-process.ts', import.meta.url));

/** The result of indexing: errors in Vietnamese, and the most memory that all its processes used, in bytes. */
export interface Indexed {
  faults: string[];
  peakBytes: number;
}

/**
 * Indexes a built folder in its own process, and checks that the index has exactly the given pages.
 * @param findable paths below the base path.
 */
export async function indexWard(dir: string, findable: readonly string[]): Promise<Indexed> {
  const run = promisify(execFile)(process.execPath, [entry, dir], { maxBuffer: 256 * 1024 * 1024 });
  const result = await run.catch((error: Error) => error);
  if (result instanceof Error)
    return { faults: [`không lập được chỉ mục tìm kiếm:\n${result.message.trim()}`], peakBytes: 0 };
  const { addresses, peakBytes } = JSON.parse(result.stdout) as { addresses: string[]; peakBytes: number };
  return { faults: compare(new Set(findable), new Set(addresses)), peakBytes };
}

const compare = (findable: ReadonlySet<string>, indexed: ReadonlySet<string>): string[] => [
  ...[...findable].filter((path) => !indexed.has(path)).map((path) => `chỉ mục tìm kiếm thiếu ${path}`),
  ...[...indexed].filter((path) => !findable.has(path)).map((path) => `chỉ mục tìm kiếm thừa ${path}`),
];
