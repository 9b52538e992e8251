import type { FileKind } from '../domain/file-kind.ts';
import type { Collection, RawFrontMatter } from '../domain/schema/document.ts';
import type { References, Ward } from '../domain/schema/ward.ts';
import type { TextBlock } from '../domain/text-block.ts';
import type { BodyPlace } from '../markdown/parse.ts';
import type { Facts } from '../markdown/read-body.ts';
import type { Citation } from '../understanding/citations/citation.ts';
import type { Task, TaskFace } from '../understanding/tasks/task.ts';
import type { SuggestedFix } from './suggested-fix.ts';
import type { MarkdownFile } from './yaml/front-matter.ts';
import type { Path, Position, Yaml } from './yaml/yaml.ts';

/** A Markdown file of a collection, split into front matter and body, not yet checked. */
export interface DocumentSource extends MarkdownFile {
  collection: Collection;
  /** The path below the collection without `.md`, as it is on disk. */
  id: string;
  /** The file's name in messages: `content/ai-quoc/directives/2025/x.md`. */
  file: string;
  /** A short digest of its bytes. */
  digest: string;
}

/** A YAML file of a ward. */
export interface YamlSource extends Yaml {
  file: string;
}

/** A file below `files/`. */
export interface FileSource {
  /** The path below `files/`, as it is on disk. */
  path: string;
  /** The absolute path of its bytes, symbolic links resolved. */
  absolute: string;
  /** Its size as it is published: a picture loses what its camera has noted. */
  bytes: number;
  /** Its kind by its content; undefined where that is not an allowed kind. */
  kind: FileKind | undefined;
  /** In pixels, for images. */
  size?: { width: number; height: number };
  /** A short digest of its bytes. */
  digest: string;
}

/** What cannot be used of a ward's folder: a symbolic link, a pipe, a file of no collection. */
export interface Misfit {
  file: string;
  reason: 'link-outside' | 'no-file' | 'no-collection' | 'not-markdown' | 'nested-page' | 'unreadable';
}

/** The content of a ward's folder, each file read once. */
export interface WardSource {
  id: string;
  /** The folder's name in messages: `content/ai-quoc`. */
  folder: string;
  wardFile: YamlSource | undefined;
  references: YamlSource | undefined;
  /** In the order of their paths. */
  documents: DocumentSource[];
  files: Map<string, FileSource>;
  /** The settled stamp of each of these files, by its path below the ward's folder: see cache/stamp.ts. */
  stamps: ReadonlyMap<string, string>;
  misfits: Misfit[];
}

/** Short digests of what other pages show of a document; the same for the same content, on every machine. */
export interface DocumentDigests {
  /** Of its valid front matter. */
  front: string;
  /** Of its body. */
  text: string;
  tasks: string;
  taskFaces: string;
  citations: string;
}

/** A document that was read: its front matter, if that is valid, and what its body says. */
export interface ReadDocument<Name extends Collection = Collection> extends DocumentSource {
  collection: Name;
  /** `<collection>/<id>` */
  ref: string;
  data: RawFrontMatter[Name] | undefined;
  issues: Issue[];
  facts: Facts;
  /** The headings, paragraphs, items and rows of its body. */
  blocks: readonly TextBlock[];
  /** What its body cites; empty where `data` is undefined. */
  citations: readonly Citation[];
  /** The tasks that its body gives; empty for news and pages, and where `data` is undefined. */
  tasks: readonly Task[];
  /** What lists need of each of its tasks. */
  taskFaces: readonly TaskFace[];
  /** The addresses of its links, then of its images, as its author wrote them. */
  links: readonly string[];
  digests: DocumentDigests;
  /** A place in the body as a place in the file. */
  inFile(place: BodyPlace): Position;
}

/** A mistake that the schema found, at a path of the front matter. */
export interface Issue {
  kind: 'unknown-key' | 'missing-key' | 'invalid-value';
  path: Path;
  /** The key with a wrong value, as messages call it: `attachments › mục 1 › title`. */
  subject?: string;
  /** What is wrong, in Vietnamese, without the subject and the fixes. */
  message: string;
  fixes?: readonly SuggestedFix[];
  /** The key or the value as it is written, and the only one that the editor can mean. */
  replacement?: { was: string; now: string };
}

/** Whether more of a document than a digest may be kept on disk. */
export type MayKeep = (document: ReadDocument) => boolean;

/** A ward that was read: only its form is checked yet, by the schemas. */
export interface ReadWard {
  source: WardSource;
  ward: Ward | undefined;
  references: References | undefined;
  /** ward.yaml and references.yaml, where they exist. */
  yaml: { file: string; yaml: Yaml; issues: Issue[] }[];
  documents: ReadDocument[];
  byRef: ReadonlyMap<string, ReadDocument>;
  /** Keeps on disk what was read of some documents, for the next command. Does nothing where nothing is new. */
  keep(mayKeep: MayKeep): void;
}
