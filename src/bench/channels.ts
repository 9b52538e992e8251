import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWards } from '../build/build-wards.ts';
import { generateWard } from './generate.ts';

const ward = 'do-luong';
const count = 10_000;
const announced = 100;
/** How much longer a build may take for all their texts and pictures, in seconds. */
const most = 10;

/** `npm run bench -- channels`: what it costs a large ward that some documents go out on every channel. */
export async function benchChannels(out: NodeJS.WritableStream): Promise<number> {
  const home = await mkdtemp(join(tmpdir(), 'cong-phuong-bench-'));
  try {
    // What the texts say is kept from the first build on; no picture of a ward that never was before is.
    const seed = Date.now();
    await timeOf(home, seed, 0);
    const without = await timeOf(home, seed, 0);
    const withThem = await timeOf(home, seed, announced);
    out.write(
      `${count} documents: ${without.toFixed(1)} s; ${announced} of them for every channel: ${withThem.toFixed(1)} s, ${(withThem - without).toFixed(1)} s longer (at most ${most} s)\n`,
    );
    return withThem - without <= most ? 0 : 1;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Seconds of one build. */
async function timeOf(home: string, seed: number, some: number): Promise<number> {
  const contentDir = join(home, `content-${some}`);
  await generateWard(contentDir, ward, count, { seed, announced: some });
  const [outcome] = await buildWards(
    { contentDir, outDir: join(home, 'dist'), wards: [ward], now: Date.parse('2026-11-22T12:00+07:00') },
    { step: () => undefined, end: () => undefined },
  );
  if (!outcome!.ok) throw new Error(`the ward does not build: ${outcome!.faults.join('; ')}`);
  return outcome!.milliseconds / 1000;
}
