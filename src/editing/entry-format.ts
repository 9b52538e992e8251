import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { yamlOptions } from '../content/yaml-options.ts';

/** As much of a key as its file needs to know; keys stand in the order that a new file has them in. */
export interface Shape {
  name: string;
  widget: string;
  /** A map, shown as the list of its entries. */
  map?: boolean | undefined;
  /** A text of one line, however long. */
  paragraph?: boolean | undefined;
  /** The keys below it. */
  fields?: Shape[] | undefined;
}

/** What a collection's files look like. */
export interface FileShape {
  keys: Shape[];
  /** The way from a file up to the ward's folder: `../../`. */
  up: string;
}

/** What the form holds of a file: its keys, its text below the front matter, and the file itself. */
export type Entry = Record<string, unknown> & { body?: string; _source?: string };

/** How a collection's files are read into the form and written back. */
export interface EntryFormat {
  fromFile: (file: string) => Entry;
  toFile: (entry: Entry) => string;
}

/** The name that the key of a map's entry has in the form. */
export const entryKey = 'key';

/** Where the form finds files: the address that attachments are published under. */
export const filesAddress = '/tep';

/**
 * A collection's format. The form keeps the file that it was given, and a save changes only the lines of the keys
 * that were changed: order, quotes, comments and keys that the form does not know stay as they were.
 */
export function entryFormat({ keys: fields, up }: FileShape): EntryFormat {
  return {
    fromFile: (file) => {
      const { head, body } = takeApart(file);
      const front = parseDocument(head, yamlOptions);
      if (front.errors[0]) throw front.errors[0];
      return {
        ...toForm((front.toJS() ?? {}) as Values, fields),
        body: body.replace(/^\n/, ''),
        _source: file,
      };
    },
    toFile: ({ _source, body: written = '', ...values }) => {
      // A picture or a file that the form has put into the text, as texts name one.
      const body = written.replaceAll(`](${filesAddress}/`, `](${up}files/`);
      const wanted = fromForm(values, fields);
      if (_source === undefined) return write(fresh(wanted, fields), body);
      const { head, body: oldBody } = takeApart(_source);
      const front = spliced(head, wanted, fields);
      return body === oldBody.replace(/^\n/, '') ? `---\n${front}---\n${oldBody}` : write(front, body);
    },
  };
}

type Values = Record<string, unknown>;

function takeApart(file: string): { head: string; body: string } {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const parts = /^---\n((?:.*\n)*?)---[ \t]*(?:\n([\s\S]*))?$/.exec(text);
  if (!parts) throw new Error('tệp phải mở đầu bằng phần thông tin giữa hai dòng “---”');
  return { head: parts[1] ?? '', body: parts[2] ?? '' };
}

function write(front: string, body: string): string {
  const text = tidy(body);
  return `---\n${front}---\n${text && `\n${text}\n`}`;
}

/** A map as the list of its entries, a file by its address: what the form's widgets take. */
function toForm(values: Values, fields: readonly Shape[]): Values {
  return mapped(values, fields, (value, field) => {
    if (field.map && isRecord(value))
      return Object.entries(value).map(([key, entry]) => ({ [entryKey]: key, ...(entry as Values) }));
    return isFile(field) && typeof value === 'string' && value !== '' ? `${filesAddress}/${value}` : value;
  });
}

/** The way back; what is empty or off is left out, as in a file written by hand. */
function fromForm(values: Values, fields: readonly Shape[]): Values {
  const plain = mapped(values, fields, (value, field) => {
    if (field.map && Array.isArray(value))
      return Object.fromEntries(
        (value as Values[]).map(({ [entryKey]: key, ...entry }) => [String(key), entry]),
      );
    if (typeof value !== 'string') return value;
    if (field.paragraph) return value.trim().replace(/\s*\n\s*/g, ' ');
    return isFile(field) ? value.replace(`${filesAddress}/`, '') : value;
  });
  return (filled(plain) ?? {}) as Values;
}

