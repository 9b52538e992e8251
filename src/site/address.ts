import { readSettings } from './settings.ts';

// Not `import.meta.env.BASE_URL`: a variable of that name in the environment would take its place.
const { base } = readSettings();

/** The address of a path of the portal on the server that serves it: `van-ban/` → `/ai-quoc/van-ban/`. */
export const href = (path: string): string => `${base}${path}`;
