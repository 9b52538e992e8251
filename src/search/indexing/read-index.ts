import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackCatalog } from '../shared/catalog.ts';
import { catalogFile, indexFolder } from '../shared/names.ts';
import { fragmentAddress } from './fragment.ts';

/**
 * Reads back the addresses in the index of a ward, below the base path.
 * @throws if one of its files is broken, or if the catalog and Pagefind's files have different pages
 */
export async function readIndex(dir: string): Promise<Set<string>> {
  const folder = join(dir, indexFolder);
  const fragments = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith('.pf_fragment'),
  );
  const known = new Set(
    unpackCatalog(await readFile(join(folder, catalogFile), 'utf8')).entries.map(({ id }) => id),
  );
  const addresses = new Set<string>();
  for (const name of fragments) {
    const id = /([^/\\]+)\.pf_fragment$/.exec(name)?.[1] ?? '';
    if (!known.delete(id)) throw new Error(`${name} is not in ${catalogFile}`);
    addresses.add(fragmentAddress(await readFile(join(folder, name))));
  }
  if (known.size > 0) throw new Error(`${catalogFile} knows ${known.size} pages that are not in the index`);
  return addresses;
}
