import type { ServedHost } from '../sites.ts';
import { nginxOf } from './nginx.ts';
import type { WriterOptions } from './options.ts';

/** Writes the configuration of a kind of web server. */
export interface Writer {
  write: (sites: readonly ServedHost[], options: WriterOptions) => string;
  /** Whether the configuration is a file in the folder of one portal. */
  onlyOneWard?: true;
}

/** The web servers that have a writer, by the name in a call. */
export const writers = {
  nginx: { write: nginxOf },
} satisfies Record<string, Writer>;
