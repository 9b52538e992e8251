import type { CmsConfig, EntryCollection, Field as CmsField, GitBackend } from '@sveltia/cms';
import type { Collection } from '../domain/schema/document.ts';
import { collections } from '../domain/schema/document.ts';
import type { Ward } from '../domain/schema/ward.ts';
import { channelPages, reservedSections } from '../domain/sections.ts';
import { editing } from '../strings/editing.ts';
import type { FileShape } from './entry-format.ts';
import { filesAddress } from './entry-format.ts';
import type { FormField } from './field.ts';
import { fieldsOf, fileKeysOf } from './field.ts';
import { gitHost } from './git-host.ts';

/** What the form of a ward is made from. */
export interface FormSource {
  /** The ward's id. */
  id: string;
  ward: Ward;
  /** The folder of the wards, relative to the root of the repository: `content`. */
  contentDir: string;
  /** The ids of the ward's documents, by collection: the form must know in how many folders files are. */
  ids: Readonly<Record<Collection, readonly string[]>>;
  /** The path that the portal is served under. */
  base: string;
  /** The name of the repository's folder on this machine; undefined for a published form. */
  localName?: string | undefined;
}

/** The most characters of a new id; `import` proposes ids of the same length. */
const idLength = 64;

/** A new document is put in the folder of its year of publication. */
const yearFolder = '{{fields.published | truncate(4)}}';

/** The first fields of the form. After them come the body and then all other keys of the schema. */
const firstKeys = [
  'title',
  'draft',
  'unconfirmed',
  'type',
  'code',
  'issuer',
  'issued',
  'published',
  'summary',
];

/** The first keys of a new file, in the order that `import` writes. */
const topKeys = ['title', 'type', 'code', 'issuer', 'place', 'issued', 'published', 'fields', 'topics'];

/** Sveltia's configuration for a ward: every collection, with the keys of its schema. */
export function formConfig(source: FormSource): CmsConfig {
  const { ward, id, contentDir, base } = source;
  return {
    load_config_file: false,
    backend: backendOf(source),
    app_title: editing.title(ward.name),
    site_url: ward.url,
    logo: { src: `${base}favicon.svg` },
    media_folder: `${contentDir}/${id}/files`,
    public_folder: filesAddress,
    media_libraries: { all: { slugify_filename: true }, stock_assets: { providers: [] } },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: idLength, timezone: 'local' },
    output: { omit_empty_optional_fields: true },
    show_preview_links: false,
    collections: collections.flatMap((collection) => collectionsOf(collection, source)),
  };
}

/** The forms of the files of all collections, by the name of their format. */
export const formatsOf = (source: FormSource): Record<string, FileShape> =>
  Object.fromEntries(
    collections.flatMap((collection) => {
      const keys = fileKeysOf(inOrder(topKeys, fieldsOf(collection, source.ward)));
      return [usualDepth(collection), ...otherDepths(collection, source)].map((depth) => [
        formatName(collection, depth),
        { keys, up: '../'.repeat(depth) },
      ]);
    }),
  );

const formatName = (collection: Collection, depth: number): string => `cong-phuong-${collection}-${depth}`;

/** The number of parts of an id: documents are in the folder of a year, pages in no folder. */
const usualDepth = (collection: Collection): number => (collection === 'pages' ? 1 : 2);

const otherDepths = (collection: Collection, { ids }: FormSource): number[] => {
  const depths = new Set(ids[collection].map((id) => id.split('/').length));
  return [...depths].filter((depth) => depth !== usualDepth(collection)).sort();
};

function backendOf({ ward, localName }: FormSource): GitBackend {
  if (ward.editing && localName === undefined) return gitHost(ward.editing).backend;
  // Sveltia needs the name of a host, also where it only uses the folder of this machine. Of Gitea it wants nothing more.
  return { name: 'gitea', repo: `kho/${localName ?? 'cong-phuong'}`, auth_methods: ['token'] };
}

