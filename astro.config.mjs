import { defineConfig } from 'astro/config';
import { readSettings } from './src/build/settings.ts';

const { base, url, outDir, cacheDir } = readSettings();

export default defineConfig({
  site: new URL(url).origin,
  base,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  // Astro 7's own default glues words of neighbouring inline elements together.
  compressHTML: true,
  // The policy that the portal is served with allows nothing inline.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  server: { port: 4321 },
});
