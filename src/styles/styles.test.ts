import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(src, file), 'utf8');
const files = (pattern: string): string[] =>
  globSync(pattern, { cwd: src })
    .filter((file) => !file.endsWith('.test.ts'))
    .sort();

/** The styles of a component: its own `<style>`, or a `.css` file beside it. */
const stylesOf = (file: string): string =>
  file.endsWith('.css') ? read(file) : (/<style is:global>(.*)<\/style>/s.exec(read(file))?.[1] ?? '');

const withoutComments = (css: string): string => css.replace(/\/\*.*?\*\//gs, '');

/** The classes that a stylesheet has rules for. */
const classesOf = (css: string): string[] => [
  ...new Set([...withoutComments(css).matchAll(/\.(-?[a-z][\w-]*)(?=[^{};]*\{)/g)].map(([, name]) => name!)),
];

/** Whether some markup or script has a class, whole or put together: `tag-late` in `tag-${kind}`. */
const hasClass = (markup: string, name: string): boolean =>
  new RegExp(`[\\s"'\`{]${name}(?=[\\s"'\`])`).test(markup) ||
  [...markup.matchAll(/([a-z][a-z-]*-)\$\{/g)].some(([, start]) => name.startsWith(start!));

const components = files('{components,layouts}/**/*.{astro,css}').filter((file) => stylesOf(file) !== '');
const shared = files('styles/*.css');

/** Files whose classes come from elsewhere too: from Markdown (what the library makes is in the tests), a script, a neighbour. */
const madeElsewhere: Readonly<Record<string, string>> = {
  'components/document/text/body-text.css': 'markdown/**/*.ts',
  'components/document/text/table.css': '{markdown/**/*.ts,components/document/Article.astro}',
  'components/document/text/table-phone.css': 'markdown/**/*.ts',
  'components/search/ResultList.astro': 'search/browser/page/*.ts',
  'components/search/SearchForm.astro': 'search/browser/suggest/*.ts',
  'components/search/SearchResults.astro': 'search/browser/page/help.ts',
  'components/site/Block.astro': 'components/list/ListTable.astro',
  'components/site/SearchBox.astro': 'search/browser/suggest/*.ts',
};

/** All that may print the classes of a file's rules: the component, the components in it, what fills its slots. */
function usersOf(file: string): string {
  const beside = file.endsWith('.css') ? files(`${dirname(file)}/*.astro`) : [file];
  const children = [...read(file).matchAll(/from '(\.[^']+\.astro)'/g)].map(([, path]) =>
    join(dirname(file), path!),
  );
  const parents = read(file).includes('<slot')
    ? files('{components,layouts,pages}/**/*.astro').filter((each) =>
        read(each).includes(`/${basename(file)}'`),
      )
    : [];
  const others = madeElsewhere[file] ? globSync(madeElsewhere[file], { cwd: src }) : [];
  return [...beside, ...children, ...parents, ...others]
    .map((each) => read(each).replace(/<style is:global>.*<\/style>/s, ''))
    .join('\n');
}

const everything = files('{components,layouts,pages,search,markdown,commands}/**/*.{astro,ts}')
  .map((file) => read(file).replace(/<style is:global>.*<\/style>/s, ''))
  .join('\n');

describe('a component has its own styles beside it:', () => {
  test.each(components)(
    '%s has rules for what it prints, or a component in it, and for nothing else',
    (file) => {
      const names = new Set(shared.flatMap((each) => classesOf(read(each))));
      const users = usersOf(file);
      expect(classesOf(stylesOf(file)).filter((name) => !names.has(name) && !hasClass(users, name))).toEqual(
        [],
      );
    },
  );

  test.each(components)('%s puts every rule in a layer', (file) => {
    const outside = withoutComments(stylesOf(file)).replace(
      /@layer (?:components|print) \{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g,
      '',
    );
    expect(outside.trim()).toBe('');
  });
});

test.each(shared)('%s has no class that nothing uses', (file) => {
  expect(classesOf(read(file)).filter((name) => !hasClass(everything, name))).toEqual([]);
});
