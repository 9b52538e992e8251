import type { Block } from '../domain/block.ts';
import type { Day } from '../domain/dates/calendar-date.ts';
import type { DocumentCode } from '../domain/document-code.ts';
import type { Collection, FrontMatter, RawFrontMatter } from '../domain/schema/document.ts';
import type { References, Ward } from '../domain/schema/ward.ts';
import type { Citation } from '../understanding/citations/citation.ts';
import type { Task } from '../understanding/tasks/task.ts';

/** A collection whose documents are listed, searched and told of by feeds. */
export type ListedCollection = Exclude<Collection, 'pages'>;

/** One document as it was read: its front matter is valid, its text is in NFC. */
export interface DocumentInput<Name extends Collection = Collection> {
  collection: Name;
  id: string;
  data: RawFrontMatter[Name];
  body: string;
  /** The headings, paragraphs, items and rows of its text. */
  blocks?: readonly Block[];
  /** What its text cites. */
  citations: readonly Citation[];
  /** The tasks that its text gives; absent for news and pages. */
  tasks?: readonly Task[];
}

/** A citation with the ward's own document, where it holds the one cited. */
export interface DocumentCitation extends Citation {
  document: Document | undefined;
}

/** Còn hiệu lực, chưa có hiệu lực, hết hiệu lực, bị thay thế, bị sửa đổi. */
export type Status = 'in-force' | 'not-yet' | 'expired' | 'replaced' | 'amended';

/** A document that a relation names: one that the portal holds, or one that only its code or id is known of. */
export type Related = { document: Document } | { code: string };

/** A document of the portal with all that the others say of it. */
export interface Document<Name extends ListedCollection = ListedCollection> {
  collection: Name;
  id: string;
  /** `<collection>/<id>`: its name everywhere in data. */
  ref: string;
  /** Its address below the base path: `van-ban/2025/trien-khai-y-te/`. */
  path: string;
  data: FrontMatter[Name];
  /** Its text as Markdown, in NFC; empty where it is withdrawn. */
  body: string;
  /** The headings, paragraphs, items and rows of its text; empty where it is withdrawn. */
  blocks: readonly Block[];
  /** The day that orders it: issued, a month or a year as its first day; published where it has no date. */
  day: Day;
  year: string;
  code: DocumentCode | undefined;
  status: Status;
  withdrawn: boolean;
  /** Not published yet: a live preview shows it, a build never does. */
  preview: boolean;
  /** What its text cites, its own code left out, each once, in the order of the text. */
  citations: DocumentCitation[];
  /** The documents that cite it, newest first. */
  citedBy: Document[];
  replaces: Related[];
  replacedBy: Document[];
  amends: Related[];
  amendedBy: Document[];
  implements: Related[];
  implementedBy: Document[];
  /** Nhiệm vụ that its text gives, in its order; none where it is withdrawn. */
  tasks: readonly Task[];
  /** Ids of the units that it gives work, withdrawn or not. */
  units: string[];
}

/** A page from `pages/`. */
export interface Page {
  id: string;
  path: string;
  data: FrontMatter['pages'];
  body: string;
}

/** A subject that gathers documents: a field or a topic. */
export interface Subject {
  id: string;
  name: string;
  summary?: string | undefined;
  documents: Document[];
}

/** All of one ward as it stands at one moment, linked and sorted; what must not be seen is not in it. */
export interface Portal {
  id: string;
  ward: Ward;
  references: References;
  /** The moment it is made for, in milliseconds since 1970, and its day in Việt Nam. */
  now: number;
  today: Day;
  /** Everything that lists and search show, newest first; nothing withdrawn. */
  documents: Document[];
  directives: Document<'directives'>[];
  plans: Document<'plans'>[];
  news: Document<'news'>[];
  /** Withdrawn documents, newest first: their pages stay with the notice alone. */
  withdrawn: Document[];
  pages: Page[];
  fields: Subject[];
  topics: Subject[];
  /** Every unit of ward.yaml with the documents that give it work, newest first. */
  units: Subject[];
  /** Every task of what is shown, by deadline, then by unit. */
  tasks: GivenTask[];
  /** Old addresses and the documents that they lead to now. */
  moved: { path: string; document: Document }[];
}

/** A task with the document that gives it. */
export interface GivenTask extends Task {
  document: Document;
}