/** A collection of the files in year folders, and one more for each other depth of folders that the ward has. */
function collectionsOf(collection: Collection, source: FormSource): EntryCollection[] {
  const { label } = editing.collections[collection];
  const main = entryCollection(collection, source);
  return [
    main,
    ...otherDepths(collection, source).map((depth) => ({
      ...main,
      name: `${collection}-${depth}`,
      label: editing.elsewhere(label, depth),
      path: `${'{{thu_muc}}/'.repeat(depth - 1)}{{slug}}`,
      format: formatName(collection, depth),
      create: false,
    })),
  ];
}

function entryCollection(
  collection: Collection,
  { id, ward, contentDir, localName }: FormSource,
): EntryCollection {
  const { label, one, about } = editing.collections[collection];
  const page = collection === 'pages';
  const taken = page ? reservedSections : Object.values(channelPages);
  const free = String.raw`^(?!(?:${taken.join('|')})$)[a-z0-9]+(?:-[a-z0-9]+)*$`;
  return {
    name: collection,
    label,
    label_singular: one,
    description: about,
    folder: `${contentDir}/${id}/${collection}`,
    path: page ? '{{slug}}' : `${yearFolder}/{{slug}}`,
    slug: {
      template: '{{title}}',
      editable: ['create'],
      hint: editing.slugHint,
      pattern: [free, editing.slugHint],
    },
    format: formatName(collection, usualDepth(collection)),
    // On this machine a guard refuses to remove what is published: see before-writing.ts.
    delete: localName !== undefined,
    summary: summaryOf(collection),
    // Again here: if `path` has folders, Sveltia would put files beside the document.
    media_folder: `/${contentDir}/${id}/files`,
    public_folder: filesAddress,
    thumbnail: false,
    sortable_fields: page
      ? { fields: ['title'] }
      : { fields: ['published', 'title'], default: { field: 'published', direction: 'descending' } },
    ...(!page && { view_filters: [{ label: editing.drafts, field: 'draft', pattern: true }] }),
    fields: arranged(fieldsOf(collection, ward), ward).map(asCmsField),
  };
}

/** The text of a file in the list: `[…]` before a draft, the code before an official document. */
function summaryOf(collection: Collection): string {
  if (collection === 'pages') return '{{title}}';
  const code = collection === 'news' ? '' : '{{code}} ';
  return `{{draft | ternary('[${editing.drafts}] ', '')}}${code}{{title}}`;
}

/** The fields in the order of the form, with the body among them and the ward's own authority filled in. */
function arranged(fields: readonly FormField[], ward: Ward): FormField[] {
  const filledIn = inOrder(firstKeys, fields).map((field) =>
    field.name === 'issuer' ? { ...field, default: ward.authority } : field,
  );
  const isFirst = ({ name, required }: FormField): boolean => firstKeys.includes(name) || required;
  return [...filledIn.filter(isFirst), body, ...filledIn.filter((field) => !isFirst(field))];
}

// The editor of plain text comes first: the rich one indents lists anew and loses the alignment of table columns.
const body: FormField = {
  name: 'body',
  label: editing.body,
  hint: editing.bodyHint,
  widget: 'markdown',
  modes: ['raw', 'rich_text'],
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'heading-four',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: ['image'],
  linked_images: false,
  use_emoji_autocomplete: false,
  required: true,
};

/** Sorts the fields: those in `first` in that order, then the others as they were. */
const inOrder = (first: readonly string[], fields: readonly FormField[]): FormField[] => {
  const place = ({ name }: FormField): number => (first.includes(name) ? first.indexOf(name) : first.length);
  return [...fields].sort((a, b) => place(a) - place(b));
};

/** A field for Sveltia, without what only our own file format uses. */
function asCmsField({ map: _map, paragraph: _paragraph, fields, ...field }: FormField): CmsField {
  return { ...field, ...(fields && { fields: fields.map(asCmsField) }) } as CmsField;
}
