import type { ReadDocument } from '../../../content/source.ts';
import type { ListedCollection } from '../../../portal/model.ts';
import { isCodeReference, referenceTarget } from '../../../portal/relations.ts';

export const relations = ['replaces', 'amends', 'implements'] as const;

export interface Target {
  relation: string;
  path: (string | number)[];
  /** `<collection>/<id>`, or the code as it is written. */
  target: string;
  byCode: boolean;
}

export function targetsOf({ data, collection }: Pick<ReadDocument, 'data' | 'collection'>): Target[] {
  if (!data) return [];
  const named = relations.flatMap((relation) => {
    const references = (data as Partial<Record<typeof relation, string[]>>)[relation] ?? [];
    return references.map((reference, index) => ({
      relation,
      path: [relation, index] as (string | number)[],
      reference,
    }));
  });
  const successor = 'withdrawn' in data ? data.withdrawn?.replacedBy : undefined;
  if (successor)
    named.push({ relation: 'implements', path: ['withdrawn', 'replacedBy'], reference: successor });
  return named.map(({ relation, path, reference }) => {
    const byCode = isCodeReference(reference);
    return {
      relation,
      path,
      byCode,
      target: byCode ? reference : referenceTarget(reference, collection as ListedCollection),
    };
  });
}
