import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { versionOf } from './version.ts';

const files = {
  'package-lock.json': '{ "satteri": "0.1.0" }',
  'src/content/read.ts':
    "import { walk } from '../markdown/tree/walk.ts';\nimport type { A } from './type.ts';",
  'src/content/type.ts': 'export type A = string;',
  'src/markdown/tree/walk.ts': "const inner = new URL('./inner/deep.ts', import.meta.url);",
  'src/markdown/tree/inner/deep.ts': 'export const depth = 1;',
  'src/markdown/other.ts': 'export const other = 1;',
};

let root: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'phiên bản '));
  for (const [path, text] of Object.entries(files)) write(path, text);
});
afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(root, { recursive: true });
});

describe('the version of a module', () => {
  const version = (): string => versionOf('src/content/read.ts', root);

  it('stays as long as nothing changes', () => {
    expect(version()).toBe(version());
  });

  it.each([
    ['its own source', 'src/content/read.ts', `${files['src/content/read.ts']}\n`],
    ['an imported file', 'src/markdown/tree/walk.ts', `${files['src/markdown/tree/walk.ts']}\n`],
    ['a file in a folder below', 'src/markdown/tree/inner/deep.ts', 'export const depth = 2;'],
    ['a package', 'package-lock.json', '{ "satteri": "0.2.0" }'],
  ])('changes with %s', (_what, path, text) => {
    const before = version();
    write(path, text);
    expect(version()).not.toBe(before);
  });

  it('changes with node', () => {
    const before = version();
    vi.stubGlobal('process', { ...process, version: 'v99.0.0' });
    expect(version()).not.toBe(before);
  });

  it.each([
    ['a file that it does not import', 'src/markdown/other.ts'],
    ['a type', 'src/content/type.ts'],
  ])('does not change with %s', (_what, path) => {
    const before = version();
    write(path, 'export const other = 2;');
    expect(version()).toBe(before);
  });
});

it('changes for what is kept of a ward with each room that it goes through', () => {
  cpSync('src', join(root, 'src'), { recursive: true, filter: (from) => !/fixtures|\.test\.ts$/.test(from) });
  const paths = [
    'src/content/analysis.ts',
    'src/content/yaml/front-matter.ts',
    'src/content/store/document-store.ts',
    'src/markdown/parse.ts',
    'src/understanding/citations/citation.ts',
    'src/understanding/tasks/sentences/instruction.ts',
    'src/domain/dates/calendar-date.ts',
    'src/language/text.ts',
  ];
  const versions = [undefined, ...paths].map((path) => {
    if (path !== undefined) appendFileSync(join(root, path), '// Changed.\n');
    return versionOf('src/content/memo.ts', root);
  });
  expect(new Set(versions).size).toBe(paths.length + 1);
});
