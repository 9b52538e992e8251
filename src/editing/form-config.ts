import type { CmsConfig, EntryCollection, Field as CmsField, GitBackend } from '@sveltia/cms';
import type { Collection } from '../domain/schema/document.ts';
import { collections } from '../domain/schema/document.ts';
import type { Ward } from '../domain/schema/ward.ts';
import { channelPages, reservedSections } from '../domain/sections.ts';
import { editing } from '../strings/editing.ts';
import type { FileShape } from './entry-format.ts';
import { filesAddress } from './entry-format.ts';
import type { Field } from './field.ts';
import { fieldsOf, shapesOf } from './field.ts';
import { gitHost } from './git-host.ts';

/** What the form of one ward is made from. */
export interface FormSource {
  /** The ward's id. */
  id: string;
  ward: Ward;
  /** The folder of the wards, from the repository's root: `content`. */
  contentDir: string;
  /** The ids of the ward's documents, by collection: the form looks for files as deep as they lie. */
  ids: Readonly<Record<Collection, readonly string[]>>;
  /** The path that the portal is served under. */
  base: string;
  /** What the repository's folder is called on this machine; undefined for a published form. */
  localName?: string | undefined;
}

/** Longer names make addresses that nobody reads; as long as those that `import` proposes. */
const idLength = 64;

/** A new document lies in the folder of the year in which it is published. */
const yearFolder = '{{fields.published | truncate(4)}}';

/** What people look at and fill in first; the text comes behind it, then every other key of the schema. */
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

/** What a new file begins with, as those of `import` do. */
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

/** What the files of each of the form's collections look like, by the name of their format. */
export const formatsOf = (source: FormSource): Record<string, FileShape> =>
  Object.fromEntries(
    collections.flatMap((collection) => {
      const keys = shapesOf(inOrder(topKeys, fieldsOf(collection, source.ward)));
      return [usualDepth(collection), ...otherDepths(collection, source)].map((depth) => [
        formatName(collection, depth),
        { keys, up: '../'.repeat(depth) },
      ]);
    }),
  );

const formatName = (collection: Collection, depth: number): string => `cong-phuong-${collection}-${depth}`;

/** Documents lie in the folder of a year, pages in none. */
const usualDepth = (collection: Collection): number => (collection === 'pages' ? 1 : 2);

const otherDepths = (collection: Collection, { ids }: FormSource): number[] => {
  const depths = new Set(ids[collection].map((id) => id.split('/').length));
  return [...depths].filter((depth) => depth !== usualDepth(collection)).sort();
};

function backendOf({ ward, localName }: FormSource): GitBackend {
  if (ward.editing && localName === undefined) return gitHost(ward.editing).backend;
  // Sveltia wants a host to name; on this machine it works with the folder alone. Gitea's is the one it asks nothing of.
  return { name: 'gitea', repo: `kho/${localName ?? 'cong-phuong'}`, auth_methods: ['token'] };
}

/** One collection of files in year folders, and one for each other depth that the ward has files at. */
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

function entryCollection(collection: Collection, { id, ward, contentDir }: FormSource): EntryCollection {
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
    summary: summaryOf(collection),
    // Named again: where a `path` has folders, Sveltia would put files beside the document.
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

/** What a file is called in the list: a draft by that word, official paper by its number. */
function summaryOf(collection: Collection): string {
  if (collection === 'pages') return '{{title}}';
  const code = collection === 'news' ? '' : '{{code}} ';
  return `{{draft | ternary('[${editing.drafts}] ', '')}}${code}{{title}}`;
}

/** The keys in the order of the form, with the text among them and what the ward fills in by itself. */
function arranged(fields: readonly Field[], ward: Ward): Field[] {
  const filledIn = inOrder(firstKeys, fields).map((field) =>
    field.name === 'issuer' ? { ...field, default: ward.authority } : field,
  );
  const isFirst = ({ name, required }: Field): boolean => firstKeys.includes(name) || required;
  return [...filledIn.filter(isFirst), body, ...filledIn.filter((field) => !isFirst(field))];
}

// As it is written unless a person asks for the rich editor, which indents lists anew and forgets how the columns of a
// table are aligned.
const body: Field = {
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

/** Some keys first, in their order; the others behind them, as they stood. */
const inOrder = (first: readonly string[], fields: readonly Field[]): Field[] => {
  const place = ({ name }: Field): number => (first.includes(name) ? first.indexOf(name) : first.length);
  return [...fields].sort((a, b) => place(a) - place(b));
};

/** Without what only our own format reads. */
function asCmsField({ map: _map, paragraph: _paragraph, fields, ...field }: Field): CmsField {
  return { ...field, ...(fields && { fields: fields.map(asCmsField) }) } as CmsField;
}
