import { withSlash } from '../portal/address.ts';

/** What a process needs to know to build one ward: folders, moment, addresses. Plain data, so that it can be JSON. */
export interface Settings {
  /** The folder of the wards. */
  contentDir: string;
  ward: string;
  /** The moment for which the portal is built, in milliseconds since 1970. */
  now: number;
  /** The path that the portal is served under, with a slash at both ends. */
  base: string;
  /** The address of the published portal: origin and path, with a slash at the end. */
  url: string;
  outDir: string;
  /** Astro's cache, one for each ward, so that builds at the same time do not share files. */
  cacheDir: string;
  /** Whether it is a live preview: pages are made at each request, and drafts and future documents are shown. */
  preview: boolean;
  /** The pages are compiled into this folder for every ward, and none is rendered. */
  compileTo?: string;
  /** The site that the pages are compiled for: the portal of a ward if undefined. */
  site?: SiteKind;
  /** Whether the live preview also serves the editing form, for the files of this machine. */
  form?: boolean;
}

/** What is made of compiled pages: the portal of a ward, or the front of a city. */
export type SiteKind = 'ward' | 'city';

/** The settings of a process that has no ward: it compiles pages, or makes the front of a city. */
export const withoutWard = {
  contentDir: 'no-content',
  ward: 'no-ward',
  now: 0,
  cacheDir: '',
  preview: false,
} satisfies Partial<Settings>;

const variable = 'CONG_PHUONG_SETTINGS';

/** The settings for `astro sync` and code editors, which run without a command of this project: the model ward. */
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

/** The settings that the running command wrote into the environment. */
export function readSettings(): Settings {
  const written = process.env[variable];
  return written ? (JSON.parse(written) as Settings) : fallback;
}

/** Writes settings into the environment, for Astro's configuration and the pages; turns off Astro's telemetry. */
export function writeSettings(settings: Settings): void {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env[variable] = JSON.stringify(settings);
}

/** The path of a ward's `url`, with a slash at both ends. */
export const basePath = (url: string): string => withSlash(new URL(url).pathname);
