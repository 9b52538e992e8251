import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { yamlOptions } from '../content/yaml/options.ts';

type Values = Record<string, unknown>;

/** Writes the front matter of a new file, its keys in the order of `fields`. */
export const newFront = (values: Values, fields: readonly Named[]): string =>
  inOrder(Object.keys(values), fields)
    .map((key) => yamlOf(key, values[key]))
    .join('');

/**
 * Changes front matter to the wanted values: replaces the lines of changed keys, removes those of emptied keys and adds
 * new keys at their place in the order of `fields`. All other lines stay as they are.
 * @param asShown the values that the form gives back where nobody has changed them: a text alone may be a list there
 */
export function changedFront(
  head: string,
  wanted: Values,
  fields: readonly Named[],
  asShown: (values: Values) => Values,
): string {
  const blocks = keyLinesOf(head);
  if (!blocks) return newFront(wanted, fields);
  const old = (parseDocument(head, yamlOptions).toJS() ?? {}) as Values;
  const shown = asShown(old);
  const kept = blocks.flatMap(({ key, text }) => {
    if (key === undefined || same(shown[key], wanted[key])) return [{ key, text }];
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

/** The lines of each key; comments and blank lines between keys have no key. Returns undefined for `{…}`. */
function keyLinesOf(head: string): { key: string | undefined; text: string }[] | undefined {
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

const rankOf = (fields: readonly Named[]) => {
  const ranks = new Map(fields.map(({ name }, index) => [name, index]));
  return (key: string): number => ranks.get(key) ?? Infinity;
};

const inOrder = (keys: readonly string[], fields: readonly Named[]): string[] => {
  const rank = rankOf(fields);
  return [...keys].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The value with sorted keys: their order in a map has no meaning. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value ?? null;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

/** Removes empty texts, empty lists and maps, null and false from a value; returns undefined if nothing is left. */
export function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') return tidy(value) || undefined;
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (isRecord(value)) {
    const entries = Object.entries(value).map(([key, each]) => [key, withoutEmpty(each)] as const);
    const kept = entries.filter(([, each]) => each !== undefined);
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  return value === null || value === false ? undefined : value;
}

/** A text with `\n` as line end, in NFC, without white space at its ends. */
export const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC').trim();

export const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Named {
  name: string;
}
