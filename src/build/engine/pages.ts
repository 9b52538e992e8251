import { StaticPaths } from 'astro:static-paths';
import { traceAsync } from '../../cache/trace.ts';
import type { Settings } from '../../site/settings.ts';
import type { FileMaker, PlannedFile } from '../outputs/file-maker.ts';
import { appFor } from './app.ts';
import { bodyOf, keepBodies } from './kept-response.ts';

/** A page or a file of a route. */
export interface RoutePage extends PlannedFile {
  /** The path that Astro knows it by: `/van-ban/x`. */
  pathname: string;
}

/** The routes of the compiled pages, for one build of a ward. */
export function pageMakers({ base, url }: Pick<Settings, 'base' | 'url'>): FileMaker<RoutePage>[] {
  const { origin } = new URL(url);
  keepBodies();
  const app = appFor(base, origin);
  const { routes } = app.manifest;
  return routes
    .filter(({ routeData }) => routeData.prerender)
    .map((route) => {
      const { routeData } = route;
      const isPage = routeData.type === 'page';
      let isPlanned = false;
      const plan = async (): Promise<RoutePage[]> => {
        // Astro tells the paths of all routes; here it knows only one.
        app.manifest.routes = [route];
        try {
          const paths = await new StaticPaths(app).getAll();
          isPlanned = true;
          return paths.map(({ pathname, cacheKey = '' }) => ({
            file: fileOf(isPage, pathname),
            key: cacheKey,
            pathname,
          }));
        } finally {
          app.manifest.routes = routes;
        }
      };
      return {
        name: routeData.component,
        isPage,
        given: '',
        plan,
        async make({ pathname }) {
          // Astro plans the route for its first page, which has not read what the route is planned by.
          if (!isPlanned) await traceAsync(plan);
          const path = trimmed(pathname);
          // The pattern of a route decides whether its address ends in a slash, of a file with a dynamic name too.
          const asked = isPage ? addressOf(path) : pathname.replace(/^\//, '');
          const request = new Request(`${origin}${encodeURI(base + asked)}`);
          const response = await app.render(request, { routeData });
          if (response.status !== 200 && path !== notFound)
            throw new Error(`${base}${asked}: ${response.status} ${(await response.text()).slice(0, 400)}`);
          return bodyOf(response);
        },
      };
    });
}

const notFound = '404';
const trimmed = (pathname: string): string => pathname.replace(/^\/|\/$/g, '');
const addressOf = (path: string): string => (path === '' ? '' : `${path}/`);

/** The file of a page or a file, below the folder of the portal. */
function fileOf(isPage: boolean, pathname: string): string {
  const path = trimmed(pathname);
  if (!isPage) return path;
  return path === notFound ? `${notFound}.html` : `${addressOf(path)}index.html`;
}

/** The address of a page by its file, below the base path: ``, `van-ban/`, `404/`. */
export const pageAddress = (file: string): string =>
  file.endsWith('/index.html') || file === 'index.html'
    ? file.slice(0, -'index.html'.length)
    : file.replace(/\.html$/, '/');
