import { interpretWard } from '../interpret.ts';
import { readAhead } from '../read-ahead.ts';
import { readWard } from '../read-ward.ts';
import type { ReadWard } from '../source.ts';
import type { WardStore } from './ward-store.ts';

/** Reads a ward's files. Those that have not changed since the store's last reading are not parsed. */
export async function readStored(contentDir: string, ward: string, store: WardStore): Promise<ReadWard> {
  const source = await readWard(contentDir, ward, store);
  const read = interpretWard(source, (documents, mayKeep) => store.keep(source, documents, mayKeep));
  await readAhead(read.documents, ({ digests }) => digests);
  return read;
}
