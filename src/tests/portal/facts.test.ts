import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SourceFile } from '../house/source-tree.ts';
import { readTree } from '../house/source-tree.ts';
import { fixtureWards, pagesOf, readPage, wards } from './built-site.ts';
import type { ServedFront } from './city-front.ts';
import { serveFront } from './city-front.ts';

/** Words that no built page shows, each with where they are shown instead. */
const shownElsewhere: Readonly<Record<string, string>> = {
  'cityWords.demo': 'a city of demonstrations: city-many.test.ts',
  'cityWords.letters': 'a city of many wards: city-many.test.ts',
  'residentWords.noEventsHere': 'a neighbourhood without events: every one of the model ward has some',
  'residentWords.nothingThisWeek': 'a week without events: the model ward has some on the day of the tests',
};

/** Classes that no built page has. */
const classesElsewhere = ['src/city/components/WardList.astro: ward-letters'];

let templates: SourceFile[];
let front: ServedFront;
/** The HTML of all pages of all built wards, and of a city's front. */
let html = '';
/** The words of the interface: the exports of all modules of src/strings/. */
const words: Record<string, unknown> = {};

beforeAll(async () => {
  templates = (await readTree()).filter(({ path }) => path.endsWith('.astro'));
  for (const ward of [...wards, ...fixtureWards])
    for (const page of await pagesOf(ward)) html += unescape(await readPage(ward, page));
  front = await serveFront();
  for (const page of ['index.html', 'tim-kiem/index.html', '404.html'])
    html += unescape(await readFile(join(front.dir, page), 'utf8'));
  for (const file of (await readdir('src/strings')).filter((name) => /^[a-z-]+\.ts$/.test(name)))
    Object.assign(words, await import(`../../strings/${file.replace(/\.ts$/, '')}.ts`));
});

afterAll(() => front.close());

test('every class of a component is on some page', () => {
  const shown = new Set(
    [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  );
  const missing = templates.flatMap(({ path, text }) =>
    [...text.matchAll(/\sclass="([^"]*)"/g)]
      .flatMap(([, names = '']) => names.split(/\s+/))
      .filter((name) => !shown.has(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual(classesElsewhere);
});

test('all words that a component can show are on some page', () => {
  const missing = new Map<string, string>();
  for (const { path, text } of templates)
    for (const [name, word] of wordsIn(text)) if (!html.includes(word)) missing.set(name, path);
  expect([...missing.keys()].sort()).toEqual(Object.keys(shownElsewhere).sort());
});

test('the words of a component are found by the names that it gives to their tables', () => {
  const text = `const words = channelWords.page;
    const { columns } = taskWords;
    <p>{words.back} {columns.due} {vi.home}</p>`;
  expect(wordsIn(text).map(([name]) => name)).toEqual(
    expect.arrayContaining(['channelWords.page.back', 'taskWords.columns.due', 'vi.home']),
  );
});

/**
 * The words that a component uses, with their names: `vi.home`. For a table whose key is known only when the page is
 * built (`vi.status[status]`), all words of the table are returned. Words that a function makes are left out.
 */
function wordsIn(template: string): [name: string, word: string][] {
  const aliases = new Map<string, string>();
  for (const [, alias = '', table = ''] of template.matchAll(/const (\w+) = ((?:\w+Words|vi)(?:\.\w+)*);/g))
    aliases.set(alias, table);
  for (const [, names = '', table = ''] of template.matchAll(
    /const \{ ([\w, ]+) \} = ((?:\w+Words|vi)(?:\.\w+)*);/g,
  ))
    for (const name of names.split(', ')) aliases.set(name, `${table}.${name}`);
  return [...template.matchAll(/(?<![\w.])([a-z]\w*)((?:\.\w+)*)(\[)?/g)].flatMap(
    ([, head = '', rest = '', isLookUp]) => {
      const name = `${aliases.get(head) ?? head}${rest}`;
      const value = valueOf(name);
      if (typeof value === 'string') return [[name, value] as [string, string]];
      return isLookUp && typeof value === 'object' && value !== null
        ? Object.entries(value)
            .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
            .map(([key, word]): [string, string] => [`${name}.${key}`, word])
        : [];
    },
  );
}

/** What a dotted name means in the words of the interface; methods of a string are left off. */
const valueOf = (name: string): unknown =>
  name
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[key]
          : typeof value === 'string'
            ? value
            : undefined,
      words,
    );

/** HTML with its entities read, so that words are found in it as they are written. */
const unescape = (text: string): string =>
  text
    .replace(/&(?:nbsp|#160|#xA0);/g, '\u00a0')
    .replace(/&(?:quot|#34|#x22);/g, '"')
    .replace(/&(?:#39|#x27);/g, "'")
    .replace(/&(?:amp|#38|#x26);/g, '&');
