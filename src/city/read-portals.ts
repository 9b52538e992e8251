import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WardFacts } from '../channels/data/ward.ts';
import { wardFacts } from '../channels/data/ward.ts';
import { routes } from '../portal/routes.ts';
import type { BuiltPortal } from './city.ts';
import { addressesIn, announcementsIn } from './portal-xml.ts';
import { cityRoutes } from './routes.ts';

/** The portals in a folder, and the folders in it that are none. */
export interface FoundPortals {
  portals: BuiltPortal[];
  skipped: SkippedFolder[];
}

/** Why a folder is no portal. `broken` and `twice`: it looks like one, so a ward is missing on the front. */
export interface SkippedFolder {
  folder: string;
  reason: 'none' | 'broken' | 'twice' | 'front';
}

/** Reads what the portals in `DIR/<ward>/` tell about themselves, in the order of the folders' names. */
export async function readPortals(dir: string): Promise<FoundPortals> {
  const entries = await readdir(dir, { withFileTypes: true });
  // A link to a folder is no file either.
  const folders = entries.filter((entry) => !entry.isFile() && !entry.name.startsWith('.'));
  const found: FoundPortals = { portals: [], skipped: [] };
  const taken = new Set<string>();
  for (const folder of folders.map(({ name }) => name).sort()) {
    const portal = await readPortal(join(dir, folder));
    if (typeof portal === 'string') found.skipped.push({ folder, reason: portal });
    else if (taken.has(portal.facts.url) || taken.has(portal.facts.id))
      found.skipped.push({ folder, reason: 'twice' });
    else {
      found.portals.push(portal);
      taken.add(portal.facts.url).add(portal.facts.id);
    }
  }
  return found;
}

async function readPortal(folder: string): Promise<BuiltPortal | SkippedFolder['reason']> {
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8').catch(() => '');
  const [facts, feed, map] = await Promise.all(
    [routes.data.ward, routes.feed(routes.home), routes.sitemap].map(read),
  );
  const known = readFacts(facts!);
  if (known && feed && map) {
    const announced = announcementsIn(feed, known.url);
    const sitemaps = addressesIn(map, known.url);
    if (announced && sitemaps) return { facts: known, announced, sitemaps };
  }
  if (!facts && (await read(cityRoutes.wards))) return 'front';
  // A portal has a page at its top and a feed: one of them alone is another site.
  return facts || (feed && (await read('index.html'))) ? 'broken' : 'none';
}

function readFacts(text: string): WardFacts | undefined {
  try {
    return wardFacts.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
