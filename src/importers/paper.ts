import type { Channel } from '../domain/channel.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import type { DocumentTypeId } from '../domain/document-type.ts';
import type { PaperFormat } from '../domain/paper-format.ts';
import type { Collection } from '../domain/schema/document.ts';
import type { StatedEvent } from './stated-event.ts';

/** A printed line, or a whole paragraph where `PaperText.whole` is true. */
export interface PaperLine {
  /** Plain text in NFC, with a tab between columns. */
  text: string;
  /** The same as inline Markdown, where the format knows more than plain text. */
  markdown?: string;
  /** Whether white space or a new page is before it. */
  gap: boolean;
  /** Page, counted from 1. */
  page: number;
  /** Left and right end as parts of the page's text width, where the format knows them: 0.12, 0.98. */
  left?: number;
  right?: number;
  /** How sure recognition is, 0 to 100; only for scans. */
  confidence?: number;
  /** Words with digits of which recognition is not sure: numbers written by hand are often misread. */
  unsure?: string[];
  /** Rows of cells in inline Markdown, where the line is a table; then `text` is empty. */
  table?: string[][];
  /** Whether the writer broke the line inside a paragraph: it continues the line above. */
  soft?: boolean;
  /** Whether the whole paragraph is bold. */
  bold?: boolean;
  /** What the file itself says that the paragraph is: a style of Word, a tag of a PDF. Absent where the file is silent. */
  role?: LineRole;
}

/** A heading, or an item of a list; the outermost level is 1. */
export interface LineRole {
  kind: 'heading' | 'item';
  level: number;
}

/** Text of the paper that is not in the draft on purpose. Its letters are counted under its name. */
export interface Omission {
  name: OmissionName;
  text: string;
  /** Page, counted from 1, where the format has pages. */
  page?: number;
}

/** Why a text is left out; the report prints a Vietnamese name for each. */
export type OmissionName =
  | 'letterhead'
  | 'second-letterhead'
  | 'cover-note'
  | 'page-number'
  | 'running-head'
  | 'repeated-table-head'
  | 'signature-note'
  | 'hidden-text'
  | 'deleted-text'
  | 'prompt'
  | 'watermark'
  | 'drawing'
  | 'comment'
  | 'list-mark'
  | 'contents';

/** The text of a paper's file, whatever the format of the file. */
export interface PaperText {
  format: PaperFormat;
  lines: PaperLine[];
  /** Whether each line is a whole paragraph; else lines end at the edge of the printed text. */
  whole: boolean;
  /** Whether letters were recognised in a picture. */
  scan: boolean;
  /** Footnotes in inline Markdown, in order; their marks in the text are `[^1]`, `[^2]` … */
  footnotes: string[];
  /** What the reader left out of the lines. */
  omitted: Omission[];
  images: PaperImage[];
  doubts: Doubt[];
  /** The facts in the sender's metadata, which are surer than what is read from the text. */
  stated?: StatedFacts;
  /** The files inside the file, the one that was read first. */
  enclosed?: { name: string; bytes: Uint8Array }[];
}

export type StatedFacts = Partial<
  Pick<
    UnderstoodPaper,
    'title' | 'type' | 'code' | 'issuer' | 'place' | 'issued' | 'signer' | 'urgency' | 'recipients'
  >
>;

/** A picture of the text. Its address in Markdown is `image:<index>` until it has a place below `files/`. */
export interface PaperImage {
  bytes: Uint8Array;
  kind: 'jpg' | 'png';
}

/** Something that an editor should look at. */
export interface Doubt {
  /** The key of the front matter, or `body`. */
  field: string;
  message: string;
  page?: number;
  /** The places in the text, where there are several. */
  places?: readonly UnsurePlace[];
}

/** A few words of a line, the doubtful ones in quotation marks, and how sure recognition was of them, 0 to 100. */
export interface UnsurePlace {
  text: string;
  confidence: number;
}

/** Why a field, or a border between parts of a paper, was read as it is. */
export interface Decision {
  /** The key of the front matter, or `body`. */
  field: string;
  /** The name of the rule that decided, which is permanent: `subject-mark`. */
  rule: string;
  /** The words of the paper that the rule looked at. */
  evidence: string;
}

/** The facts and the text that were read from a paper. A key is absent where the paper does not have it. */
export interface UnderstoodPaper {
  title?: string;
  type?: DocumentTypeId;
  code?: string;
  issuer?: string;
  place?: string;
  issued?: CalendarDate;
  to: string[];
  recipients: string[];
  signer?: Signer;
  urgency?: 'khan' | 'thuong-khan' | 'hoa-toc';
  fields: string[];
  topics: string[];
  channels: Channel[];
  /** When and where it is, where the paper leaves no doubt. */
  when?: StatedEvent;
  /** The text below the front matter, in Markdown. */
  body: string;
  doubts: Doubt[];
  /** What is in the file but not in the draft: what the reader left out, then what is printed around fields. */
  omitted: Omission[];
  /** Why the fields and the borders are as they are, in the order in which they were read. */
  decisions: Decision[];
}

export interface Signer {
  authority?: string;
  position?: string;
  name?: string;
}

export type ImportCollection = Extract<Collection, 'directives' | 'plans'>;
