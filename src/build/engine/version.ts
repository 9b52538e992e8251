import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from '../../cache/project.ts';

/** Folders and files that the compiled pages are made from, below the project's root. */
const sources = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** Files below them that no page is made from. */
const unused = /(?:^|\/)(?:fixtures|tests|bench)\/|\.test\.ts$/;

/**
 * The version of the generator: a digest of its source, its configuration, its lock file and node's version. Equal
 * versions make equal portals from equal content.
 * @param root the project's root
 */
export function generatorVersion(root: string = projectRoot()): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of sourcesOf(root)) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 20);
}

/** The stamps of all that the version is a digest of: while they are the same, so is the version. */
export function generatorStamps(root: string = projectRoot()): string {
  const hash = createHash('sha256');
  for (const path of sourcesOf(root)) {
    const { size, mtimeMs, ctimeMs } = statSync(join(root, path));
    hash.update(`\0${path}\0${size} ${mtimeMs} ${ctimeMs}`);
  }
  return hash.digest('hex');
}

const sourcesOf = (root: string): string[] => sources.flatMap((source) => filesBelow(root, source)).sort();

function filesBelow(root: string, path: string): string[] {
  if (path.includes('.')) return [path];
  return readdirSync(resolve(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(resolve(root).length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !unused.test(file));
}
