import { documentTypes } from '../../domain/document-type.ts';
import type { Portal } from '../../portal/model.ts';
import type { Facet } from '../../search/shared/names.ts';
import { kinds } from '../../search/shared/names.ts';
import { searchWords } from '../../strings/search.ts';

/** A box that results can be narrowed with. */
export interface FacetChoice {
  value: string;
  label: string;
}

/** What a portal's results can be narrowed by: only what some document has. */
export function facetChoices({ documents, fields }: Portal): Record<Facet, FacetChoice[]> {
  const used = new Set(documents.map(({ data }) => ('type' in data ? data.type : undefined)));
  const years = [...new Set(documents.map(({ year }) => year))].sort().reverse();
  return {
    muc: kinds.map((kind) => ({ value: kind, label: searchWords.kinds[kind] })),
    loai: documentTypes.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ value: id, label: name })),
    'linh-vuc': fields
      .filter((field) => field.documents.length > 0)
      .map(({ id, name }) => ({ value: id, label: name })),
    nam: years.map((year) => ({ value: year, label: year })),
  };
}
