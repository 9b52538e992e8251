import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { writeSettings } from '../../site/settings.ts';
import { endWithParent } from '../process/end-with-parent.ts';
import { placeholder } from './placeholder.ts';

/** The entry of a process of its own: compiles the pages into the folder that its argument names. */
const [folder] = process.argv.slice(2) as [string];
const leave = endWithParent();
writeSettings({
  contentDir: join(folder, 'no-content'),
  ward: 'no-ward',
  now: 0,
  base: placeholder,
  url: `https://portal.invalid${placeholder}`,
  outDir: join(folder, 'out'),
  cacheDir: join(folder, 'cache'),
  preview: false,
  compileTo: folder,
});
await build({ logLevel: 'warn' }, { devOutput: false });
await Promise.all(['out', 'cache'].map((name) => rm(join(folder, name), { recursive: true, force: true })));
leave();
