import type { ListedCollection } from '../../domain/sections.ts';
import { listedCollections } from '../../domain/sections.ts';
import { byText } from '../../language/text.ts';
import type { Portal } from '../model.ts';
import type { Narrowing } from '../routes.ts';
import { routes } from '../routes.ts';
import { query } from '../traced/query.ts';
import type { SectionList } from './document-list.ts';
import { sectionLists } from './document-list.ts';

/** A link from a list to another one. */
export interface Choice {
  /** A year, the id of a type or of a field. */
  id: string;
  path: string;
  /** Whether the list is narrowed to it already; then `path` is the list without it. */
  chosen: boolean;
  /** How many documents the other list has. Where it is not within this one, undefined: it grows while this one does not. */
  count: number | undefined;
}

/** The links from a list of a section to other lists with documents. */
export interface SectionChoices {
  /** Newest first. */
  years: Choice[];
  /** Most used first. */
  types: Choice[];
  /** In the order of ward.yaml. */
  fields: Choice[];
}

/** The links from a list of a section. A link that would leave out no document of the list is left out itself. */
export const sectionChoices = (
  portal: Portal,
  collection: ListedCollection,
  { year = '', type = '', field = '' }: Narrowing = {},
): SectionChoices => choicesOf(portal, collection, year, type, field);

const choicesOf = query(
  'list choices',
  (portal, collection: ListedCollection, year: string, type: string, field: string): SectionChoices => {
    const sizes = sizesOf(portal, collection);
    const current: Narrowing = { ...(year && { year }), ...(type && { type }), ...(field && { field }) };
    const choose = chooser(collection, current, sizes);
    const idsOf = (by: keyof Narrowing): string[] => [
      ...new Set(sizes.flatMap(({ narrowing }) => narrowing[by] ?? [])),
    ];
    const useOf = (id: string): number => sizeIn(sizes, routes.list(collection, { type: id }));
    return {
      years: idsOf('year')
        .sort((a, b) => byText(b, a))
        .flatMap((id) => choose('year', { ...current, year: id })),
      types: idsOf('type')
        .sort((a, b) => useOf(b) - useOf(a) || byText(a, b))
        .flatMap((id) => choose('type', { ...(year && { year }), type: id })),
      fields: portal.fields.flatMap(({ id }) => {
        if (year) return choose('field', { year, field: id });
        return type ? [] : fieldOfAllYears(portal, id, sizes);
      }),
    };
  },
);

/** Makes the link to a list; none to a list without documents. */
function chooser(
  collection: ListedCollection,
  current: Narrowing,
  sizes: readonly ListSize[],
): (by: keyof Narrowing, narrowing: Narrowing) => Choice[] {
  const total = sizeIn(sizes, routes.list(collection, current));
  return (by, narrowing) => {
    const id = narrowing[by]!;
    if (current[by] === id)
      return [{ id, path: pathWithout(collection, current, by), chosen: true, count: undefined }];
    const path = routes.list(collection, narrowing);
    const count = sizeIn(sizes, path);
    const isWithin = Object.keys(narrowing).length > Object.keys(current).length;
    if (count === 0 || (isWithin && count === total)) return [];
    return [{ id, path, chosen: false, count: isWithin ? count : undefined }];
  };
}

/** The list that is left when one narrowing is given up. A field alone has a list of all sections. */
function pathWithout(collection: ListedCollection, current: Narrowing, by: keyof Narrowing): string {
  const left = { ...current, [by]: undefined };
  return left.field !== undefined && left.year === undefined
    ? routes.field(left.field)
    : routes.list(collection, left);
}

/** The link from the list of a whole section to that of a field, if it has some documents of the section, but not all. */
function fieldOfAllYears(portal: Portal, id: string, sizes: readonly ListSize[]): Choice[] {
  const ofSection = sizes
    .filter(({ narrowing }) => narrowing.field === id)
    .reduce((sum, { count }) => sum + count, 0);
  if (ofSection === 0 || ofSection === sizes[0]?.count) return [];
  const count = portal.fields.find((field) => field.id === id)?.documents.length;
  return [{ id, path: routes.field(id), chosen: false, count }];
}

/** A link from the list of a field to its documents of one section and year. */
export interface FieldYear extends Pick<Choice, 'path' | 'count'> {
  collection: ListedCollection;
  year: string;
}

/** The links from the list of a field, newest year first; none if they would all lead to the same documents. */
export const fieldYears = query('field years', (portal, field: string): FieldYear[] => {
  const found = listedCollections.flatMap((collection) =>
    sizesOf(portal, collection)
      .filter(({ narrowing }) => narrowing.field === field)
      .map(({ narrowing, path, count }) => ({ collection, year: narrowing.year!, path, count })),
  );
  const order = (each: FieldYear): number => listedCollections.indexOf(each.collection);
  return found.length > 1 ? found.sort((a, b) => byText(b.year, a.year) || order(a) - order(b)) : [];
});

/** A list of a section, with how many documents it has. */
interface ListSize extends Pick<SectionList, 'narrowing' | 'path'> {
  count: number;
}

/** The size of every list of a section, that of the whole section first. A fact of its own, which all links follow from. */
const sizesOf = query('list sizes', (portal, collection: ListedCollection): ListSize[] =>
  sectionLists(portal, collection).map(({ narrowing, path, documents }) => ({
    narrowing,
    path,
    count: documents.length,
  })),
);

const sizeIn = (sizes: readonly ListSize[], path: string): number =>
  sizes.find((each) => each.path === path)?.count ?? 0;
