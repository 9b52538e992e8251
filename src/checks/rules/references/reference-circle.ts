import { memoize } from '../../../cache/memory.ts';
import { codeKey, parseCode } from '../../../domain/document-code.ts';
import type { Rule } from '../../rule.ts';
import type { DocumentOverview, WardOverview } from '../../surroundings.ts';
import type { Target } from './relation-targets.ts';
import { relations, targetsOf } from './relation-targets.ts';

/** A document that replaces or amends itself, directly or through other documents. */
export const referenceCircle: Rule = {
  name: 'reference-circle',
  severity: 'error',
  *inWard(ward) {
    for (const document of ward.documents) {
      if (targetsOf(document).length === 0) continue;
      for (const relation of relations) {
        const circle = circleFrom(ward, document, relation);
        if (circle?.at(0) !== document.ref || circle.some((ref) => ref < document.ref)) continue;
        yield {
          file: document.file,
          position: ward.placeOf(document, [relation]),
          message: `${relation} chạy vòng: ${circle.join(' → ')} → ${document.ref}; xóa một chỗ`,
        };
      }
    }
  },
};

/** The document that a target names; undefined if no document has its code, or several do. */
function refOf(ward: WardOverview, { target, byCode }: Target): string | undefined {
  if (!byCode) return target;
  const code = parseCode(target);
  return code && refsByCode(ward).get(codeKey(code));
}

const refsByCode = memoize(({ documents }: WardOverview): Map<string, string | undefined> => {
  const refs = new Map<string, string | undefined>();
  for (const { data, ref } of documents) {
    const code = data && 'code' in data && data.code ? parseCode(data.code) : undefined;
    if (!code?.number) continue;
    const key = codeKey(code);
    refs.set(key, refs.has(key) ? undefined : ref);
  }
  return refs;
});

function circleFrom(ward: WardOverview, start: DocumentOverview, relation: string): string[] | undefined {
  const seen = new Set<string>();
  const search = (document: DocumentOverview, path: string[]): string[] | undefined => {
    for (const each of targetsOf(document)) {
      if (each.relation !== relation || each.path[0] !== relation) continue;
      const target = refOf(ward, each);
      if (target === undefined) continue;
      if (target === start.ref) return [...path, document.ref];
      const next = ward.byRef.get(target);
      if (!next || seen.has(target)) continue;
      seen.add(target);
      const circle = search(next, [...path, document.ref]);
      if (circle) return circle;
    }
    return undefined;
  };
  return search(start, []);
}
