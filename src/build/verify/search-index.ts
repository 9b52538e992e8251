import { explain } from '../process/explain.ts';
import type { Indexed } from '../start-indexing.ts';

/**
 * What is wrong with an index, in Vietnamese; empty where it holds all that a search must find and nothing else.
 * @param findable addresses below the base path
 */
export function verifyIndex({ addresses, failure }: Indexed, findable: readonly string[]): string[] {
  if (failure !== undefined) return [`không lập được chỉ mục tìm kiếm: ${explain(failure)}`];
  const [wanted, found] = [new Set(findable), new Set(addresses)];
  return [
    ...findable.filter((path) => !found.has(path)).map((path) => `chỉ mục tìm kiếm thiếu ${path}`),
    ...addresses.filter((path) => !wanted.has(path)).map((path) => `chỉ mục tìm kiếm thừa ${path}`),
  ];
}