function mapped(
  values: Values,
  fields: readonly Shape[],
  change: (value: unknown, field: Shape) => unknown,
): Values {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const within = (value: unknown, field: Shape): unknown => {
    const inner = field.fields;
    if (!inner || field.map) return value;
    if (Array.isArray(value))
      return value.map((item) => (isRecord(item) ? mapped(item, inner, change) : item));
    return isRecord(value) ? mapped(value, inner, change) : value;
  };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = byName.get(name);
      return [name, field ? change(within(value, field), field) : value];
    }),
  );
}

/** A value without what says nothing; undefined where nothing is left. */
function filled(value: unknown): unknown {
  if (typeof value === 'string') return tidy(value) || undefined;
  if (Array.isArray(value)) {
    const items = value.map(filled).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (isRecord(value)) {
    const entries = Object.entries(value).map(([key, each]) => [key, filled(each)] as const);
    const kept = entries.filter(([, each]) => each !== undefined);
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  return value === null || value === false ? undefined : value;
}

const fresh = (values: Values, fields: readonly Shape[]): string =>
  inOrder(Object.keys(values), fields)
    .map((key) => yamlOf(key, values[key]))
    .join('');

/** The front matter with the lines of changed keys replaced, of emptied keys taken out, of new keys put in. */
function spliced(head: string, wanted: Values, fields: readonly Shape[]): string {
  const blocks = blocksOf(head);
  if (!blocks) return fresh(wanted, fields);
  const old = (parseDocument(head, yamlOptions).toJS() ?? {}) as Values;
  const kept = blocks.flatMap(({ key, text }) => {
    if (key === undefined || same(filled(old[key]), wanted[key])) return [{ key, text }];
    return wanted[key] === undefined ? [] : [{ key, text: yamlOf(key, wanted[key]) }];
  });
  const rank = rankOf(fields);
  for (const key of inOrder(Object.keys(wanted), fields)) {
    if (key in old) continue;
    const before = kept.filter((block) => block.key !== undefined && rank(block.key) < rank(key)).at(-1);
    kept.splice(before ? kept.indexOf(before) + 1 : kept.length, 0, { key, text: yamlOf(key, wanted[key]) });
  }
  return kept.map(({ text }) => text).join('');
}

/** The lines of each key; comments and blank lines above a key are a block of their own. Undefined for `{…}`. */
function blocksOf(head: string): { key: string | undefined; text: string }[] | undefined {
  const { contents } = parseDocument(head, yamlOptions);
  if (contents === null) return [{ key: undefined, text: head }];
  if (!isMap(contents) || contents.flow) return undefined;
  const starts = contents.items.map(({ key }) => (isScalar(key) && key.range ? key.range[0] : 0));
  const blocks: { key: string | undefined; text: string }[] = [
    { key: undefined, text: head.slice(0, starts[0]) },
  ];
  contents.items.forEach(({ key }, index) => {
    const text = head.slice(starts[index], starts[index + 1]);
    const aside = /(?<=\n)(?:[ \t]*(?:#.*)?\n)+$/.exec(text)?.index ?? text.length;
    blocks.push(
      { key: String(key), text: text.slice(0, aside) },
      { key: undefined, text: text.slice(aside) },
    );
  });
  return blocks.filter(({ text }) => text !== '');
}

function yamlOf(key: string, value: unknown): string {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string' && /^[a-z][\w-]*$/i.test(item)))
    return `${key}: [${value.join(', ')}]\n`;
  return stringify({ [key]: value }, { ...yamlOptions, lineWidth: 0 });
}

const rankOf = (fields: readonly Shape[]) => {
  const ranks = new Map(fields.map(({ name }, index) => [name, index]));
  return (key: string): number => ranks.get(key) ?? Infinity;
};

const inOrder = (keys: readonly string[], fields: readonly Shape[]): string[] => {
  const rank = rankOf(fields);
  return [...keys].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The order of keys inside a value says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value ?? null;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isFile = ({ widget }: Shape): boolean => widget === 'file' || widget === 'image';
const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
