import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWards } from '../build/build-wards.ts';
import { testContent } from '../tests/test-content.ts';
import type { SlowReader } from './first-results.ts';
import { measureFirstResults } from './first-results.ts';

const ward = 'phuong-mau';

/** With what lines readers search, and the seconds that the first result may take: typed in the open page, and by its address. */
const readers: readonly { name: string; reader: SlowReader; open: number; cold: number }[] = [
  { name: 'fast 3G', reader: { latency: 562, speed: 180_000, processor: 4 }, open: 2, cold: 4 },
  { name: 'slow 3G', reader: { latency: 2000, speed: 50_000, processor: 4 }, open: 7, cold: 12 },
];

/** One word, words without marks, words that are found without marks alone, a code, a phrase. */
const queries = ['rác', 'lich cat dien', 'xe rac den ngay nào', '118/TB-UBND', '"súc rửa đường ống"'];

/** `npm run bench -- search`: the first result of the model ward on slow lines; status 1 if one comes too late. */
export async function benchSearch(out: NodeJS.WritableStream): Promise<number> {
  const home = await mkdtemp(join(tmpdir(), 'cong-phuong-bench-'));
  let status = 0;
  try {
    await buildWards(
      { contentDir: testContent, outDir: home, wards: [ward], now: Date.parse('2026-11-22T12:00+07:00') },
      { step: () => undefined, end: () => undefined },
    );
    for (const { name, reader, open, cold } of readers)
      for (const query of queries)
        for (const [isOpen, most] of [
          [true, open],
          [false, cold],
        ] as const) {
          const visit = { reader, isOpen };
          const { seconds, requests } = await measureFirstResults(
            join(home, ward),
            `/${ward}/`,
            query,
            visit,
          );
          if (seconds > most) status = 1;
          out.write(
            `${name}, ${isOpen ? 'open page' : 'address'}, ${query}: ${seconds.toFixed(1)} s of ${most}, ${requests} requests\n`,
          );
        }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
  return status;
}
