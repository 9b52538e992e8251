import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { isOwnName, targetOf } from '../serving/local/request.ts';
import { sendFile } from '../serving/local/send-file.ts';
import { policies, policyHeader, securityHeaders } from '../serving/rules/policies.ts';
import { vi } from '../strings/vi.ts';

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

/**
 * Serves built portals on this machine alone, as a ward's web server would; resolves once it listens. Whatever a request
 * asks for, nothing but the portals is sent, and the server goes on.
 */
export async function serve(site: Site): Promise<Server> {
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else say(response, 500);
    });
  });
  return new Promise((ready, fail) => {
    server.once('error', fail);
    server.listen(site.port, 'localhost', () => ready(server));
  });
}

async function answer(
  { mounts, front, style = '' }: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { path, query, host = request.headers.host } = targetOf(request.url ?? '');
  if (!isOwnName(host)) return say(response, 403);
  if (path === undefined) return say(response, 400);
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405);
  if (front && path === '/') return say(response, 200, front(), 'text/html');
  if (front && path === '/cong.css') return say(response, 200, style, 'text/css');
  const mount = mounts
    .filter(({ base }) => path.startsWith(base) || `${path}/` === base)
    .reduce<Mount | undefined>(
      (best, each) => (best && best.base.length > each.base.length ? best : each),
      undefined,
    );
  if (!mount) return say(response, 404);
  const below = path.slice(mount.base.length);
  const isFolder = path.startsWith(mount.base) && (below === '' || below.endsWith('/'));
  const found = path.startsWith(mount.base)
    ? await sendFile(mount, isFolder ? `${below}index.html` : below, request, response)
    : 'folder';
  if (found === 'folder' && !isFolder)
    return say(response, 301, '', 'text/html', { Location: `${encodeURI(path)}/${query}` });
  if (found === 'sent') return;
  if ((await sendFile(mount, '404.html', request, response, 404)) !== 'sent') say(response, 404);
}

/** Answers with a text of our own. */
function say(
  response: ServerResponse,
  status: number,
  body = status === 404 ? vi.nothingHere : '',
  type = 'text/plain',
  headers: Record<string, string> = {},
): void {
  response
    .writeHead(status, {
      ...securityHeaders,
      [policyHeader]: policies.page,
      'Content-Type': `${type}; charset=utf-8`,
      ...headers,
    })
    .end(body);
}
