import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lastBuildTime } from './build-times.ts';
import type { Shard } from './distribute.ts';
import { distribute } from './distribute.ts';
import { weigh } from './weigh.ts';

/**
 * Plans a build of wards on several machines.
 * @param count the number of machines
 */
export async function planWards(
  contentDir: string,
  wards: readonly string[],
  count: number,
): Promise<Shard[]> {
  const costs = await Promise.all(
    wards.map(async (ward) => ({
      ward,
      files: await countFiles(join(contentDir, ward)),
      milliseconds: lastBuildTime(contentDir, ward),
    })),
  );
  return distribute(weigh(costs), count);
}

const countFiles = async (folder: string): Promise<number> =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;
