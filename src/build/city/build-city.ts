import { cp } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { City } from '../../city/city.ts';
import { cityOf } from '../../city/city.ts';
import type { SkippedFolder } from '../../city/read-portals.ts';
import { readPortals } from '../../city/read-portals.ts';
import { cityRoutes } from '../../city/routes.ts';
import { escapeMarkup } from '../../language/markup.ts';
import { routes } from '../../portal/routes.ts';
import { kindOf } from '../../search/shared/names.ts';
import { cityWords } from '../../strings/city.ts';
import { findEngine } from '../engine/compiled.ts';
import { takeLock } from '../lock.ts';
import { Explained } from '../process/explain.ts';
import { namesIn } from '../publish/entries.ts';
import { discard, makeStaging, publish } from '../publish.ts';
import { startIndexing } from '../start-indexing.ts';
import type { renderCity } from './render-city.ts';

/** Which portals a city's front is made of, and where it goes. */
export interface CityOrder {
  /** The folder that has the portals: `<from>/<ward>/`. */
  from: string;
  /** The folder of the front; an earlier front in it is replaced. */
  out: string;
  /** The address of the front; undefined for the top of the one host that has all wards. */
  url?: string | undefined;
  /** Called before the pages are compiled: once for each version of the generator. */
  compiling?: () => void;
}

/** A front that was made, or none if no portal was found. */
export interface CityOutcome {
  /** How many wards it has. */
  wards: number;
  /** Whether its own address is known: without it, the front cannot search. */
  hasUrl: boolean;
  skipped: readonly SkippedFolder[];
}

/**
 * Makes a city's front beside its place and puts it there as a whole.
 * @throws {Explained} if the place holds something else, or another command makes the same front
 */
export async function buildCity({ from, out, url, compiling }: CityOrder): Promise<CityOutcome> {
  const found = await readPortals(from);
  const skipped = found.skipped.filter(({ reason }) => reason !== 'front');
  if (found.portals.length === 0) return { wards: 0, hasUrl: false, skipped };
  await refuseOther(out);
  const [place, name] = [dirname(resolve(out)), basename(resolve(out))];
  const engine = await findEngine(compiling, 'city');
  const lock = await takeLock(place, name);
  if (!('release' in lock))
    throw new Explained(`một lệnh khác đang dựng ${out}; đợi lệnh ấy xong rồi chạy lại`);
  try {
    const staging = await makeStaging(place, name);
    try {
      const { portals } = found;
      const city = cityOf(portals, url);
      await cp(join(engine.folder, 'client'), staging, { recursive: true });
      const compiled = (await import(pathToFileURL(engine.entry).href)) as { renderCity: typeof renderCity };
      await compiled.renderCity(city, staging);
      await writeSearch(city, staging);
      await publish(place, name, staging);
      return { wards: portals.length, hasUrl: city.url !== undefined, skipped };
    } finally {
      await discard(staging);
    }
  } finally {
    await lock.release();
  }
}

/**
 * Writes Pagefind into a front, with an index of its first page alone: the search page asks the indexes of the wards
 * with it.
 */
async function writeSearch({ wards, name }: City, folder: string): Promise<void> {
  const title = escapeMarkup(cityWords.site(wards, name));
  const page = { address: routes.home, key: '' };
  const indexing = startIndexing({ shards: [{ name: 'front', pages: [page] }], outdated: [] }, folder);
  await indexing.add({
    address: page.address,
    article: `<article data-pagefind-body><h1>${title}</h1><div hidden data-kind="${kindOf.pages}"></div></article>`,
  });
  const { failure } = await indexing.end();
  if (failure !== undefined) throw failure instanceof Explained ? failure : new Error(failure);
}

/** A front may take the place of an earlier front and of an empty folder, of nothing else. */
async function refuseOther(out: string): Promise<void> {
  const isEmpty = (await namesIn(out)).length === 0;
  const isFront = (await namesIn(join(out, dirname(cityRoutes.wards)))).includes(basename(cityRoutes.wards));
  if (!isEmpty && !isFront)
    throw new Explained(
      `${out} đang có tệp khác, không phải trang chung dựng lần trước; hãy chọn thư mục khác`,
    );
}
