import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StaticPaths } from 'astro:static-paths';
import type { City } from '../../city/city.ts';
import { machineFiles } from '../../city/machine-files.ts';
import { basePath, withoutWard, writeSettings } from '../../site/settings.ts';
import { appFor } from '../engine/app.ts';

/** The address that pages are made with if the front's own is unknown: nothing of it is in a page. */
const unknown = 'https://portal.invalid/';

/**
 * Renders a city's front into a folder.
 * @throws if a page answers with another status than 200
 */
export async function renderCity(city: City, outDir: string): Promise<void> {
  const url = city.url ?? unknown;
  const base = basePath(url);
  writeSettings({ ...withoutWard, base, url, outDir, site: 'city' });
  const { origin } = new URL(url);
  const app = appFor(base, origin);
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const path = pathname.replace(/^\/|\/$/g, '');
    const address = `${base}${path}${path === '' ? '' : '/'}`;
    const response = await app.render(new Request(origin + address), { routeData: route, locals: { city } });
    if (response.status !== 200 && path !== '404')
      throw new Error(`${address}: ${response.status} ${(await response.text()).slice(0, 400)}`);
    write(path === '404' ? '404.html' : join(path, 'index.html'), await response.text());
  }
  for (const [path, text] of machineFiles(city)) write(path, text);

  function write(path: string, text: string): void {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
