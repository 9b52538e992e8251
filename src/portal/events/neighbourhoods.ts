import { memoize } from '../../cache/memory.ts';
import type { Neighbourhood } from '../../domain/ward/neighbourhood.ts';
import { neighbourhoodOf } from '../../domain/ward/neighbourhood.ts';
import { slugify } from '../../language/folding.ts';
import type { Document, Portal, Status } from '../model.ts';
import { query } from '../traced/query.ts';

/** How many documents the page of a neighbourhood shows. */
const most = 20;
const dead: readonly Status[] = ['replaced', 'expired'];

/** The documents in force that concern a neighbourhood, newest first. @param id its id */
export const documentsFor = query('documents for', (portal, id: string): Document[] =>
  (concerned(portal).get(id) ?? []).slice(0, most),
);

/** The documents that concern each neighbourhood, newest first. */
const concerned = memoize((portal: Portal): ReadonlyMap<string, Document[]> => {
  const { neighbourhoods } = portal.ward;
  const found = new Map<string, Document[]>(neighbourhoods.map(({ id }) => [id, []]));
  if (neighbourhoods.length === 0) return found;
  for (const document of portal.documents) {
    if (dead.includes(document.status)) continue;
    for (const id of namedIn(document, neighbourhoods)) found.get(id)?.push(document);
  }
  return found;
});

/** The neighbourhoods that a document names: in `for` of its events, as addressees, in its title or its summary. */
function namedIn({ data }: Document, neighbourhoods: readonly Neighbourhood[]): Set<string> {
  const addressed = [...data.when.flatMap((event) => event.for ?? []), ...('to' in data ? data.to : [])];
  const ids = addressed.flatMap((written) => neighbourhoodOf(written, neighbourhoods)?.id ?? []);
  const words = `-${slugify(`${data.title} ${data.summary ?? ''}`)}-`;
  const mentioned = neighbourhoods.filter(({ name }) => words.includes(`-${slugify(name)}-`));
  return new Set([...ids, ...mentioned.map(({ id }) => id)]);
}
