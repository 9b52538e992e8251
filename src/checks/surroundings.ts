import type { FileSource, Misfit, ReadDocument, ReadWard, YamlSource } from '../content/source.ts';
import type { Path, Position } from '../content/yaml/yaml.ts';
import type { Day } from '../domain/dates/calendar-date.ts';
import type { PrivateKind } from '../domain/privacy/private-datum.ts';
import type { Ward } from '../domain/schema/ward.ts';
import type { CarriedKind } from '../formats/carried/kinds.ts';
import type { SeenStamp } from '../recognition/stamps/stamp-seeker.ts';

/**
 * What a rule may know besides the document that it looks at: ward.yaml, and questions about the day, the files and the
 * other documents. Each question is noted with its answer. What was found in a document holds until an answer changes.
 */
export interface Surroundings extends WardBasis, Questions {}

/** What does not change without a check of all documents. */
export interface WardBasis {
  /** The name of the ward's folder. */
  readonly wardId: string;
  /** ward.yaml; undefined if it cannot be read. */
  readonly ward: Ward | undefined;
}

/** The questions about a day, a path, a reference. Their answers are plain data. */
export interface Questions {
  /** The day in Việt Nam for which the ward is checked. Ask `hasCome` if you can: a finding with `today` holds one day only. */
  today(): Day;
  /** Whether a day has begun in Việt Nam. */
  hasCome(day: Day): boolean;
  /** Whether a file of the ward is UTF-8, by the name that messages give it. */
  isUtf8(file: string): boolean;
  /** The file of a path below `files/`. */
  file(path: string): FileAnswer | undefined;
  /** The path below `files/` that is most like a wrong one. */
  nearestFile(path: string): string | undefined;
  /** The paths below `files/` of all files with a name. */
  filesNamed(name: string): string[];
  /** What is wrong in the text of a file below `files/`; undefined if the file has no text, or does not exist. */
  attachment(path: string): AttachmentAnswer | undefined;
  /** The document with a reference `<collection>/<id>`. */
  document(ref: string): DocumentAnswer | undefined;
  /** The reference that is most like a wrong one. */
  nearestDocument(ref: string): string | undefined;
  /** The fragments of the headings of a document; empty if it does not exist. */
  sections(ref: string): string[];
  /** Whether the portal has an address now or at some time; true if ward.yaml cannot be read, so that this is not known. */
  isAddress(path: string): boolean;
  /** The address that is most like a wrong one. */
  nearestAddress(path: string): string | undefined;
}

export type QuestionName = keyof Questions;

export type FileAnswer = Pick<FileSource, 'path' | 'kind'>;

export type DocumentAnswer = Pick<ReadDocument, 'file'>;

/** What was found in an attachment, and the digest of its bytes. */
export type AttachmentAnswer = AttachmentFaults & Pick<FileSource, 'digest'>;

/** What was found in the text of an attachment. */
export interface AttachmentFaults {
  /** Why it could not be read to its end, as a sentence in Vietnamese that repeats nothing of it; undefined if it was read. */
  unread?: string;
  secrecyStamp: boolean;
  /** Where recognition has seen the stamp; undefined where the stamp is in the text. */
  seen?: SeenStamp;
  /** The kinds of private data in it, in the order of their rules. */
  privateData: readonly PrivateKind[];
  /** What it carries besides its text; undefined where that is nothing. */
  carried?: CarriedKind[];
}

/** A ward as rules see it that look at all of it: without the texts of the documents. */
export interface WardOverview {
  source: { id: string; folder: string; wardFile: YamlSource | undefined; misfits: readonly Misfit[] };
  ward: Ward | undefined;
  /** ward.yaml and references.yaml, where they exist. */
  yaml: ReadWard['yaml'];
  documents: readonly DocumentOverview[];
  byRef: ReadonlyMap<string, DocumentOverview>;
  /** The place of a key of a document, for a finding. This reads the file. */
  placeOf(document: DocumentOverview, path: Path): Position;
  /** The paths below `files/` of the files that no document attaches, shows or links. */
  unusedFiles: readonly string[];
}

/** A document without its text, and without anything else for which its file must be read. */
export type DocumentOverview = Pick<ReadDocument, 'file' | 'collection' | 'id' | 'ref' | 'data'>;
