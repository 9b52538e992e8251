import type { DocumentTypeId } from '../../domain/document-type.ts';
import { documentTypeName } from '../../domain/document-type.ts';
import type { ListedCollection } from '../../domain/sections.ts';
import type { Narrowing } from '../../portal/routes.ts';
import { routes } from '../../portal/routes.ts';
import { vi } from '../vi.ts';

/** The fields of a ward, by which a list shows the name of one. */
type Fields = readonly { id: string; name: string }[];

/** The title of a section's list: `Văn bản chỉ đạo, điều hành năm 2026: thông báo`. */
export function listTitle(collection: ListedCollection, narrowing: Narrowing, fields: Fields): string {
  const { year, type, field } = narrowing;
  const title = vi.sectionTitles[collection];
  const ofYear = year === undefined ? title : vi.ofYear(title, year);
  if (type !== undefined) return vi.ofType(ofYear, typeName(type));
  return field === undefined ? ofYear : vi.ofField(ofYear, fieldName(field, fields));
}

/** The breadcrumbs of a section's list: the section, the year, then the type or the field. The last one has no path. */
export function listCrumbs(
  collection: ListedCollection,
  { year, type, field }: Narrowing,
  fields: Fields,
): { label: string; path?: string }[] {
  const crumbs = [
    { label: vi.sections[collection], path: routes.section(collection) },
    ...(year === undefined ? [] : [{ label: vi.inYear(year), path: routes.list(collection, { year }) }]),
    ...(type === undefined ? [] : [{ label: typeName(type), path: '' }]),
    ...(field === undefined ? [] : [{ label: fieldName(field, fields), path: '' }]),
  ];
  return crumbs.map(({ label, path }, place) => (place < crumbs.length - 1 ? { label, path } : { label }));
}

const typeName = (id: string): string => documentTypeName(id as DocumentTypeId);

const fieldName = (id: string, fields: Fields): string => fields.find((field) => field.id === id)?.name ?? id;
