import { linkWard } from '../content/link-ward.ts';
import { readWardOnce } from '../content/memo.ts';
import type { Portal } from '../portal/model.ts';
import type { Settings } from './settings.ts';

/** The portal of a ward, read and linked once in this process. */
export async function readPortal({ contentDir, ward, now, preview }: PortalSettings): Promise<Portal> {
  const portal = linkWard(await readWardOnce(contentDir, ward), { now, preview });
  if (!portal) throw new Error(`${contentDir}/${ward}/ward.yaml cannot be read`);
  return portal;
}

type PortalSettings = Pick<Settings, 'contentDir' | 'ward' | 'now' | 'preview'>;
