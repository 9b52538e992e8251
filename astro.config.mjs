import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { attachments } from './src/site/integrations/attachments.ts';
import { editingForm } from './src/site/integrations/editing.ts';
import { sitemapOptions } from './src/site/integrations/sitemap.ts';
import { readSettings } from './src/site/settings.ts';
import { layerOrder, stylesheets } from './src/site/stylesheets.ts';

const settings = readSettings();
const { base, url, outDir, cacheDir } = settings;

export default defineConfig({
  site: new URL(url).origin,
  base,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  integrations: [attachments(settings), editingForm(settings), sitemap(sitemapOptions(settings))],
  // Astro 7's own default glues words of neighbouring inline elements together.
  compressHTML: true,
  // The policy that the portal is served with allows nothing inline. One page is written while others are rendered.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [layerOrder],
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: stylesheets } } } } },
    },
  },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  server: { port: 4321 },
});
