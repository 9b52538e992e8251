import type { Day } from '../domain/dates/calendar-date.ts';
import type { DocumentCode } from '../domain/document-code.ts';
import type { Collection, FrontMatter, RawFrontMatter } from '../domain/schema/document.ts';
import type { References, Ward } from '../domain/schema/ward.ts';
import type { ListedCollection } from '../domain/sections.ts';
import type { TextBlock } from '../domain/text-block.ts';
import type { Citation } from '../understanding/citations/citation.ts';
import type { Task, TaskFace } from '../understanding/tasks/task.ts';
import type { NamedRelation, ReverseRelation } from './reverse-relations.ts';

export type { ListedCollection };

/** One document as it was read: its front matter is valid, its text is in NFC. */
export interface DocumentInput<Name extends Collection = Collection> {
  collection: Name;
  id: string;
  data: RawFrontMatter[Name];
  body: string;
  /** The headings, paragraphs, items and rows of its text. */
  blocks?: readonly TextBlock[];
  /** The addresses of the links and images of its text, as its author wrote them. */
  links?: readonly string[];
  /** The citations of its text. */
  citations: readonly Citation[];
  /** The tasks that its text gives; news and pages have none. */
  tasks?: readonly Task[];
  /** The faces of its tasks, in their order; absent where only the tasks say it. */
  taskFaces?: readonly TaskFace[];
  /** Short digests of what it says, to tell whether that has changed; absent where nobody asks. */
  digests?: Readonly<Record<'front' | 'text' | 'tasks' | 'taskFaces' | 'citations', string>>;
}

/** A citation, with the document of this portal that it cites; undefined if the portal does not have that document. */
export interface DocumentCitation extends Citation {
  document: Document | undefined;
}

/** Còn hiệu lực, chưa có hiệu lực, hết hiệu lực, bị thay thế, bị sửa đổi. */
export type Status = 'in-force' | 'not-yet' | 'expired' | 'replaced' | 'amended';

/**
 * The other end of a relation: a document of the portal, or the code of one that the portal does not have. An id of a
 * document that is not on the portal is no end.
 */
export type Related = { document: Document } | { code: string };

/** A document of the portal, linked with the other documents. */
export interface Document<Name extends ListedCollection = ListedCollection>
  extends Record<NamedRelation, Related[]>, Record<ReverseRelation, Document[]> {
  collection: Name;
  id: string;
  /** `<collection>/<id>`: its name in all data. */
  ref: string;
  /** Its address below the base path: `van-ban/2025/trien-khai-y-te/`. */
  path: string;
  data: FrontMatter[Name];
  /** Its text as Markdown, in NFC; empty if it is withdrawn. */
  body: string;
  /** The headings, paragraphs, items and rows of its text; empty if it is withdrawn. */
  blocks: readonly TextBlock[];
  /** The addresses of the links and images of its text, as its author wrote them; empty if it is withdrawn. */
  links: readonly string[];
  /** The day that lists are sorted by: that of issue (the first day of a month or a year), else that of publication. */
  day: Day;
  /** The year of `day`. */
  year: string;
  code: DocumentCode | undefined;
  status: Status;
  withdrawn: boolean;
  /** What replaces it, if it is withdrawn. */
  successor: Related | undefined;
  /** Not published yet: a live preview shows it, a build does not. */
  preview: boolean;
  /** What its text cites in the order of the text, each document once; its own code is left out. */
  citations: DocumentCitation[];
  /** Nhiệm vụ that its text gives, in its order; empty if it is withdrawn. */
  tasks: readonly Task[];
  /** The same tasks for lists, which do not load what they do not show. */
  given: readonly GivenTask[];
  /** Ids of the units that its text gives work, also if it is withdrawn. */
  units: string[];
}

/** A page from `pages/`. */
export interface Page {
  id: string;
  /** Its address below the base path. */
  path: string;
  data: FrontMatter['pages'];
  body: string;
  /** The addresses of the links and images of its text, as its author wrote them. */
  links: readonly string[];
}

/** A topic, a field or a unit, with its documents. */
export interface Subject {
  id: string;
  name: string;
  summary?: string | undefined;
  /** Newest first. */
  documents: Document[];
}

/** One ward at one moment, linked and sorted. Drafts and what is published later are left out, except in a preview. */
export interface Portal {
  id: string;
  ward: Ward;
  references: References;
  /** The moment in milliseconds since 1970. */
  now: number;
  /** The day of that moment in Việt Nam. */
  today: Day;
  /** Everything that lists and search show, newest first; withdrawn documents are left out. */
  documents: Document[];
  directives: Document<'directives'>[];
  plans: Document<'plans'>[];
  news: Document<'news'>[];
  /** Withdrawn documents, newest first: their pages stay, with the notice alone. */
  withdrawn: Document[];
  pages: Page[];
  fields: Subject[];
  topics: Subject[];
  /** Every unit of ward.yaml with the documents that give it work. */
  units: Subject[];
  /** Every task of `documents`, newest document first, then in the order of its text. */
  tasks: GivenTask[];
  /** Old addresses of documents, each with the document that it leads to. */
  moved: { path: string; document: Document }[];
}

/** A task with the document that gives it. All but its face is loaded at its first use. */
export interface GivenTask extends Readonly<Task> {
  readonly document: Document;
  /** The day of the document. */
  readonly day: Day;
  /** Whether the document is expired or replaced. Such a task is in open data and in lists of past years alone. */
  readonly isHistory: boolean;
}
