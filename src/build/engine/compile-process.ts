import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import type { SiteKind } from '../../site/settings.ts';
import { withoutWard, writeSettings } from '../../site/settings.ts';
import { endWithParent } from '../process/end-with-parent.ts';
import { placeholder } from './placeholder.ts';

/** The entry of a process of its own: compiles the pages of a site into a folder. Its arguments are the two. */
const [folder, site] = process.argv.slice(2) as [string, SiteKind];
const leave = endWithParent();
writeSettings({
  ...withoutWard,
  base: placeholder,
  url: `https://portal.invalid${placeholder}`,
  outDir: join(folder, 'out'),
  cacheDir: join(folder, 'cache'),
  compileTo: folder,
  site,
});
await build({ logLevel: 'warn' }, { devOutput: false });
await Promise.all(['out', 'cache'].map((name) => rm(join(folder, name), { recursive: true, force: true })));
leave();
