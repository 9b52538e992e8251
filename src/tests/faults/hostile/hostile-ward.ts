import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { checkWard } from '../../../checks/check-ward.ts';
import type { Finding } from '../../../checks/rule.ts';
import { interpretWard } from '../../../content/interpret.ts';
import { readWard } from '../../../content/read-ward.ts';
import { parseMarkdownFile } from '../../../content/yaml/front-matter.ts';
import { parseYaml } from '../../../content/yaml/parse-yaml.ts';
import type { Yaml } from '../../../content/yaml/yaml.ts';
import { collections, schemaFor } from '../../../domain/schema/document.ts';
import { wardSchema } from '../../../domain/schema/ward.ts';
import { hostileAddresses, payloads } from './payloads.ts';

/** Keys whose texts name something that the ward has: with a payload they name nothing, and `check` says so. */
const names = new Set([
  'replaces',
  'amends',
  'implements',
  'link',
  'allow',
  'progress',
  'tasks',
  'collection',
]);

type Path = (string | number)[];

/** A file of the ward whose texts are replaced, one by one. */
interface HostileFile {
  path: string;
  /** The whole front matter, or ward.yaml. */
  data: Record<string, unknown>;
  body: string | undefined;
  /** The payload of each text that has one, by its path. */
  changed: Map<string, { path: Path; was: unknown }>;
}

/**
 * Copies a ward that has every key, and puts payloads into every text that the schema leaves free: in the front matter of
 * every document, in ward.yaml, in every body. What `check` refuses for its meaning is put back.
 * @returns the keys that have payloads: `directives.title`, `ward.units.name`
 */
export async function writeHostileWard(
  from: string,
  content: string,
  ward: string,
  now: number,
): Promise<Set<string>> {
  const home = join(content, ward);
  await cp(from, home, { recursive: true });
  let count = 0;
  const files: HostileFile[] = [];
  for (const collection of collections)
    for (const name of await readdir(join(home, collection), { recursive: true })) {
      if (!name.endsWith('.md')) continue;
      const path = join(collection, name);
      const { front, body } = parseMarkdownFile(await readFile(join(home, path), 'utf8'));
      const file = { path, data: front.data as HostileFile['data'], body, changed: new Map() };
      const isValid = (data: unknown): boolean => schemaFor(collection, data).safeParse(data).success;
      if (!isValid(file.data)) continue;
      count = replaceTexts(file, isValid, count);
      file.body = `${body.trimEnd()}\n\n${bodyOf(count)}\n`;
      files.push(file);
    }
  const yaml = parseYaml(await readFile(join(home, 'ward.yaml'), 'utf8'));
  const file: HostileFile = {
    path: 'ward.yaml',
    data: yaml.data as HostileFile['data'],
    body: undefined,
    changed: new Map(),
  };
  replaceTexts(file, (data) => wardSchema.safeParse(data).success, count);
  files.push(file);
  for (let round = 0; round < 4; round += 1) {
    for (const each of files) await write(home, each);
    const errors = checkWard(interpretWard(await readWard(content, ward)), { now }).filter(
      ({ severity }) => severity === 'error',
    );
    if (errors.length === 0) return keysOf(files);
    const places = new Map(errors.map((error) => [`${error.file}:${error.line}`, error]));
    // From the end of each file, so that the lines of those that follow stay.
    for (const error of [...places.values()].sort((a, b) => b.line - a.line)) putBack(files, error);
  }
  throw new Error('the hostile ward has errors that no payload makes');
}

/** Puts a payload into each free text of a file: as a whole, before or behind what was there. */
function replaceTexts(file: HostileFile, isValid: (data: unknown) => boolean, start: number): number {
  let count = start;
  for (const [path, was] of textsIn(file.data)) {
    const isAddress = /^https?:/.test(was);
    if (!isAddress && path.some((key) => names.has(String(key)))) continue;
    const payload = payloads[count % payloads.length]!;
    count += 1;
    const candidates = isAddress
      ? hostileAddresses
      : [`${payload} ${was}`, `${was} ${payload}`, payload, `${was} ${payloads[0]}`];
    const fits = candidates.find((text) => isValid(withText(file.data, path, text)));
    if (fits === undefined) continue;
    file.changed.set(JSON.stringify(path), { path, was });
    file.data = withText(file.data, path, fits);
  }
  return count;
}

/** Some payloads as a paragraph, an item, a heading, a cell and a note each. */
function bodyOf(start: number): string {
  const some = Array.from({ length: 12 }, (_, index) => payloads[(start + index * 5) % payloads.length]!);
  return some
    .flatMap((payload, index) => [
      `Đoạn ${payload}`,
      '',
      `- ${payload}`,
      '',
      ...(index % 3 ? [] : [`## Mục ${payload}`, '']),
    ])
    .concat([
      '| Việc | Ai |',
      '| --- | --- |',
      ...some.slice(0, 6).map((payload) => `| ${payload} | ${payload} |`),
    ])
    .join('\n');
}

/** Puts back what `check` refuses: the text at its place, or the line of a body. */
function putBack(files: HostileFile[], { file, line, rule, message }: Finding): void {
  const hostile = files.find(({ path }) => file.endsWith(`/${path}`));
  if (!hostile) throw new Error(`${file}: ${rule} ${message}`);
  const text = textOf(hostile);
  const front: Yaml = hostile.body === undefined ? parseYaml(text) : parseMarkdownFile(text).front;
  const found = [...hostile.changed.values()].filter(({ path }) => {
    const { line: at } = front.at(path);
    return line === 0 || at === line;
  });
  for (const { path, was } of found) {
    hostile.data = withText(hostile.data, path, was);
    hostile.changed.delete(JSON.stringify(path));
  }
  if (found.length > 0 || hostile.body === undefined) return;
  const lines = text.split('\n');
  const bodyStart = lines.length - hostile.body.split('\n').length;
  hostile.body = hostile.body
    .split('\n')
    .filter((_, index) => bodyStart + index + 1 !== line)
    .join('\n');
}

const textOf = ({ data, body }: HostileFile): string => {
  const yaml = stringify(data, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' });
  return body === undefined ? yaml : `---\n${yaml}---\n\n${body}`;
};

const write = (home: string, file: HostileFile): Promise<void> =>
  writeFile(join(home, file.path), textOf(file));

const keysOf = (files: readonly HostileFile[]): Set<string> =>
  new Set(
    files.flatMap(({ path: file, changed }) =>
      [...changed.values()].map(({ path }) =>
        [file.split(/[/.]/)[0], ...path.filter((key) => typeof key === 'string')].join('.'),
      ),
    ),
  );

function* textsIn(value: unknown, path: Path = []): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
}

/** A copy of a value with another text at a path. */
function withText(value: Record<string, unknown>, path: Path, text: unknown): Record<string, unknown> {
  const copy = structuredClone(value);
  let place = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  place[path.at(-1)!] = text;
  return copy;
}
