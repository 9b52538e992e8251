import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageKinds } from '../portal/page-kinds.ts';
import { circlesOf } from './circles.ts';
import type { SourceFile } from './source-tree.ts';
import { exportedTypesOf, importsOf, isCode, readTree } from './source-tree.ts';

const most = { linesOfFile: 250, filesOfFolder: 15 };

const tree = await readTree();
const code = tree.filter(isCode);

test('no circle of imports, imports of types included', () => {
  expect(circlesOf(new Map(code.map((file) => [file.path, importsOf(file)])))).toEqual([]);
});

test('every relative import names a file with its ending', () => {
  const paths = new Set(tree.map(({ path }) => path));
  const lost = code.flatMap((file) =>
    importsOf(file)
      .filter((path) => path.startsWith('src/') && !paths.has(path))
      .map((path) => `${file.path}: ${path}`),
  );
  expect(lost).toEqual([]);
});

test(`no file is longer than ${most.linesOfFile} lines`, () => {
  const long = tree.filter(({ text }) => linesOf(text) > most.linesOfFile).map(({ path }) => path);
  expect(long).toEqual([]);
});

test(`no folder has more than ${most.filesOfFolder} files, unit tests and fixtures not counted`, () => {
  const counts = new Map<string, number>();
  for (const { path } of tree.filter(({ path }) => !/\.test\.ts$|\/fixtures\//.test(path)))
    counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  const crowded = [...counts].filter(([, count]) => count > most.filesOfFolder).map(([folder]) => folder);
  expect(crowded).toEqual([]);
});

test('every exported type, interface and class has a name of its own', () => {
  const files = new Map<string, string[]>();
  for (const file of code)
    for (const name of exportedTypesOf(file)) files.set(name, [...(files.get(name) ?? []), file.path]);
  expect(Object.fromEntries([...files].filter(([, paths]) => paths.length > 1).sort())).toEqual({});
});

test('src/README.md has a row for each folder of src/, for scripts/, and for no other', async () => {
  const rows = (await readFile('src/README.md', 'utf8')).split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) =>
    [...row.split('|')[1]!.matchAll(/`(\w+)\/`/g)].map(([, name]) => name!),
  );
  const folders = tree
    .map(({ path }) => /^(?:src\/)?(?!src\/)(\w+)\//.exec(path)?.[1])
    .filter((name) => name !== undefined);
  expect(named.sort()).toEqual([...new Set(folders)].sort());
});

test('tests/portal/page-kinds.ts has an address of each page of src/pages/', () => {
  const pages = tree
    .map(({ path }) => /^src\/pages\/(.*)\.astro$/.exec(path)?.[1])
    .filter((page) => page !== undefined && page !== '404');
  const addresses = Object.values(pageKinds).map((address) => address.replace(/^[^/]+\/|\?.*$/g, ''));
  expect(pages.filter((page) => !addresses.some((address) => addressForm(page!).test(address)))).toEqual([]);
});

describe('what the tests above read', () => {
  const file = (path: string, text: string): SourceFile => ({ path, text });

  test('the imports of TypeScript, types and import() included', () => {
    const text =
      "import a from './a.ts';\nimport type { B } from '../b.ts';\nexport { c } from './c.ts';\nconst d = import('./d.ts');\nimport 'zod';";
    expect(importsOf(file('src/x/y.ts', text))).toEqual([
      'src/x/a.ts',
      'src/b.ts',
      'src/x/c.ts',
      'src/x/d.ts',
    ]);
  });

  test('the imports of the front matter and the scripts of a component', () => {
    const text =
      "---\nimport A from './A.astro';\n---\n<p>import b from './b.ts'</p>\n<script>\n  import '../c.ts';\n</script>";
    expect(importsOf(file('src/x/Y.astro', text))).toEqual(['src/x/A.astro', 'src/c.ts']);
  });

  test('the exported types', () => {
    const text =
      'export interface A {}\nexport type B = A;\nexport class C {}\ninterface D {}\nexport const E = 1;';
    expect(exportedTypesOf(file('src/x.ts', text))).toEqual(['A', 'B', 'C']);
  });

  test('circles of two, of three and of one', () => {
    const edges = new Map([
      ['a', ['b', 'z']],
      ['b', ['a', 'c']],
      ['c', ['d']],
      ['d', ['e']],
      ['e', ['c']],
      ['f', ['f', 'a']],
    ]);
    expect(circlesOf(edges)).toEqual([['a', 'b'], ['c', 'd', 'e'], ['f']]);
  });
});

/** Matches the addresses of a page that Astro finds by its file name: `rss/index`, `[section]/[...list]`. */
const addressForm = (page: string): RegExp =>
  new RegExp(
    `^${page
      .replace(/(?:^|\/)index$/, '')
      .split('/')
      .filter((part) => part !== '')
      .map((part) =>
        part.startsWith('[...') ? '(?:.+/)?' : part.startsWith('[') ? '[^/]+/' : `${RegExp.escape(part)}/`,
      )
      .join('')}$`,
  );

const linesOf = (text: string): number => text.split('\n').length - 1;
