import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteKind } from '../../site/settings.ts';

/** Packages that stay outside of the bundle: native code, or code that finds its own files by their place. */
const external = ['satteri', '@resvg/resvg-js', 'pagefind', 'pdfjs-dist', 'vite'];

/** The first module of each site's compiled pages. */
const entries: Record<SiteKind, URL> = {
  ward: new URL('./entry.ts', import.meta.url),
  city: new URL('../city/render-city.ts', import.meta.url),
};

/** Compiles the pages of a site into `folder` and renders none. Uses Astro's adapter API and the hooks around it alone. */
export function compiler(folder: string, site: SiteKind): AstroIntegration {
  let server: URL;
  let routes: unknown[] = [];
  const entry = fileURLToPath(entries[site]);
  return {
    name: 'cong-phuong-compiler',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'cong-phuong-compiler',
                configEnvironment: (name) =>
                  name === 'prerender'
                    ? {
                        resolve: { noExternal: true, external },
                        build: { rolldownOptions: { input: entry } },
                      }
                    : undefined,
              },
            ],
          },
        });
      },
      'astro:config:done': ({ setAdapter, config }) => {
        server = config.build.server;
        setAdapter({
          name: 'cong-phuong-compiler',
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static', preserveBuildServerDir: true },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:routes:resolved': ({ routes: resolved }) => {
        routes = resolved.map(({ type, pathname, pattern }) => ({ type, pathname, pattern }));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'cong-phuong-compiler',
          getStaticPaths: () => {
            cpSync(new URL('.prerender/', server), join(folder, 'server'), { recursive: true });
            return Promise.resolve([]);
          },
          render: () => Promise.reject(new Error('nothing is rendered while compiling')),
        });
      },
      'astro:build:done': ({ dir }) => {
        cpSync(fileURLToPath(dir), join(folder, 'client'), { recursive: true });
        rmSync(join(folder, 'client/.prerender'), { recursive: true, force: true });
        writeFileSync(join(folder, 'routes.json'), JSON.stringify(routes));
      },
    },
  };
}
