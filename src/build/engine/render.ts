import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import type { Settings } from '../../site/settings.ts';
import { setBase } from './set-base.ts';

/** How many pages are rendered between two turns of the event loop: the parser gives back its memory only then. */
const between = 8;

/** Which pages are rendered first, and who gets each file as it is written. */
export interface Rendering {
  /** Addresses below the base path, in the order in which they are rendered before all others. */
  first: readonly string[];
  /** Gets every file. @param name the path below the folder of the portal */
  onFile: (name: string, bytes: Buffer) => void;
  onPage: (address: string, html: Buffer) => Promise<void> | void;
}

/**
 * Renders every page and file of the ward that the settings name into `settings.outDir`.
 * @returns the addresses of the pages below the base path: ``, `van-ban/`, `404/`.
 * @throws where two routes make one address, or a page answers with another status than 200.
 */
export async function renderWard(
  { base, url, outDir }: Settings,
  { first, onFile, onPage }: Rendering,
): Promise<string[]> {
  const { origin } = new URL(url);
  const app = createApp({ streaming: false });
  setBase(app.manifest, base, origin);
  const pages: string[] = [];
  const seen = new Set<string>();
  const order = new Map(first.map((address, index) => [address, index]));
  const placeOf = (path: string): number => order.get(`${path}/`) ?? order.size;
  const paths = (await new StaticPaths(app).getAll())
    .map(({ pathname, route }) => ({ pathname, path: pathname.replace(/^\/|\/$/g, ''), route }))
    .sort((a, b) => placeOf(a.path) - placeOf(b.path));
  for (const { pathname, path, route } of paths) {
    if (seen.has(path)) throw new Error(`two pages have the address ${path}`);
    seen.add(path);
    const isPage = route.type === 'page';
    // The pattern of a route decides whether its address ends in a slash, of a file with a dynamic name too.
    const requested = isPage ? `${base}${path}${path === '' ? '' : '/'}` : base + pathname.replace(/^\//, '');
    const response = await app.render(new Request(`${origin}${encodeURI(requested)}`), { routeData: route });
    if (response.status !== 200 && path !== '404')
      throw new Error(`${requested}: ${response.status} ${(await response.text()).slice(0, 400)}`);
    const name = isPage ? fileOf(path) : path;
    const file = join(outDir, name);
    mkdirSync(dirname(file), { recursive: true });
    const bytes = Buffer.from(await response.arrayBuffer());
    writeFileSync(file, bytes);
    onFile(name, bytes);
    if (isPage) {
      const address = path === '' ? '' : `${path}/`;
      pages.push(address);
      await onPage(address, bytes);
    }
    if (seen.size % between === 0) await turn();
  }
  return pages;
}

const fileOf = (path: string): string =>
  path === '404' ? '404.html' : path === '' ? 'index.html' : `${path}/index.html`;
