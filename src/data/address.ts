import { withSlash } from '../build/settings.ts';
import type { Portal } from '../domain/portal.ts';

/** The address of a path of the portal on the server that serves it: `van-ban/` → `/ai-quoc/van-ban/`. */
export const href = (path: string): string => `${import.meta.env.BASE_URL}${path}`;

/** The address by which the rest of the world knows a path: `https://portal.example/ai-quoc/van-ban/`. */
export const absolute = (portal: Portal, path: string): string => `${withSlash(portal.ward.url)}${path}`;

/** Where an attachment is served, by its path below `files/`. */
export const filePath = (path: string): string => `tep/${path.split('/').map(encodeURIComponent).join('/')}`;
