import type { Channel } from '../domain/channel.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import type { DocumentTypeId } from '../domain/document-type.ts';
import type { Collection } from '../domain/schema/document.ts';

/** A printed line, or a whole paragraph where the reading is `whole`. */
export interface PaperLine {
  /** Plain text in NFC; a tab parts what stands side by side. */
  text: string;
  /** The same as inline Markdown, where the format knows more than plain text. */
  markdown?: string;
  /** Whether white space or a new page stands before it. */
  gap: boolean;
  /** Page, counted from 1. */
  page: number;
  /** Left and right end as parts of the page's text width, where the format knows them: 0.12, 0.98. */
  left?: number;
  right?: number;
  /** How sure the recognition is, 0 to 100: for scans. */
  confidence?: number;
  /** Words with digits of which the recognition is not sure: what a hand wrote reads plausibly and wrongly. */
  unsure?: string[];
  /** A table in place of text: rows of cells in inline Markdown. */
  table?: string[][];
  /** Broken off the line above by its writer, within one paragraph. */
  soft?: boolean;
  /** A paragraph in bold letters throughout. */
  bold?: boolean;
}

/** What a reader takes out of a file, whatever its format. */
export interface PaperText {
  format: PaperFormat;
  lines: PaperLine[];
  /** Each line is a whole paragraph; else lines break where the paper's edge was. */
  whole: boolean;
  /** Read by recognition of letters. */
  scan: boolean;
  /** Footnotes in inline Markdown, in order; the text marks them `[^1]`. */
  footnotes: string[];
  images: PaperImage[];
  doubts: Doubt[];
  /** What the sender's own metadata say; they go before what is read off the text. */
  stated?: StatedFacts;
  /** Files that came inside of this one. */
  enclosed?: { name: string; bytes: Uint8Array }[];
}

export type StatedFacts = Partial<
  Pick<
    UnderstoodPaper,
    'title' | 'type' | 'code' | 'issuer' | 'place' | 'issued' | 'signer' | 'urgency' | 'recipients'
  >
>;

export type PaperFormat = 'docx' | 'doc' | 'pdf' | 'jpg' | 'png' | 'txt' | 'edxml';

/** A picture of the text: the Markdown names it `image:<index>` until it has a place below `files/`. */
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
  /** The places it speaks of, where they are many. */
  places?: readonly UnsurePlace[];
}

/** A few words of a line with the doubtful ones in quotation marks; how sure recognition was of them, 0 to 100. */
export interface UnsurePlace {
  text: string;
  confidence: number;
}

/** What a document says of itself; a key is absent where the paper does not say it. */
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
  /** The text below the front matter. */
  body: string;
  doubts: Doubt[];
}

export interface Signer {
  authority?: string;
  position?: string;
  name?: string;
}

export type ImportCollection = Extract<Collection, 'directives' | 'plans'>;
