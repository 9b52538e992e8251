import { processMap } from '../cache/memory.ts';
import type { ReadWard } from './source.ts';
import { readStored } from './store/read-stored.ts';
import { WardStore } from './store/ward-store.ts';

/** The wards that this process has read. The checks and the pages use the same reading. */
const wards = processMap<Promise<ReadWard>>('wards');
/** What reads each of them. All copies of this module use the same one, since it knows its own documents alone. */
const readers = processMap<() => Promise<ReadWard>>('ward-readers');

/** Reads a ward's files, once in this process. */
export function readWardOnce(contentDir: string, ward: string): Promise<ReadWard> {
  const key = `${contentDir}\n${ward}`;
  const known = wards.get(key);
  if (known) return known;
  const reader = readers.get(key) ?? readerOf(contentDir, ward);
  readers.set(key, reader);
  const reading = reader();
  wards.set(key, reading);
  return reading;
}

/** Reads all wards again when they are asked for, after a file was changed. What `keep` has kept stays. */
export const forgetWards = (): void => wards.clear();

function readerOf(contentDir: string, ward: string): () => Promise<ReadWard> {
  const store = new WardStore(contentDir, ward);
  return () => readStored(contentDir, ward, store);
}
