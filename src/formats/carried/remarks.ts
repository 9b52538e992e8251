import { posix } from 'node:path';
import { decodeXml } from '../xml.ts';
import type { CarriedKind } from './kinds.ts';
import { cutXml } from './xml-cuts.ts';

/** The parts that hold remarks, and who made them. */
const remarks =
  /^(?:word\/(?:comments\w*|people)|xl\/comments\d*|xl\/(?:comments|threadedComments|persons)\/\w+|ppt\/commentAuthors|ppt\/authors|ppt\/comments\/\w+)\.xml$/;

/** The parts of a package that hold remarks, with the drawings of their boxes. */
export function remarkParts(files: ReadonlyMap<string, Uint8Array>): Set<string> {
  const parts = new Set([...files.keys()].filter((name) => remarks.test(name)));
  const drawings = [...files.keys()].filter((name) => /^xl\/drawings\/\w+\.vml$/.test(name));
  if ([...parts].some((name) => name.startsWith('xl/comments')))
    for (const name of drawings) if (isOfRemarks(decodeXml(files.get(name)!))) parts.add(name);
  return parts;
}

/** Whether a drawing of Excel has the boxes of remarks and nothing else. */
function isOfRemarks(vml: string): boolean {
  const types = [...vml.matchAll(/ObjectType="(\w+)"/g)].map(([, type]) => type);
  return types.length > 0 && types.every((type) => type === 'Note');
}

/** The part that a relationship part speaks for: `xl/worksheets/sheet1.xml` for `xl/worksheets/_rels/sheet1.xml.rels`. */
const sourceOf = (rels: string): string => rels.replace(/_rels\/([^/]*)\.rels$/, '$1');

/** Takes out of a part what leads to parts that are removed. Throws an `XmlError` for a damaged part. */
export function cleanRelations(
  part: string,
  xml: string,
  removed: ReadonlySet<string>,
  found: (kind: CarriedKind) => void,
): string {
  return cutXml(xml, ({ name, attribute }, cut) => {
    const target = name === 'Relationship' ? attribute('Target') : undefined;
    const isLost =
      (target !== undefined && removed.has(resolved(part, target))) ||
      (name === 'Override' && removed.has((attribute('PartName') ?? '').slice(1)));
    if (!isLost) return;
    found('comment');
    cut('element');
  });
}

/** The name of the part that a relationship leads to. */
export const resolved = (rels: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(sourceOf(rels)), target);
