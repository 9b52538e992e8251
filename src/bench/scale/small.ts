import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { findEngine } from '../../build/engine/compiled.ts';
import { cacheRoot, projectRoot } from '../../cache/project.ts';
import { BenchWard } from './bench-ward.ts';
import { findHugo, peerCommand, writeHugoSite } from './peer.ts';
import { measure } from './tree.ts';

const count = 200;
/** How much worse a ratio may be than the noted one. */
const loss = 1.25;
/** A busy machine can spoil a round: a ratio is lost only where it is worse in all of so many rounds. */
const most = 3;
const notedFile = new URL('./ratios.json', import.meta.url);
const ratiosShape = z.record(z.string(), z.number());
const notedShape = z.strictObject({ hugo: ratiosShape, yardstick: ratiosShape });
type Peer = keyof z.infer<typeof notedShape>;

/**
 * `npm run bench -- scale --small`: CPU times of a ward of 200 documents as ratios to a peer measured in the same round:
 * Hugo with Pagefind where Hugo is installed, else a fixed amount of work. Returns 1 if a ratio is worse than the noted one by a
 * quarter. With `isNoting` the ratios of both peers are written to the file of noted ratios.
 */
export async function benchSmall(isNoting: boolean, out: NodeJS.WritableStream): Promise<number> {
  const noted = notedShape.parse(JSON.parse(await readFile(notedFile, 'utf8')));
  const hugo = findHugo({ install: isNoting });
  await findEngine();
  const home = await mkdtemp(join(tmpdir(), 'cong-phuong-bench-'));
  try {
    if (isNoting) {
      if (hugo === undefined) throw new Error('ratios are noted where Hugo is installed');
      noted.hugo = await ratiosTo(hugo, home);
      noted.yardstick = await ratiosTo(undefined, home);
      await writeFile(notedFile, `${JSON.stringify(noted, null, 2)}\n`);
      return 0;
    }
    const peer: Peer = hugo === undefined ? 'yardstick' : 'hugo';
    let best: Record<string, number> = {};
    for (let round = 1; round <= most; round += 1) {
      best = better(best, await ratiosTo(hugo, home));
      if (lost(best, noted[peer]).length === 0) break;
    }
    out.write(`${count} documents, CPU time as a multiple of ${peer} (noted):\n`);
    for (const [row, ratio] of Object.entries(best))
      out.write(`  ${row.padEnd(22)}${ratio.toFixed(2).padStart(6)} (${noted[peer][row] ?? '–'})\n`);
    const worse = lost(best, noted[peer]);
    for (const row of worse) out.write(`Worse by a quarter or more: ${row}\n`);
    return worse.length > 0 ? 1 : 0;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function ratiosTo(hugo: string | undefined, home: string): Promise<Record<string, number>> {
  const ward = new BenchWard(join(home, 'ward'), count, join(cacheRoot(), 'engine'));
  await ward.prepare();
  const yardstick = [process.execPath, fileURLToPath(new URL('./yardstick-process.ts', import.meta.url))];
  if (hugo !== undefined) await writeHugoSite(ward.content, join(home, 'hugo'));
  const command = hugo === undefined ? yardstick : peerCommand(hugo, join(home, 'hugo'));
  const peers: number[] = [];
  const measurePeer = async (): Promise<unknown> =>
    peers.push((await measure(command, { cwd: projectRoot() })).cpuSeconds);
  await measurePeer();
  const clean = (await ward.build()).cpuSeconds;
  await measurePeer();
  const unchanged = (await ward.build()).cpuSeconds;
  await ward.changeSentence(1);
  const changed = (await ward.build()).cpuSeconds;
  await measurePeer();
  const peer = peers.reduce((sum, seconds) => sum + seconds, 0) / peers.length;
  const round = (seconds: number): number => Number((seconds / peer).toFixed(3));
  return { clean: round(clean), 'nothing changed': round(unchanged), 'one sentence changed': round(changed) };
}

const better = (a: Record<string, number>, b: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(b).map(([row, ratio]) => [row, Math.min(ratio, a[row] ?? ratio)]));

const lost = (ratios: Record<string, number>, noted: Record<string, number>): string[] =>
  Object.entries(ratios).flatMap(([row, ratio]) => (ratio > (noted[row] ?? Infinity) * loss ? row : []));
