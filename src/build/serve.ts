import { readFile } from 'node:fs/promises';
import type { Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { memoize } from '../cache/memory.ts';

/** The HTTP headers of a portal: nothing inline, nothing from other sites. */
const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
  ].join('; '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** A portal's folder and the path it is served under. */
export interface Mount {
  /** With a slash at both ends: `/ai-quoc/`. Of several that fit an address, the longest is served. */
  base: string;
  dir: string;
  /** The Content-Security-Policy of the editing form below `admin/`, if the portal has the form. */
  formPolicy?: string | undefined;
}

/** What to serve: portals, the HTML of the page at `/` that lists them, and the CSS of that page. */
export interface Site {
  /** A portal that is added later is served from then on. */
  mounts: readonly Mount[];
  /** The page at `/`, made anew for each request; without it, a portal may be served under `/`. */
  front?: () => string;
  style?: string;
  /** 0 means any free port. */
  port: number;
}

/** Serves built portals on this machine alone, as a ward's web server would; resolves once it listens. */
export async function serve({ mounts, front, style = '', port }: Site): Promise<Server> {
  const filesOf = memoize(({ dir }: Mount) => sirv(dir, { dev: true, etag: true }));
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (front && pathname === '/')
      return void response.setHeader('Content-Type', 'text/html; charset=utf-8').end(front());
    if (front && pathname === '/cong.css')
      return void response.setHeader('Content-Type', 'text/css; charset=utf-8').end(style);
    const mount = mounts
      .filter(({ base }) => pathname.startsWith(base) || `${pathname}/` === base)
      .reduce<Mount | undefined>(
        (best, each) => (best && best.base.length > each.base.length ? best : each),
        undefined,
      );
    if (!mount) return void response.writeHead(404).end();
    if (!pathname.startsWith(mount.base)) return void response.writeHead(301, { Location: mount.base }).end();
    request.url = `/${pathname.slice(mount.base.length)}${search}`;
    if (mount.formPolicy && request.url.startsWith('/admin/'))
      response.setHeader('Content-Security-Policy', mount.formPolicy);
    filesOf(mount)(request, response, () => void notFound(mount.dir, response));
  });
  return new Promise((ready, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => ready(server));
  });
}

/** Answers with the portal's own page for unknown addresses. */
async function notFound(dir: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(dir, '404.html')).catch(() => '');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}
