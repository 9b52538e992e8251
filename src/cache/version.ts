import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { projectRoot } from './project.ts';

/**
 * A digest of all that the result of a module depends on besides its arguments: its source, the source of all modules
 * that it imports, the versions of all packages, and the version of node.
 * @param entry the module's path from the root of the project: `src/content/analysis.ts`
 * @param root the root of the project, where package-lock.json is
 */
export function versionOf(entry: string, root = projectRoot()): string {
  const hash = createHash('sha256').update(process.version);
  hash.update(readFileSync(join(root, 'package-lock.json')));
  for (const [path, source] of sourcesOf(entry, root)) hash.update(`\n${path}\n`).update(source);
  return hash.digest('hex').slice(0, 16);
}

/** The sources of a module and of all modules that it imports, by path from the root, in alphabetical order. */
function sourcesOf(entry: string, root: string): [path: string, source: string][] {
  const sources = new Map<string, string>();
  const open = [join(root, entry)];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const path = relative(root, file);
    if (sources.has(path)) continue;
    const source = readFileSync(file, 'utf8');
    sources.set(path, source);
    for (const [, named = ''] of source.replace(importedTypes, '').matchAll(importedFile))
      open.push(join(dirname(file), named));
    for (const [, named = ''] of source.matchAll(startedFile)) open.push(join(root, named));
  }
  return [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Types do not change what a module does. */
const importedTypes = /^(?:import|export) type [^;]*;$/gm;
/** The entry of a process, named from the root of the project. */
const startedFile = /\bprojectRoot\(\), '(src\/[^'\n]+\.ts)'/g;
/** A file that is imported, or named by `new URL`, with an address that begins with a dot. */
const importedFile = /(?:\bfrom |\bimport |\bimport\(|\bnew URL\()'(\.{1,2}\/[^'\n]+\.(?:ts|mjs|json))'/g;
