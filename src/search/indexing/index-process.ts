import { readFileSync } from 'node:fs';
import { indexPortal } from './index-portal.ts';

const [dir] = process.argv.slice(2);
if (dir === undefined) throw new Error('Which folder is to be indexed?');
let peakBytes = 0;
const addresses = await indexPortal(dir, () => (peakBytes = peakOfChildren()));
peakBytes += process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ addresses: [...addresses], peakBytes }));

/** The most memory that Pagefind's processes have used, in bytes; 0 on systems without `/proc`. */
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
