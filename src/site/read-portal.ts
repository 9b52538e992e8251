import { readWardOnce } from '../content/memo.ts';
import type { ReadWard } from '../content/source.ts';
import { linkPortal } from '../portal/link-portal.ts';
import type { DocumentInput, Portal } from '../portal/model.ts';
import type { Settings } from './settings.ts';

const portals = new WeakMap<ReadWard, Map<number, Portal>>();

/** The ward that is being built, linked without Astro: what runs beside the pages has no collections. */
export async function readPortal({ contentDir, ward: id, now, preview }: Settings): Promise<Portal> {
  const read = await readWardOnce(contentDir, id);
  if (!read.ward) throw new Error(`${contentDir}/${id}/ward.yaml cannot be read`);
  const known = portals.get(read)?.get(now);
  if (known) return known;
  const documents = read.documents.filter(({ data }) => data !== undefined) as DocumentInput[];
  const portal = linkPortal({
    id,
    ward: read.ward,
    references: read.references ?? {},
    documents,
    now,
    preview,
  });
  portals.set(read, new Map([[now, portal]]));
  return portal;
}
