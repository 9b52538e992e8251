import { publicThroughout } from '../content/public-throughout.ts';
import type { ReadWard } from '../content/source.ts';
import type { Finding } from './rule.ts';

/**
 * Keeps on disk what was read of a ward, after a check: of the documents of which readers may know everything, and in
 * which no error was found. Does nothing where ward.yaml cannot be read.
 * @param now milliseconds since 1970
 */
export function keepPublic(ward: ReadWard, findings: readonly Finding[], now: number): void {
  if (!ward.ward) return;
  const refused = new Set(findings.flatMap(({ file, severity }) => (severity === 'error' ? [file] : [])));
  const isPublic = publicThroughout(ward.documents, now);
  ward.keep((document) => !refused.has(document.file) && isPublic(document));
}
