import { withSlash } from '../portal/address.ts';

/** What one ward is built from, for and into. */
export interface Settings {
  /** The folder that holds the wards. */
  contentDir: string;
  ward: string;
  /** The moment to build for, in milliseconds since 1970. */
  now: number;
  /** The path that the portal is served under, with a slash at both ends. */
  base: string;
  /** Where the portal is published: origin and path, with a slash at the end. */
  url: string;
  outDir: string;
  /** Astro's own cache, one for each ward, so that builds side by side never meet. */
  cacheDir: string;
  /** A live preview: pages are made anew for each look, drafts and what is still to come are shown. */
  preview: boolean;
  /** The live preview serves the editing form too, for the files of this machine. */
  form?: boolean;
}

const variable = 'CONG_PHUONG_SETTINGS';

/** What `astro sync` and editors see where no command has set anything: the model ward. */
const fallback: Settings = {
  contentDir: 'content',
  ward: 'phuong-mau',
  now: Date.now(),
  base: '/phuong-mau/',
  url: 'https://portal.example/phuong-mau/',
  outDir: 'dist/phuong-mau',
  cacheDir: 'node_modules/.astro/phuong-mau',
  preview: false,
};

/** The settings that the running command has put into the environment. */
export function readSettings(): Settings {
  const written = process.env[variable];
  return written ? (JSON.parse(written) as Settings) : fallback;
}

/** Puts settings where Astro's configuration and the pages find them; nothing of a build asks the network. */
export function writeSettings(settings: Settings): void {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env[variable] = JSON.stringify(settings);
}

/** The path that a ward's `url` asks for, with a slash at both ends. */
export const basePath = (url: string): string => withSlash(new URL(url).pathname);
