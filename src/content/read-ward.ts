import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { imageSizeFromFile } from 'image-size/fromFile';
import { digestOfFile, shortDigest } from '../cache/digest.ts';
import { claimedKind, imageKinds } from '../domain/file-kind.ts';
import { collections } from '../domain/schema/document.ts';
import { byText } from '../language/text.ts';
import { provenKind } from './proven-kind.ts';
import type { DocumentSource, FileSource, Misfit, WardSource, YamlSource } from './source.ts';
import { parseMarkdownFile } from './yaml/front-matter.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** Files that a ward's folder may hold and that are no content. */
const ignored = /^(?:\..*|Thumbs\.db|desktop\.ini|README\.md)$/;

/** The number of files that are open at once. */
const mostOpenFiles = 32;

/**
 * Reads one ward's folder, each file once. Never throws for a mistake of an editor: that is in the result.
 * @param contentDir the folder of the wards as the user wrote it: messages name files with it
 */
export async function readWard(contentDir: string, ward: string): Promise<WardSource> {
  const root = join(contentDir, ward);
  const folder = posix.join(contentDir.split(sep).join('/'), ward);
  const filesDir = join(await realpath(root), 'files');
  const found = await walk(root, '', filesDir);
  const label = (path: string) => posix.join(folder, path);

  const documents: DocumentSource[] = [];
  const files = new Map<string, FileSource>();
  const misfits: Misfit[] = found.outside.map((path) => ({ file: label(path), reason: 'link-outside' }));
  let wardFile: YamlSource | undefined;
  let references: YamlSource | undefined;

  const readText = async (path: string): Promise<{ text: string; digest: string }> => {
    const bytes = await readFile(join(root, path));
    if (!isUtf8(bytes)) misfits.push({ file: label(path), reason: 'unreadable' });
    return { text: bytes.toString('utf8'), digest: shortDigest(bytes) };
  };
  const readYaml = async (path: string): Promise<YamlSource> => ({
    file: label(path),
    ...parseYaml((await readText(path)).text),
  });

  await eachAtOnce(found.paths, async (path) => {
    const absolute = join(root, path);
    const [top, ...rest] = path.split('/');
    const collection = collections.find((name) => name === top);
    if (path === 'ward.yaml') wardFile = await readYaml(path);
    else if (path === 'references.yaml') references = await readYaml(path);
    else if (top === 'files' && rest.length > 0) {
      const file = await readAttachment(absolute, rest.join('/').normalize('NFC'));
      files.set(file.path, file);
    } else if (!collection || rest.length === 0) misfits.push({ file: label(path), reason: 'no-collection' });
    else if (!path.endsWith('.md')) misfits.push({ file: label(path), reason: 'not-markdown' });
    else if (collection === 'pages' && rest.length > 1)
      misfits.push({ file: label(path), reason: 'nested-page' });
    else {
      const id = rest.join('/').slice(0, -'.md'.length);
      const { text, digest } = await readText(path);
      documents.push({ collection, id, file: label(path), digest, ...parseMarkdownFile(text) });
    }
  });

  return {
    id: ward,
    folder,
    wardFile,
    references,
    documents: documents.sort((a, b) => byText(a.file, b.file)),
    files: new Map([...files].sort(([a], [b]) => byText(a, b))),
    misfits: misfits.sort((a, b) => byText(a.file, b.file)),
  };
}

/** The ids of the wards in a content folder, in alphabetical order: each folder in it is a ward. */
export async function listWards(contentDir: string): Promise<string[]> {
  const entries = await readdir(contentDir, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort(byText);
}

async function walk(
  root: string,
  below: string,
  filesDir: string,
): Promise<{ paths: string[]; outside: string[] }> {
  const result = { paths: [] as string[], outside: [] as string[] };
  for (const entry of await readdir(join(root, below), { withFileTypes: true })) {
    if (ignored.test(entry.name)) continue;
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isSymbolicLink() && !(await staysHome(join(root, path), path, filesDir)))
      result.outside.push(path);
    else if (await isFolder(entry, join(root, path))) {
      const inside = await walk(root, path, filesDir);
      result.paths.push(...inside.paths);
      result.outside.push(...inside.outside);
    } else result.paths.push(path);
  }
  return result;
}

/** Whether a symbolic link may be followed: it is in `files/` and leads to a file in the same `files/`. */
async function staysHome(absolute: string, path: string, filesDir: string): Promise<boolean> {
  if (!path.startsWith('files/')) return false;
  const target = await realpath(absolute).catch(() => undefined);
  if (target === undefined || relative(filesDir, target).startsWith('..')) return false;
  return (await stat(target)).isFile();
}

async function isFolder(entry: Dirent, absolute: string): Promise<boolean> {
  return entry.isSymbolicLink() ? (await stat(absolute)).isDirectory() : entry.isDirectory();
}

async function readAttachment(absolute: string, path: string): Promise<FileSource> {
  const { size: bytes } = await stat(absolute);
  const digest = await digestOfFile(absolute);
  const kind = claimedKind(path) && (await provenKind(absolute));
  const file = { path, absolute, bytes, digest, kind };
  if (!kind || !imageKinds.includes(kind)) return file;
  const size = await imageSizeFromFile(absolute).catch(() => undefined);
  return size ? { ...file, size: { width: size.width, height: size.height } } : { ...file, kind: undefined };
}

async function eachAtOnce<Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: mostOpenFiles }, async () => {
      for (const item of queue) await run(item);
    }),
  );
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
