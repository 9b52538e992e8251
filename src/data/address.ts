/** The address of a path of the portal on the server that serves it: `van-ban/` → `/ai-quoc/van-ban/`. */
export const href = (path: string): string => `${import.meta.env.BASE_URL}${path}`;
