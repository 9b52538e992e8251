import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWards } from '../build/build-wards.ts';
import { forgetWards, readWardOnce } from '../content/memo.ts';
import { generateWard } from './generate.ts';

const ward = 'do-luong';
const count = 10_000;
const announced = 100;
/** How much longer a build may take for the texts and pictures of the announced documents, in seconds. */
const most = 10;

/**
 * `npm run bench -- channels`: how much longer a large ward takes to build if some documents are for every channel. Each
 * of the two wards is built twice, in alternating order, because a machine is not always equally fast. Returns the exit
 * status.
 */
export async function benchChannels(out: NodeJS.WritableStream): Promise<number> {
  const home = await mkdtemp(join(tmpdir(), 'cong-phuong-bench-'));
  const seconds: Record<number, number[]> = { 0: [], [announced]: [] };
  try {
    for (const order of [
      [0, announced],
      [announced, 0],
    ]) {
      // A new seed: no picture is in the cache from an earlier run.
      const seed = Date.now();
      await readAll(home, seed);
      for (const some of order) seconds[some]!.push(await timeOf(home, seed, some));
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
  const without = mean(seconds[0]!);
  const withThem = mean(seconds[announced]!);
  out.write(
    `${count} documents: ${without.toFixed(1)} s; ${announced} of them for every channel: ${withThem.toFixed(1)} s, ${(withThem - without).toFixed(1)} s longer (at most ${most} s; single builds: ${show(seconds[0]!)} and ${show(seconds[announced]!)})\n`,
  );
  return withThem - without <= most ? 0 : 1;
}

/** Fills the cache with what the texts say, so that all builds have the same work left. */
async function readAll(home: string, seed: number): Promise<void> {
  const contentDir = join(home, 'content-0');
  await generateWard(contentDir, ward, count, { seed, announced: 0 });
  const read = await readWardOnce(contentDir, ward);
  read.keep(() => true);
  forgetWards();
}

/** The time of one build, in seconds. */
async function timeOf(home: string, seed: number, some: number): Promise<number> {
  const contentDir = join(home, `content-${some}`);
  await generateWard(contentDir, ward, count, { seed, announced: some });
  const [outcome] = await buildWards(
    {
      contentDir,
      outDir: join(home, `dist-${some}`),
      wards: [ward],
      now: Date.parse('2026-11-22T12:00+07:00'),
    },
    { step: () => undefined, end: () => undefined },
  );
  if (!outcome!.ok) throw new Error(`the ward does not build: ${outcome!.faults.join('; ')}`);
  await rm(join(home, `dist-${some}`), { recursive: true });
  return outcome!.milliseconds / 1000;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const show = (values: readonly number[]): string => values.map((value) => value.toFixed(1)).join(', ');
