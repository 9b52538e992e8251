import { z } from 'zod';
import { documentTypes } from '../domain/document-type.ts';
import { disclosureItems } from '../domain/law/disclosure.ts';
import { collections, schemas } from '../domain/schema/document.ts';
import type { Collection } from '../domain/schema/document.ts';
import type { Ward } from '../domain/schema/ward.ts';
import { upperFirst } from '../language/text.ts';
import { editing } from '../strings/editing.ts';
import { taskWords } from '../strings/tasks.ts';
import { vi } from '../strings/vi.ts';
import type { FileKey } from './entry-format.ts';
import { entryKey } from './entry-format.ts';

/** A field of the form, as Sveltia's configuration has it, and what only our own file format uses. */
export interface FormField {
  name: string;
  label: string;
  hint: string;
  widget: 'string' | 'text' | 'select' | 'boolean' | 'list' | 'object' | 'file' | 'image' | 'markdown';
  required: boolean;
  /** The fields inside it. */
  fields?: FormField[];
  /** Whether the value is a map, shown as a list of entries. */
  map?: boolean;
  /** Whether the value is a text of one line, however long. */
  paragraph?: boolean;
  /** What the form shows for a null in the file. */
  nothing?: string;
  [option: string]: unknown;
}

/** The form's fields of a collection, in the order of the schema, without those for which the ward has no choices. */
export function fieldsOf(collection: Collection, ward: WardLists): FormField[] {
  return fieldsIn(schemaOf(collection), ward);
}

/** The keys of a collection's files. */
export const fileKeysOf = (fields: readonly FormField[]): FileKey[] =>
  fields.map(({ name, widget, map, paragraph, nothing, fields: inner }) => ({
    name,
    widget,
    ...(map && { map }),
    ...(paragraph && { paragraph }),
    ...(nothing !== undefined && { nothing }),
    ...(inner && { fields: fileKeysOf(inner) }),
  }));

/** The lists of ward.yaml from which choices are made. */
export type WardLists = Pick<Ward, 'fields' | 'topics'>;

const known = new Map(collections.map((name) => [name, jsonSchema(schemas[name])]));
const schemaOf = (collection: Collection): Schema => known.get(collection)!;

function jsonSchema(schema: z.ZodType): Schema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
}

function fieldsIn(schema: Schema, ward: WardLists): FormField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, key]) => {
    const required = schema.required?.includes(name) ?? false;
    const texts = { name, label: key.title ?? name, hint: key.description ?? '', required, preview: false };
    if (key.from && ward[key.from].length === 0) return [];
    if (key.kind === 'keys') return [{ ...texts, ...keysBefore(name, schema) }];
    return [{ ...texts, ...widgetOf(name, key, ward) }];
  });
}

/** A choice of the keys before this one: the keys that are read from the paper. */
function keysBefore(
  own: string,
  { properties = {} }: Schema,
): Pick<FormField, 'widget'> & Record<string, unknown> {
  const names = Object.keys(properties);
  const before = names.slice(0, names.indexOf(own));
  const options = before.map((value) => ({ value, label: properties[value]?.title ?? value }));
  return { widget: 'select', multiple: true, options };
}

function widgetOf(
  name: string,
  key: Schema,
  ward: WardLists,
): Pick<FormField, 'widget'> & Record<string, unknown> {
  const item = itemOf(key) ?? key.additionalProperties;
  const choices = choicesOf(name, key, ward);
  if (choices) return { widget: 'select', options: choices, ...(item && { multiple: true }) };
  if (key.type === 'boolean') return { widget: 'boolean', default: false };
  if (item) return listOf(name, key, item, ward);
  if (key.properties) return { widget: 'object', collapsed: 'auto', fields: fieldsIn(key, ward) };
  if (key.kind === 'image') return { widget: 'image', ...media, accept: '.jpg,.jpeg,.png,.webp' };
  if (key.kind === 'file') return { widget: 'file', ...media };
  if (key.kind === 'lines') return { widget: 'text', use_emoji_autocomplete: false };
  const paragraph = key.kind === 'paragraph';
  return {
    ...(paragraph ? { widget: 'text', paragraph } : { widget: 'string' }),
    use_emoji_autocomplete: false,
    ...(key.nothing !== undefined && { nothing: key.nothing }),
    ...(key.maxLength && { maxlength: key.maxLength }),
    ...(key.pattern && { pattern: [key.pattern, key.description ?? ''] }),
  };
}

/** The items of a list, also of one that may be written as a single text. */
const itemOf = ({ items, anyOf }: Schema): Schema | undefined =>
  items ?? anyOf?.find((each) => each.items)?.items;

const media = { choose_url: false };

function listOf(name: string, key: Schema, item: Schema, ward: WardLists) {
  const shared = { widget: 'list' as const, label_singular: key.item, collapsed: 'auto' };
  if (!item.properties) {
    const label = upperFirst(key.item ?? name);
    return {
      ...shared,
      field: { name: 'item', label, hint: '', required: true, ...widgetOf(name, item, ward) },
    };
  }
  const fields = fieldsIn(item, ward);
  if (key.items) return { ...shared, summary: summaryOf(fields), fields };
  const own: FormField = {
    name: entryKey,
    label: editing.task,
    hint: editing.taskHint,
    widget: 'string',
    required: true,
  };
  return { ...shared, map: true, summary: `{{fields.${entryKey}}}`, fields: [own, ...fields] };
}

/** What a closed item shows: its first two required fields, or all texts where no field is required. */
const summaryOf = (fields: readonly FormField[]): string =>
  (fields.some(({ required }) => required)
    ? fields.filter(({ required }) => required).slice(0, 2)
    : fields.filter(({ widget }) => widget === 'string' || widget === 'text')
  )
    .map(({ name }) => `{{fields.${name}}}`)
    .reverse()
    .join(' · ');

/** The choices of a key with a closed list, of the schema or of the ward; undefined for another key. */
function choicesOf(
  name: string,
  key: Schema,
  ward: WardLists,
): { value: string | number; label: string }[] | undefined {
  if (key.from) return ward[key.from].map(({ id, name: label }) => ({ value: id, label }));
  const values = key.enum ?? key.items?.enum ?? key.anyOf?.find((each) => each.enum)?.enum;
  return values?.map((value) => ({ value, label: names[name]?.[value] ?? String(value) }));
}

const names: Record<string, Record<string, string>> = {
  type: Object.fromEntries(documentTypes.map(({ id, name }) => [id, name])),
  urgency: vi.urgency,
  channels: vi.channels,
  channel: vi.channels,
  disclosure: Object.fromEntries(disclosureItems.map((item) => [item, editing.disclosedItem(item)])),
  status: taskWords.status,
  role: taskWords.role,
};

/** The part of JSON Schema that zod writes for these schemas, with the `meta` of their keys. */
interface Schema {
  type?: string;
  title?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  additionalProperties?: Schema | false;
  enum?: (string | number)[];
  pattern?: string;
  maxLength?: number;
  kind?: z.GlobalMeta['kind'];
  from?: z.GlobalMeta['from'];
  item?: string;
  nothing?: z.GlobalMeta['nothing'];
}
