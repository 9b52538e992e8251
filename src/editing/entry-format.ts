import { parseDocument } from 'yaml';
import { yamlOptions } from '../content/yaml/options.ts';
import { editing } from '../strings/editing.ts';
import { filled, fresh, isRecord, spliced, tidy } from './front-lines.ts';

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
  /** Throws, in words for the editor, where the file may not be saved like this. */
  toFile: (entry: Entry) => string;
}

/** The name that the key of a map's entry has in the form. */
export const entryKey = 'key';

/** Where the form finds files: the address that attachments are published under. */
export const filesAddress = '/tep';

/**
 * A collection's format. The form keeps the file that it was given, and a save changes only the lines of the keys
 * that were changed: order, quotes, comments and keys that the form does not know stay as they were.
 * @param today the day that the form fills in where a file has no ngày đăng
 */
export function entryFormat({ keys: fields, up }: FileShape, today?: string): EntryFormat {
  return {
    fromFile: (file) => {
      const { head, body } = takeApart(file);
      const front = parseDocument(head, yamlOptions);
      if (front.errors[0]) throw front.errors[0];
      const values = (front.toJS() ?? {}) as Values;
      return {
        // What has no ngày đăng yet stands in the list among the newest, with the day that it would be given.
        ...(today !== undefined && isDated(fields) && { published: today }),
        ...toForm(values, fields),
        body: body.replace(/^\n/, ''),
        _source: file,
      };
    },
    toFile: ({ _source, body: written = '', ...values }) => {
      // A picture or a file that the form has put into the text, as texts name one.
      const body = written.replaceAll(`](${filesAddress}/`, `](${up}files/`);
      const wanted = fromForm(values, fields);
      if (wanted['draft'] !== true && wanted['unconfirmed'] !== undefined)
        throw new Error(editing.unconfirmed);
      if (_source === undefined) return write(fresh(wanted, fields), body);
      const { head, body: oldBody } = takeApart(_source);
      // What stays a draft is published some other day.
      if (wanted['draft'] === true && wanted['published'] === today && !/^published[ \t]*:/m.test(head))
        delete wanted['published'];
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

const isDated = (fields: readonly Shape[]): boolean => fields.some(({ name }) => name === 'published');

const isFile = ({ widget }: Shape): boolean => widget === 'file' || widget === 'image';
