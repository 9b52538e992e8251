import type { ServedHost } from '../sites.ts';
import { apacheOf } from './apache.ts';
import { caddyOf } from './caddy.ts';
import { nginxOf } from './nginx.ts';
import type { WriterOptions } from './options.ts';

/** Writes the configuration of a kind of web server. */
export interface Writer {
  write: (sites: readonly ServedHost[], options: WriterOptions) => string;
  /** Whether the configuration is a file in one folder: that of a portal, or of the city's front. */
  ofOneFolder?: true;
}

/** The web servers that have a writer, by the name in a call. */
export const writers = {
  nginx: { write: nginxOf },
  caddy: { write: caddyOf },
  apache: { write: apacheOf, ofOneFolder: true },
} satisfies Record<string, Writer>;
