import { processMap } from '../cache/memory.ts';
import { rememberingAnalyst } from './analysis.ts';
import { interpretWard } from './interpret.ts';
import { readAhead } from './read-ahead.ts';
import { readWard } from './read-ward.ts';
import type { ReadWard } from './source.ts';

/** The wards that this process has read: what was checked is what is published. */
const wards = processMap<Promise<ReadWard>>('wards');

/** A ward's files, read and parsed once in this process. */
export function readWardOnce(contentDir: string, ward: string): Promise<ReadWard> {
  const key = `${contentDir}\n${ward}`;
  const known = wards.get(key);
  if (known) return known;
  const reading = read(contentDir, ward);
  wards.set(key, reading);
  return reading;
}

/** Forgets what was read, when a file has changed under a live preview. */
export const forgetWards = (): void => wards.clear();

async function read(contentDir: string, ward: string): Promise<ReadWard> {
  const read = interpretWard(await readWard(contentDir, ward), rememberingAnalyst(ward));
  await readAhead(read.documents, ({ facts }) => facts);
  return read;
}
