import type { Rule } from '../../rule.ts';

/** Two units, fields, topics or neighbourhoods of ward.yaml with the same id, which would be the same page. */
export const duplicateSubject: Rule = {
  name: 'duplicate-subject',
  severity: 'error',
  *inWard({ ward, source }) {
    if (!ward || !source.wardFile) return;
    for (const key of ['units', 'fields', 'topics', 'neighbourhoods'] as const) {
      const seen = new Set<string>();
      for (const [index, { id }] of ward[key].entries()) {
        if (seen.has(id))
          yield {
            file: source.wardFile.file,
            position: source.wardFile.at([key, index, 'id']),
            message: `id “${id}” đã có trong ${key}; hãy đặt id khác`,
          };
        seen.add(id);
      }
    }
  },
};
