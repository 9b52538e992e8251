import { Refusal } from '../../formats/refusal.ts';
import type { ServedHost } from '../sites.ts';
import { apacheOf } from './apache.ts';
import { caddyOf } from './caddy.ts';
import { cloudflareHeaders, netlifyHeaders } from './header-file.ts';
import { iisOf } from './iis.ts';
import { nginxOf } from './nginx.ts';
import type { WriterOptions } from './options.ts';
import { cloudflareRedirects, netlifyRedirects } from './redirect-file.ts';

/** Writes the configuration of a kind of web server. */
export interface Writer {
  write: (sites: readonly ServedHost[], options: WriterOptions) => string;
  /** Whether the configuration is a file in one folder: that of a portal, or of the city's front. */
  ofOneFolder?: true;
  /** Whether it is a file of one host. */
  ofOneHost?: true;
}

/** The web servers that have a writer, by the name in a call. */
export const writers = {
  nginx: { write: nginxOf },
  caddy: { write: caddyOf },
  apache: { write: apacheOf, ofOneFolder: true },
  iis: { write: iisOf, ofOneFolder: true },
  netlify: { write: netlifyHeaders, ofOneHost: true },
  'netlify-redirects': { write: netlifyRedirects, ofOneHost: true },
  cloudflare: { write: cloudflareHeaders, ofOneHost: true },
  'cloudflare-redirects': { write: cloudflareRedirects, ofOneHost: true },
  robots: { write: robotsText, ofOneHost: true },
} satisfies Record<string, Writer>;

/** The text of `/robots.txt` of a host, for servers that answer for folders alone. @throws where the portal at the top has its own */
function robotsText([site]: readonly ServedHost[]): string {
  if (site!.robots === undefined)
    throw new Refusal(`${site!.host} đã có robots.txt trong cổng ở gốc tên miền`);
  return site!.robots;
}
