/** Words of a list as the alternatives of a pattern, the longest first. Signs in them are meant as they are. */
export const words = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
