import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { shortDigest } from '../cache/digest.ts';
import { stampOf } from '../cache/stamp.ts';
import { collections } from '../domain/schema/document.ts';
import { byText } from '../language/text.ts';
import { readAttachment } from './read-attachment.ts';
import type { DocumentSource, FileSource, Misfit, WardSource, YamlSource } from './source.ts';
import type { WardStore } from './store/ward-store.ts';
import type { DocumentPlace } from './unread-markdown.ts';
import { walk } from './walk.ts';
import { parseMarkdownFile } from './yaml/front-matter.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** The number of attachments that are open at once. */
const mostOpenFiles = 32;

/**
 * Reads one ward's folder, each file once. Never throws for a mistake of an editor: that is in the result.
 * @param contentDir the folder of the wards as the user wrote it: messages name files with it
 * @param store what earlier readings have kept: a file with the same stamp is not opened, one with the same bytes is not
 * parsed
 */
export async function readWard(contentDir: string, ward: string, store?: WardStore): Promise<WardSource> {
  const root = join(contentDir, ward);
  const folder = posix.join(contentDir.split(sep).join('/'), ward);
  const found = walk(root);
  const label = (path: string) => posix.join(folder, path);

  const documents: DocumentSource[] = [];
  const attachments: string[] = [];
  const files = new Map<string, FileSource>();
  const stamps = new Map<string, string>();
  const misfits: Misfit[] = [
    ...found.outside.map((path): Misfit => ({ file: label(path), reason: 'link-outside' })),
    ...found.special.map((path): Misfit => ({ file: label(path), reason: 'no-file' })),
  ];
  let wardFile: YamlSource | undefined;
  let references: YamlSource | undefined;

  const textOf = (path: string, bytes: Buffer): string => {
    if (!isUtf8(bytes)) misfits.push({ file: label(path), reason: 'unreadable' });
    return bytes.toString('utf8');
  };
  const readYaml = (path: string): YamlSource => ({
    file: label(path),
    ...parseYaml(textOf(path, readFileSync(join(root, path)))),
  });
  const noteStamp = (path: string, stamp: string | undefined): void => {
    if (stamp !== undefined) stamps.set(path, stamp);
  };
  const readDocument = (path: string, place: DocumentPlace): DocumentSource => {
    const absolute = join(root, path);
    const kept = store?.document(`${place.collection}/${place.id}`);
    const { settled } = stampOf(absolute);
    noteStamp(path, settled);
    if (kept && settled !== undefined && kept.stamp === settled) return kept.open(place, absolute);
    const bytes = readFileSync(absolute);
    const digest = shortDigest(bytes);
    if (kept?.digest === digest) return kept.open(place, absolute);
    return { ...place, digest, ...parseMarkdownFile(textOf(path, bytes)) };
  };
  const readFile = async (path: string): Promise<FileSource> => {
    const absolute = join(root, 'files', path);
    const file = { path: path.normalize('NFC'), absolute };
    const kept = store?.file(file.path);
    const { bytes: onDisk, settled } = stampOf(absolute);
    noteStamp(`files/${file.path}`, settled);
    const isSame = kept !== undefined && kept.stamp === settled;
    const content = isSame ? kept : await readAttachment(absolute, path, onDisk);
    const { bytes, digest, kind, size } = content;
    return { ...file, bytes, digest, kind, ...(size && { size }) };
  };

  for (const path of found.paths) {
    const [top, ...rest] = path.split('/');
    const collection = collections.find((name) => name === top);
    const misfit = (reason: Misfit['reason']): void => void misfits.push({ file: label(path), reason });
    if (path === 'ward.yaml') wardFile = readYaml(path);
    else if (path === 'references.yaml') references = readYaml(path);
    else if (top === 'files' && rest.length > 0) attachments.push(rest.join('/'));
    else if (!collection || rest.length === 0) misfit('no-collection');
    else if (!path.endsWith('.md')) misfit('not-markdown');
    else if (collection === 'pages' && rest.length > 1) misfit('nested-page');
    else {
      const id = rest.join('/').slice(0, -'.md'.length);
      documents.push(readDocument(path, { collection, id, file: label(path) }));
    }
  }
  await eachAtOnce(attachments, async (path) => {
    const file = await readFile(path);
    files.set(file.path, file);
  });

  return {
    id: ward,
    folder,
    wardFile,
    references,
    documents: documents.sort((a, b) => byText(a.file, b.file)),
    files: new Map([...files].sort(([a], [b]) => byText(a, b))),
    stamps,
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
