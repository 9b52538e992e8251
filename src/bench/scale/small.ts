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
type Ratios = Partial<Record<Peer, Record<string, number>>>;

/**
 * `npm run bench -- scale --small`: CPU times of a ward of 200 documents as ratios to two peers measured in the same round:
 * a fixed amount of work, and Hugo with Pagefind where Hugo is installed. Returns 1 if a ratio is worse than the noted one by a
 * quarter beside each of them: a machine that runs one peer faster than another machine does is no loss. With `isNoting` the
 * ratios are written to the file of noted ratios.
 */
export async function benchSmall(isNoting: boolean, out: NodeJS.WritableStream): Promise<number> {
  const noted = notedShape.parse(JSON.parse(await readFile(notedFile, 'utf8')));
  const hugo = findHugo({ install: isNoting });
  await findEngine();
  const home = await mkdtemp(join(tmpdir(), 'cong-phuong-bench-'));
  try {
    if (isNoting) {
      if (hugo === undefined) throw new Error('ratios are noted where Hugo is installed');
      await writeFile(notedFile, `${JSON.stringify(await ratiosTo(hugo, home), null, 2)}\n`);
      return 0;
    }
    let best: Ratios = {};
    for (let round = 1; round <= most; round += 1) {
      best = better(best, await ratiosTo(hugo, home));
      if (lost(best, noted).length === 0) break;
    }
    for (const [peer, ratios] of Object.entries(best) as [Peer, Record<string, number>][]) {
      out.write(`${count} documents, CPU time as a multiple of ${peer} (noted):\n`);
      for (const [row, ratio] of Object.entries(ratios))
        out.write(`  ${row.padEnd(22)}${ratio.toFixed(2).padStart(6)} (${noted[peer][row] ?? '–'})\n`);
    }
    const worse = lost(best, noted);
    for (const row of worse) out.write(`Worse by a quarter or more: ${row}\n`);
    return worse.length > 0 ? 1 : 0;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function ratiosTo(hugo: string | undefined, home: string): Promise<Ratios> {
  const ward = new BenchWard(join(home, 'ward'), count, join(cacheRoot(), 'engine'));
  await ward.prepare();
  const peers: Partial<Record<Peer, string[]>> = {
    yardstick: [process.execPath, fileURLToPath(new URL('./yardstick-process.ts', import.meta.url))],
  };
  if (hugo !== undefined) {
    await writeHugoSite(ward.content, join(home, 'hugo'));
    peers.hugo = peerCommand(hugo, join(home, 'hugo'));
  }
  const seconds = new Map(Object.keys(peers).map((peer) => [peer, 0]));
  const measurePeers = async (): Promise<void> => {
    for (const [peer, command] of Object.entries(peers))
      seconds.set(peer, seconds.get(peer)! + (await measure(command, { cwd: projectRoot() })).cpuSeconds / 3);
  };
  await measurePeers();
  const clean = (await ward.build()).cpuSeconds;
  await measurePeers();
  const unchanged = (await ward.build()).cpuSeconds;
  await ward.changeSentence(1);
  const changed = (await ward.build()).cpuSeconds;
  await measurePeers();
  return Object.fromEntries(
    [...seconds].map(([peer, own]) => {
      const ratio = (of: number): number => Number((of / own).toFixed(3));
      return [
        peer,
        { clean: ratio(clean), 'nothing changed': ratio(unchanged), 'one sentence changed': ratio(changed) },
      ];
    }),
  );
}

/** The least ratios of two rounds. */
const better = (a: Ratios, b: Ratios): Ratios =>
  Object.fromEntries(
    (Object.entries(b) as [Peer, Record<string, number>][]).map(([peer, ratios]) => [
      peer,
      Object.fromEntries(
        Object.entries(ratios).map(([row, ratio]) => [row, Math.min(ratio, a[peer]?.[row] ?? ratio)]),
      ),
    ]),
  );

/** The rows that are worse than noted beside each peer. */
function lost(ratios: Ratios, noted: z.infer<typeof notedShape>): string[] {
  const lostTo = (Object.entries(ratios) as [Peer, Record<string, number>][]).map(
    ([peer, rows]) =>
      new Set(Object.keys(rows).filter((row) => rows[row]! > (noted[peer][row] ?? Infinity) * loss)),
  );
  return [...lostTo.reduce((all, rows) => all.intersection(rows))];
}
