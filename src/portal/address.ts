import type { Portal } from './model.ts';

/** Adds a slash at the end of an address, if it has none. */
export const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

/** The full address of a path on the published portal: `https://portal.example/ai-quoc/van-ban/`. */
export const absolute = (portal: Portal, path: string): string => `${withSlash(portal.ward.url)}${path}`;
