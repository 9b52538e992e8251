import { processMap } from '../cache/memory.ts';
import { rememberingAnalyst } from './analysis.ts';
import { interpretWard } from './interpret.ts';
import { readAhead } from './read-ahead.ts';
import { readWard } from './read-ward.ts';
import type { ReadWard } from './source.ts';

/** The wards that this process has read. The checks and the pages use the same reading. */
const wards = processMap<Promise<ReadWard>>('wards');

/** Reads a ward's files, once in this process. */
export function readWardOnce(contentDir: string, ward: string): Promise<ReadWard> {
  const key = `${contentDir}\n${ward}`;
  const known = wards.get(key);
  if (known) return known;
  const reading = read(contentDir, ward);
  wards.set(key, reading);
  return reading;
}

/** Forgets all wards, after a file was changed. */
export const forgetWards = (): void => wards.clear();

async function read(contentDir: string, ward: string): Promise<ReadWard> {
  const read = interpretWard(await readWard(contentDir, ward), rememberingAnalyst(contentDir, ward));
  await readAhead(read.documents, ({ digests }) => digests);
  return read;
}
