import { defineConfig } from 'astro/config';
import { compiler } from './src/build/engine/integration.ts';
import { attachments } from './src/site/integrations/attachments.ts';
import { editingForm } from './src/site/integrations/editing.ts';
import { livePreview } from './src/site/integrations/live-preview.ts';
import { previewGuard } from './src/site/integrations/preview-guard.ts';
import { pagefindScript } from './src/site/pagefind-script.ts';
import { readSettings } from './src/site/settings.ts';
import { layerOrder, stylesheets } from './src/site/stylesheets.ts';

const settings = readSettings();
const { base, url, outDir, cacheDir, compileTo, site = 'ward' } = settings;

export default defineConfig({
  site: new URL(url).origin,
  base,
  // A city's front has pages of its own.
  srcDir: site === 'city' ? './src/city' : './src',
  outDir,
  cacheDir,
  trailingSlash: 'always',
  integrations: compileTo
    ? [compiler(compileTo, site)]
    : [attachments(settings), editingForm(settings), livePreview(settings), previewGuard(settings)],
  // Astro 7's own default glues words of neighbouring inline elements together.
  compressHTML: true,
  // The policy that the portal is served with allows nothing inline. One page is written while others are rendered.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [layerOrder, pagefindScript],
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: stylesheets } } } } },
    },
    // A stylesheet names its fonts by their place beside it: its bytes, and so its name, are the same for every ward.
    // A page knows them by their path in the portal: src/layouts/fonts.ts.
    experimental: {
      renderBuiltUrl: (name, { hostType, ssr }) =>
        hostType === 'css'
          ? name.slice(name.lastIndexOf('/') + 1)
          : ssr
            ? name
            : hostType === 'js'
              ? { relative: true }
              : undefined,
    },
  },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  server: { port: 4321 },
});
