import { z } from 'zod';
import { documentTypes } from '../domain/document-type.ts';
import { collections, schemas } from '../domain/schema/document.ts';
import type { Collection } from '../domain/schema/document.ts';
import type { Ward } from '../domain/schema/ward.ts';
import { upperFirst } from '../language/text.ts';
import { editing } from '../strings/editing.ts';
import { taskWords } from '../strings/tasks.ts';
import { vi } from '../strings/vi.ts';
import type { Shape } from './entry-format.ts';
import { entryKey } from './entry-format.ts';

/** A key of the form, in the words of Sveltia's configuration. */
export interface Field {
  name: string;
  label: string;
  hint: string;
  widget: 'string' | 'text' | 'select' | 'boolean' | 'list' | 'object' | 'file' | 'image' | 'markdown';
  required: boolean;
  /** The keys below it. */
  fields?: Field[];
  /** A map, shown as the list of its entries. */
  map?: boolean;
  /** A text of one line, however long. */
  paragraph?: boolean;
  [option: string]: unknown;
}

/** The form's keys of a collection, in the schema's order; a key whose choices the ward does not have is left out. */
export function fieldsOf(collection: Collection, ward: Lists): Field[] {
  return fieldsIn(schemaOf(collection), ward);
}

/** What the files of a collection need to know of its keys. */
export const shapesOf = (fields: readonly Field[]): Shape[] =>
  fields.map(({ name, widget, map, paragraph, fields: inner }) => ({
    name,
    widget,
    ...(map && { map }),
    ...(paragraph && { paragraph }),
    ...(inner && { fields: shapesOf(inner) }),
  }));

/** The lists of ward.yaml that choices come from. */
export type Lists = Pick<Ward, 'fields' | 'topics'>;

const known = new Map(collections.map((name) => [name, jsonSchema(schemas[name])]));
const schemaOf = (collection: Collection): Schema => known.get(collection)!;

function jsonSchema(schema: z.ZodType): Schema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
}

function fieldsIn(schema: Schema, ward: Lists): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, key]) => {
    const required = schema.required?.includes(name) ?? false;
    const said = { name, label: key.title ?? name, hint: key.description ?? '', required, preview: false };
    if (key.from && ward[key.from].length === 0) return [];
    if (key.kind === 'keys') return [{ ...said, ...keysBefore(name, schema) }];
    return [{ ...said, ...widgetOf(name, key, ward) }];
  });
}

/** Names of keys, chosen by what they are called: those before this one, which the paper tells. */
function keysBefore(
  own: string,
  { properties = {} }: Schema,
): Pick<Field, 'widget'> & Record<string, unknown> {
  const names = Object.keys(properties);
  const before = names.slice(0, names.indexOf(own));
  const options = before.map((value) => ({ value, label: properties[value]?.title ?? value }));
  return { widget: 'select', multiple: true, options };
}

function widgetOf(name: string, key: Schema, ward: Lists): Pick<Field, 'widget'> & Record<string, unknown> {
  const item = key.items ?? key.additionalProperties;
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
    ...(key.maxLength && { maxlength: key.maxLength }),
    ...(key.pattern && { pattern: [key.pattern, key.description ?? ''] }),
  };
}

const media = { choose_url: false };

function listOf(name: string, key: Schema, item: Schema, ward: Lists) {
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
  const own: Field = {
    name: entryKey,
    label: editing.task,
    hint: editing.taskHint,
    widget: 'string',
    required: true,
  };
  return { ...shared, map: true, summary: `{{fields.${entryKey}}}`, fields: [own, ...fields] };
}

/** What a folded item shows: the first two of what it must have. */
const summaryOf = (fields: readonly Field[]): string =>
  fields
    .filter(({ required }) => required)
    .slice(0, 2)
    .map(({ name }) => `{{fields.${name}}}`)
    .reverse()
    .join(' · ');

/** The choices of a key, where it has a closed list: the schema's, or the ward's. */
function choicesOf(name: string, key: Schema, ward: Lists): { value: string; label: string }[] | undefined {
  if (key.from) return ward[key.from].map(({ id, name: label }) => ({ value: id, label }));
  const values = key.enum ?? key.items?.enum;
  return values?.map((value) => ({ value, label: names[name]?.[value] ?? value }));
}

const names: Record<string, Record<string, string>> = {
  type: Object.fromEntries(documentTypes.map(({ id, name }) => [id, name])),
  urgency: vi.urgency,
  channels: vi.channels,
  channel: vi.channels,
  status: taskWords.status,
};

/** As much of JSON Schema as zod writes for these schemas, and the `meta` of their keys. */
interface Schema {
  type?: string;
  title?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema | false;
  enum?: string[];
  pattern?: string;
  maxLength?: number;
  kind?: z.GlobalMeta['kind'];
  from?: z.GlobalMeta['from'];
  item?: string;
}
