import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareBuilds } from './compare.ts';

let dir: string;
beforeEach(async () => void (dir = await mkdtemp(join(tmpdir(), 'so sánh '))));
afterEach(() => rm(dir, { recursive: true }));

async function put(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
}

const compare = () => compareBuilds(join(dir, 'a'), join(dir, 'b'));

describe('what may differ between two builds of the same content', () => {
  test.each([
    ['a class name', '<p class="lead">Tin</p>', '<p class="opening">Tin</p>'],
    ['the mark of a scoped style', '<p data-astro-cid-abc12345>Tin</p>', '<p>Tin</p>'],
    [
      'the number of stylesheets',
      '<link rel="stylesheet" href="/a/_astro/x.Abcd1234.css"><p>Tin</p>',
      '<p>Tin</p>',
    ],
    [
      'the name of a script',
      '<script type="module" src="/_astro/a.AAAAAAAA.js"></script>',
      '<script type="module" src="/_astro/b.BBBBBBBB.js"></script>',
    ],
    [
      'white space beside a block and at the ends of an element',
      '<!DOCTYPE html><div>\n <p> Tin <b> mới </b></p> </div>',
      '<!DOCTYPE html><div><p>Tin <b>mới</b></p></div>',
    ],
    ['how a quotation mark is escaped', '<p>&#34;Tin&#39;</p>', '<p>&quot;Tin&#x27;</p>'],
  ])('%s', async (_name, first, second) => {
    await put({ 'a/index.html': first, 'b/index.html': second });
    expect(await compare()).toEqual([]);
  });

  test.each([
    ['a word', '<p>Tin</p>', '<p>Bài</p>'],
    ['an address', '<a href="/a/">Tin</a>', '<a href="/b/">Tin</a>'],
    ['a space between words', '<!DOCTYPE html><p>Tin <b>mới</b></p>', '<!DOCTYPE html><p>Tin<b>mới</b></p>'],
    ['an id', '<p id="muc-1">Tin</p>', '<p id="muc-2">Tin</p>'],
  ])('but not %s', async (_name, first, second) => {
    await put({ 'a/index.html': first, 'b/index.html': second });
    expect(await compare()).toMatchObject([{ file: 'index.html', kind: 'changed' }]);
  });
});

describe('two folders', () => {
  test('packed forms of a published portal are left out, but no other packed file', async () => {
    await put({ 'a/index.html': 'x', 'a/index.html.gz': '', 'a/index.html.br': '', 'a/tep/x.gz': '' });
    await put({ 'b/index.html': 'x' });
    expect(await compare()).toEqual([{ file: 'tep/x.gz', kind: 'only-first' }]);
  });

  test('every file that is missing, added or changed is named; Pagefind’s and hashed files are left out', async () => {
    await put({
      'a/index.html': '<p>Lịch thu gom rác</p>',
      'a/cu/index.html': '',
      'a/pagefind/x.pf_meta': '1',
      'a/_astro/x.Abcd1234.css': 'p{}',
      'b/index.html': '<p>Lịch cắt nước</p>',
      'b/moi/index.html': '',
    });
    expect(await compare()).toEqual([
      { file: 'cu/index.html', kind: 'only-first' },
      {
        file: 'index.html',
        kind: 'changed',
        first: '<p>Lịch thu gom rác</p>',
        second: '<p>Lịch cắt nước</p>',
      },
      { file: 'moi/index.html', kind: 'only-second' },
    ]);
  });
});
