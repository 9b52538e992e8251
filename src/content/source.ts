import type { FileKind } from '../domain/file-kind.ts';
import type { Collection, RawFrontMatter } from '../domain/schema/document.ts';
import type { References, Ward } from '../domain/schema/ward.ts';
import type { TextBlock } from '../domain/text-block.ts';
import type { BodyPlace } from '../markdown/parse.ts';
import type { Facts } from '../markdown/read-body.ts';
import type { Citation } from '../understanding/citations/citation.ts';
import type { Task } from '../understanding/tasks/task.ts';
import type { Analyst } from './analysis.ts';
import type { SuggestedFix } from './suggested-fix.ts';
import type { MarkdownFile } from './yaml/front-matter.ts';
import type { Path, Position, Yaml } from './yaml/yaml.ts';

/** A Markdown file of a collection, read and taken apart, not yet judged. */
export interface DocumentSource extends MarkdownFile {
  collection: Collection;
  /** The path below the collection without `.md`, as it is on disk. */
  id: string;
  /** How messages name the file: `content/ai-quoc/directives/2025/x.md`. */
  file: string;
}

/** A YAML file of a ward. */
export interface YamlSource extends Yaml {
  file: string;
}

/** A file below `files/`. */
export interface FileSource {
  /** The path below `files/`, as it is on disk. */
  path: string;
  /** Where its bytes are, links resolved. */
  absolute: string;
  bytes: number;
  /** What its content proves it to be; undefined where that is none of the allowed kinds. */
  kind: FileKind | undefined;
  /** Pixels, for images. */
  size?: { width: number; height: number };
}

/** Something in a ward's folder that can not be taken: a symbolic link, a file of no collection. */
export interface Misfit {
  file: string;
  reason: 'link-outside' | 'no-collection' | 'not-markdown' | 'nested-page' | 'unreadable';
}

/** Everything a ward's folder holds, each file read once. */
export interface WardSource {
  id: string;
  /** How messages name the folder: `content/ai-quoc`. */
  folder: string;
  wardFile: YamlSource | undefined;
  references: YamlSource | undefined;
  /** In the order of their paths, whatever the disk's order. */
  documents: DocumentSource[];
  files: Map<string, FileSource>;
  misfits: Misfit[];
}

/** A document as read: its front matter where it is valid, and the facts of its body. */
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
  /** A place in the body as a place in the file. */
  inFile(place: BodyPlace): Position;
}

/** A fault that the schema found, at a path of the front matter. */
export interface Issue {
  kind: 'unknown-key' | 'missing-key' | 'invalid-value';
  path: Path;
  /** The key with a wrong value, as messages call it: `attachments › mục 1 › title`. */
  subject?: string;
  /** What is wrong, in Vietnamese, without the subject and the fixes. */
  message: string;
  fixes?: readonly SuggestedFix[];
  /** The key or the value as it is written, and the only one that can be meant by it. */
  replacement?: { was: string; now: string };
}

/** A ward as the rules see it: everything read, nothing judged yet but its form. */
export interface ReadWard {
  source: WardSource;
  ward: Ward | undefined;
  references: References | undefined;
  /** YAML files of the ward itself with their faults of form. */
  yaml: { file: string; yaml: Yaml; issues: Issue[] }[];
  documents: ReadDocument[];
  byRef: ReadonlyMap<string, ReadDocument>;
  /** Reads what the documents say, and keeps it for the next time when asked. */
  analyst: Analyst;
}
