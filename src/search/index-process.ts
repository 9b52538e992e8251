import { readFileSync } from 'node:fs';
import { closeIndexer, indexPortal } from './index-portal.ts';

const [dir] = process.argv.slice(2);
if (dir === undefined) throw new Error('Which folder is to be indexed?');
const addresses = [...(await indexPortal(dir))];
const peakBytes = process.resourceUsage().maxRSS * 1024 + peakOfChildren();
await closeIndexer();
process.stdout.write(JSON.stringify({ addresses, peakBytes }));

/** The most memory that Pagefind's process has held, in bytes; 0 where the system does not tell. */
function peakOfChildren(): number {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ');
    return children.map(peakOf).reduce((a, b) => a + b, 0);
  } catch {
    return 0;
  }
}

function peakOf(pid: string): number {
  const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes ?? 0) * 1024;
}
