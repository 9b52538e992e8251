import { shortDigest } from '../cache/digest.ts';
import { collections } from '../domain/schema/document.ts';
import { byText } from '../language/text.ts';
import type { DocumentSource, FileSource, WardSource } from './source.ts';
import { parseMarkdownFile } from './yaml/front-matter.ts';

/** Changes of files of a ward that are not on disk yet. Paths are below the ward's folder, in NFC. */
export interface PendingChanges {
  /** The new texts of documents. */
  texts: ReadonlyMap<string, string>;
  /** New or other files below `files/`. */
  files: readonly FileSource[];
  removed: ReadonlySet<string>;
}

/** The content of a ward's folder as it would be after some changes. */
export function changedSource(source: WardSource, { texts, files, removed }: PendingChanges): WardSource {
  const changed = [...texts].flatMap(([path, text]) => documentOf(source.folder, path, text) ?? []);
  const names = new Set(
    [...removed, ...changed.map(({ collection, id }) => `${collection}/${id}.md`)].map(
      (path) => `${source.folder}/${path}`,
    ),
  );
  const kept = source.documents.filter(({ file }) => !names.has(file.normalize('NFC')));
  const others = [...source.files].filter(([path]) => !removed.has(`files/${path}`));
  return {
    ...source,
    documents: [...kept, ...changed].sort((a, b) => byText(a.file, b.file)),
    files: new Map([...others, ...files.map((file) => [file.path, file] as const)]),
    misfits: source.misfits.filter(({ file }) => !names.has(file)),
  };
}

/** The document that a file would be; undefined for a path at which no document can be. */
function documentOf(folder: string, path: string, text: string): DocumentSource | undefined {
  const [, top, id] = /^([^/]+)\/(.+)\.md$/.exec(path) ?? [];
  const collection = collections.find((name) => name === top);
  if (!collection || id === undefined) return undefined;
  const digest = shortDigest(Buffer.from(text));
  return { collection, id, file: `${folder}/${path}`, digest, ...parseMarkdownFile(text) };
}
