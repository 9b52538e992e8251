import { parseDocument } from 'yaml';
import { yamlOptions } from '../content/yaml/options.ts';
import { routes } from '../portal/routes.ts';
import { editing } from '../strings/editing.ts';
import { changedFront, isRecord, newFront, tidy, withoutEmpty } from './front-lines.ts';

/** A key of front matter, with what reading and writing its file need of it. */
export interface FileKey {
  name: string;
  widget: string;
  /** Whether the value is a map, which the form shows as a list of entries. */
  map?: boolean | undefined;
  /** Whether the value is a text of one line, however long. */
  paragraph?: boolean | undefined;
  /** What the form shows for a null in the file. */
  nothing?: string | undefined;
  /** The keys of its value. */
  fields?: FileKey[] | undefined;
}

/** The form of a collection's files. */
export interface FileShape {
  /** In the order of a new file. */
  keys: FileKey[];
  /** The relative path from a file to the ward's folder: `../../`. */
  up: string;
}

/** A file in the form: the values of its keys, its body, and in `_source` the file as it was read. */
export type Entry = Record<string, unknown> & { body?: string; _source?: string };

/** Reads a collection's files for the form and writes them. */
export interface EntryFormat {
  fromFile: (file: string) => Entry;
  /** Throws an error with a message for the editor if the entry must not be saved. */
  toFile: (entry: Entry) => string;
}

/** The name of the field in the form that holds the key of a map's entry. */
export const entryKey = 'key';

/** The path of the form's files: attachments are published under it too. */
export const filesAddress = `/${routes.files.slice(0, -1)}`;

/**
 * The format of a collection's files. A save changes only the lines of changed keys: order, quotes, comments and keys
 * that the form does not know stay as they were.
 * @param today the day that the form fills in where a file has no `published`
 */
export function entryFormat({ keys: fields, up }: FileShape, today?: string): EntryFormat {
  return {
    fromFile: (file) => {
      const { head, body } = splitFile(file);
      const front = parseDocument(head, yamlOptions);
      if (front.errors[0]) throw front.errors[0];
      const values = (front.toJS() ?? {}) as Values;
      return {
        // A document without `published` is listed among the newest, with the day that a save would give it.
        ...(today !== undefined && isDated(fields) && { published: today }),
        ...toForm(values, fields),
        body: body.replace(/^\n/, ''),
        _source: file,
      };
    },
    toFile: ({ _source, body: written = '', ...values }) => {
      // The form inserts pictures and files with its own path; a body names them relative to its file.
      const body = written.replaceAll(`](${filesAddress}/`, `](${up}files/`);
      const wanted = fromForm(values, fields);
      if (wanted['draft'] !== true && wanted['unconfirmed'] !== undefined)
        throw new Error(editing.unconfirmed);
      if (_source === undefined) return write(newFront(wanted, fields), body);
      const { head, body: oldBody } = splitFile(_source);
      // The day of publication of a draft is not known yet.
      if (wanted['draft'] === true && wanted['published'] === today && !/^published[ \t]*:/m.test(head))
        delete wanted['published'];
      const front = changedFront(head, wanted, fields, (old) => fromForm(toForm(old, fields), fields));
      return body === oldBody.replace(/^\n/, '') ? `---\n${front}---\n${oldBody}` : write(front, body);
    },
  };
}

type Values = Record<string, unknown>;

function splitFile(file: string): { head: string; body: string } {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const parts = /^---\n((?:.*\n)*?)---[ \t]*(?:\n([\s\S]*))?$/.exec(text);
  if (!parts) throw new Error('tệp phải mở đầu bằng phần thông tin giữa hai dòng “---”');
  return { head: parts[1] ?? '', body: parts[2] ?? '' };
}

function write(front: string, body: string): string {
  const text = tidy(body);
  return `---\n${front}---\n${text && `\n${text}\n`}`;
}

/** The values for the form's widgets: a map as the list of its entries, a file with its path in the form. */
function toForm(values: Values, fields: readonly FileKey[]): Values {
  return mapped(values, fields, (value, field) => {
    if (field.map && isRecord(value))
      return Object.entries(value).map(([key, entry]) => ({ [entryKey]: key, ...(entry as Values) }));
    if (field.widget === 'list' && typeof value === 'string') return [value];
    if (value === null && field.nothing !== undefined) return field.nothing;
    return isFile(field) && typeof value === 'string' && value !== '' ? `${filesAddress}/${value}` : value;
  });
}

/** The values for the file. Empty ones and `false` are left out, as in a file written by hand. */
function fromForm(values: Values, fields: readonly FileKey[]): Values {
  const plain = mapped(values, fields, (value, field) => {
    if (field.map && Array.isArray(value))
      return Object.fromEntries(
        (value as Values[]).map(({ [entryKey]: key, ...entry }) => [String(key), entry]),
      );
    if (typeof value !== 'string') return value;
    if (field.paragraph) return value.trim().replace(/\s*\n\s*/g, ' ');
    return isFile(field) ? value.replace(`${filesAddress}/`, '') : value;
  });
  return (withoutEmpty(plain) ?? {}) as Values;
}

function mapped(
  values: Values,
  fields: readonly FileKey[],
  change: (value: unknown, field: FileKey) => unknown,
): Values {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const within = (value: unknown, field: FileKey): unknown => {
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

const isDated = (fields: readonly FileKey[]): boolean => fields.some(({ name }) => name === 'published');

const isFile = ({ widget }: FileKey): boolean => widget === 'file' || widget === 'image';
