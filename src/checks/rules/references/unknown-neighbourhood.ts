import type { Neighbourhood } from '../../../domain/ward/neighbourhood.ts';
import { isMeantAsNeighbourhood, neighbourhoodOf } from '../../../domain/ward/neighbourhood.ts';
import { slugify } from '../../../language/folding.ts';
import { nearest } from '../../../language/nearest.ts';
import type { Problem, Rule } from '../../rule.ts';

/** An event for a neighbourhood (tổ dân phố, thôn) that is not in ward.yaml. */
export const unknownNeighbourhood: Rule = {
  name: 'unknown-neighbourhood',
  severity: 'error',
  *inDocument({ data, front }, { ward }) {
    if (!ward || !data || !('when' in data)) return;
    const { neighbourhoods } = ward;
    for (const [index, event] of data.when.entries())
      for (const [place, written] of (event.for ?? []).entries()) {
        if (neighbourhoodOf(written, neighbourhoods)) continue;
        if (!isMeantAsNeighbourhood(written, neighbourhoods)) continue;
        yield {
          position: front.at(['when', index, 'for', place]),
          ...problemOf(written, neighbourhoods),
        };
      }
  },
};

function problemOf(written: string, neighbourhoods: readonly Neighbourhood[]): Problem {
  const slug = slugify(written);
  // Another number is another neighbourhood, not a typing mistake.
  const sameNumber = neighbourhoods.filter(({ id }) => digitsOf(id) === digitsOf(slug));
  const near = nearest(
    slug,
    sameNumber.flatMap(({ id, name }) => [id, slugify(name)]),
  );
  const meant = sameNumber.find(({ id, name }) => near === id || near === slugify(name))?.id;
  const message = `ward.yaml không có “${written}” trong neighbourhoods`;
  if (meant !== undefined) return { message, fixes: [{ kind: 'did-you-mean', text: meant }] };
  const ids = neighbourhoods.map(({ id }) => id).join(', ') || '(chưa có)';
  return { message: `${message}; các id đã có: ${ids}. Dành cho người khác thì viết bằng chữ có dấu` };
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
