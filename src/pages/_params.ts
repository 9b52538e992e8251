/**
 * The value of a rest parameter of a route, such as `[...list]`: an address without its first parts.
 * @returns undefined if nothing is left, as Astro wants it
 */
export const restOf = (path: string, firstParts: number): string | undefined =>
  path.split('/').slice(firstParts, -1).join('/') || undefined;
