import type { Portal } from './model.ts';

/** An address with a slash at its end. */
export const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

/** The address by which the rest of the world knows a path: `https://portal.example/ai-quoc/van-ban/`. */
export const absolute = (portal: Portal, path: string): string => `${withSlash(portal.ward.url)}${path}`;
