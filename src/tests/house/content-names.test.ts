import { expect, test } from 'vitest';
import { listWards } from '../../content/read-ward.ts';
import { testContent } from '../test-content.ts';
import { contentNamesOf, isOfTests } from './content-names.ts';
import { readTree } from './source-tree.ts';

/** Lists the wards of `content/`, of which there may be none. */
const own = 'src/tests/house/content-names.test.ts';

test('no test and no bench reads a ward of content/, so that these wards may be removed', async () => {
  const wards = [...(await listWards(testContent)), ...(await listWards('content'))];
  const named = (await readTree())
    .filter((file) => isOfTests(file) && file.path !== own)
    .flatMap((file) => contentNamesOf(file, wards).map((name) => `${file.path}: ${name}`));
  expect(named).toEqual([]);
});

test.each([
  ["cp('content/phuong-mau', home)", ["'content/phuong-mau'"]],
  ["new URL('../../content/phuong-mau/x.md', import.meta.url)", ["'../../content/phuong-mau/x.md'"]],
  ["join(projectRoot(), 'content/phuong-mau')", ["'content/phuong-mau'"]],
  ["join(projectRoot(), 'content', ward)", ["'content'"]],
  ["join('content', ward)", ["'content'"]],
  ["cp('./content/', home)", ["'./content/'"]],
  ['cp(`content/${ward}`, home)', ['`content/${']],
  ['cp(`content/phuong-mau/${id}.md`, home)', ['`content/phuong-mau/${']],
  ["build({ contentDir: 'content', ward })", ["'content'"]],
  ["cp('content/README.md', home)", []],
  ["join(home, 'content', ward)", []],
  ["const at = (name: string) => join(home, name); at('content')", []],
  ["meta.getAttribute('content')", []],
  ["const file = 'content/phuong-khac/ward.yaml'", []],
  ["const address = '/phuong-mau/content/phuong-mau/ward.yaml'", []],
])('%s: %j', (code, names) => {
  const text = `import { cp, join } from 'x';\n${code};\n`;
  expect(contentNamesOf({ path: 'src/x.test.ts', text }, ['phuong-mau'])).toEqual(names);
});
