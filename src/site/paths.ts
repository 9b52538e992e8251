import type { GetStaticPathsItem } from 'astro';
import { shortDigest } from '../cache/digest.ts';
import { asText } from '../portal/traced/as-text.ts';

/**
 * Gives each path of a route a key of its props: while it stays the same, and what the page reads besides stays the same
 * too, the page need not be rendered again.
 */
export const withKeys = <Path extends GetStaticPathsItem>(
  paths: readonly Path[],
): (Path & { cacheKey: string })[] =>
  paths.map((path) => ({ ...path, cacheKey: shortDigest(asText(path.props)) }));
